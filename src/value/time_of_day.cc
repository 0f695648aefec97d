#include "bywhen/value/time_of_day.h"

namespace bywhen {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

unsigned number(char tens, char ones) {
  return static_cast<unsigned>(tens - '0') * 10 + static_cast<unsigned>(ones - '0');
}

std::string two_digits(unsigned number) {
  return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

}  // namespace

std::optional<TimeOfDay> TimeOfDay::from(unsigned hour, unsigned minute) {
  if (hour > 23 || minute > 59) return std::nullopt;
  return TimeOfDay(hour * 60 + minute);
}

std::optional<TimeOfDay> TimeOfDay::parse(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const bool has_digits =
      is_digit(text[0]) && is_digit(text[1]) && is_digit(text[3]) && is_digit(text[4]);
  if (!has_digits) return std::nullopt;
  return from(number(text[0], text[1]), number(text[3], text[4]));
}

std::string TimeOfDay::text() const { return two_digits(hour()) + ':' + two_digits(minute()); }

}  // namespace bywhen
