// Dates that are all numbers. What could be read in two ways is refused, whatever country uses it.
#include <fmt/format.h>

#include <algorithm>

#include "value/when_readers.h"

namespace bywhen {
namespace {

// The numbers of a text with nothing else in it but separators between them, and one at its end.
std::vector<std::string_view> numbers_in(std::string_view text) {
  std::vector<std::string_view> numbers;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
    if (end == 0) return {};
    numbers.push_back(text.substr(0, end));
    text.remove_prefix(end);
    const auto next = std::min(text.find_first_not_of(" \t-./"), text.size());
    if (next > 2) return {};
    text.remove_prefix(next);
  }
  return numbers;
}

std::string spelled(unsigned day, unsigned month) {
  return fmt::format("{} {}", day, month_name(month));
}

// Year, month and day: only ISO is a date, and what is near to it is offered.
Result<Date> year_first(std::string_view text, unsigned year, unsigned month, unsigned day) {
  if (const auto date = Date::parse(text)) return *date;
  if (year == 0) return when_error("there is no year 0");
  if (month == 0 || month > 12) {
    return when_error(fmt::format("there is no month {} in {}", month, quoted_when(text)));
  }
  const auto date = Date::from(static_cast<int>(year), month, day);
  if (!date) return when_error(fmt::format("there is no {} {}", spelled(day, month), year));
  return when_error("not a date: " + quoted_when(text), "did you mean " + date->iso() + "?");
}

Error two_readings(std::string_view text, const Result<Date>& one, const Result<Date>& other) {
  const auto named = [](Date date) { return spelled(date.day(), date.month()); };
  return when_error(
      fmt::format("{} could be {} or {}", quoted_when(text), named(*one), named(*other)),
      fmt::format("say which: {} or {}", one->iso(), other->iso()));
}

// Day and month in the order of one country or another.
Result<Date> day_and_month(std::string_view text, unsigned first, unsigned second,
                           std::optional<unsigned> year, Date today) {
  const auto is_month = [](unsigned number) { return number >= 1 && number <= 12; };
  const auto month_last = [&] { return day_of_month(first, second, year, today); };
  const auto month_first = [&] { return day_of_month(second, first, year, today); };
  if (!is_month(first) && !is_month(second)) {
    return when_error("there is no such day: " + quoted_when(text));
  }
  if (!is_month(first) || first == second) return month_last();
  if (!is_month(second)) return month_first();
  const Result<Date> one = month_last();
  const Result<Date> other = month_first();
  if (one && other) return two_readings(text, one, other);
  return one ? one : other;
}

Result<Date> without_separator(std::string_view text, unsigned first, unsigned second, Date today) {
  const Result<Date> date = day_and_month(text, first, second, {}, today);
  if (!date) return date.error();
  return when_error("not a date: " + quoted_when(text), "did you mean " + date->iso() + "?");
}

Error lone_number(std::string_view text) {
  if (text.size() == 4) return when_error(quoted_when(text) + " is only a year");
  return when_error(
      quoted_when(text) + " is only a number",
      fmt::format("say the month too, e.g. {} dec, or +{}d for days from today", text, text));
}

}  // namespace

Reading read_numbers(const TypedWhen& typed, const WhenContext& context) {
  const std::string_view text = typed.text;
  const std::vector<std::string_view> parts = numbers_in(text);
  std::vector<unsigned> numbers;
  for (const std::string_view part : parts) {
    const auto number = small_number(part);
    if (!number) return std::nullopt;
    numbers.push_back(*number);
  }
  if (numbers.size() == 1) return lone_number(parts.front());
  if (numbers.size() < 2 || numbers.size() > 3) return std::nullopt;
  const bool has_blank =
      text.find_first_of(" \t") != text.npos && text.find_first_of("-./") == text.npos;
  if (numbers.size() == 2 && parts.front().size() == 4 && numbers[1] >= 1 && numbers[1] <= 12) {
    return when_error(fmt::format("which day of {} {}?", month_name(numbers[1]), numbers[0]),
                      "a date in full is like 2026-12-04");
  }
  if (numbers.size() == 2) {
    return has_blank ? without_separator(text, numbers[0], numbers[1], context.today)
                     : day_and_month(text, numbers[0], numbers[1], {}, context.today);
  }
  if (parts.front().size() == 4) return year_first(text, numbers[0], numbers[1], numbers[2]);
  if (parts.back().size() == 4) {
    return day_and_month(text, numbers[0], numbers[1], numbers[2], context.today);
  }
  return when_error("which of the numbers is the year? " + quoted_when(text),
                    "write it with four digits, e.g. 2026-12-04");
}

}  // namespace bywhen
