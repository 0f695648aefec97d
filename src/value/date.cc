#include "bywhen/value/date.h"

#include <array>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

constexpr std::array<std::string_view, 7> day_names = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr std::array<std::string_view, 7> spoken_days = {"Mon", "Tue", "Wed", "Thu",
                                                         "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 12> spoken_months = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// The number that `digits` spells, or nothing where one is no digit.
std::optional<int> read_digits(std::string_view digits) {
  int number = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::string with_zeros(int number, std::size_t digits) {
  std::string text = std::to_string(number);
  if (text.size() < digits) text.insert(0, digits - text.size(), '0');
  return text;
}

}  // namespace

std::optional<Date> Date::parse(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const std::optional<int> year = read_digits(iso.substr(0, 4));
  const std::optional<int> month = read_digits(iso.substr(5, 2));
  const std::optional<int> day = read_digits(iso.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return from(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::optional<Date> Date::from(int year, unsigned month, unsigned day) {
  if (year < 1 || year > 9999 || month > 12 || day > 31) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                         std::chrono::day(day)};
  if (!date.ok()) return std::nullopt;
  return Date(std::chrono::sys_days(date));
}

int Date::year() const { return static_cast<int>(std::chrono::year_month_day(day_).year()); }

unsigned Date::month() const {
  return static_cast<unsigned>(std::chrono::year_month_day(day_).month());
}

unsigned Date::day() const {
  return static_cast<unsigned>(std::chrono::year_month_day(day_).day());
}

Weekday Date::weekday() const {
  return static_cast<Weekday>(std::chrono::weekday(day_).iso_encoding() - 1);
}

std::string Date::iso() const {
  const std::chrono::year_month_day date(day_);
  return with_zeros(static_cast<int>(date.year()), 4) + '-' +
         with_zeros(static_cast<int>(static_cast<unsigned>(date.month())), 2) + '-' +
         with_zeros(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

std::optional<Date> add_months(Date from, int count) {
  const int months = from.year() * 12 + static_cast<int>(from.month()) - 1 + count;
  const int year = months / 12;
  const auto month = static_cast<unsigned>(months % 12 + 1);
  for (unsigned day = from.day(); day > 27; --day) {
    if (const auto date = Date::from(year, month, day)) return date;
  }
  return Date::from(year, month, from.day());
}

std::string spoken(Date date, Date today) {
  std::string text(spoken_days[static_cast<std::size_t>(date.weekday())]);
  text += ' ' + std::to_string(date.day()) + ' ';
  text += spoken_months[date.month() - 1];
  if (date.year() != today.year()) text += ' ' + std::to_string(date.year());
  return text;
}

std::string_view name(Weekday day) { return day_names[static_cast<std::size_t>(day)].substr(0, 3); }

std::optional<Weekday> parse_weekday(std::string_view text) {
  if (text.size() > day_names[2].size()) return std::nullopt;
  const std::string wanted = fold_case(text);
  for (std::size_t i = 0; i < day_names.size(); ++i) {
    if (wanted == day_names[i] || wanted == day_names[i].substr(0, 3)) {
      return static_cast<Weekday>(i);
    }
  }
  return std::nullopt;
}

}  // namespace bywhen
