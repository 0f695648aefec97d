#include "bywhen/value/when.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"

namespace bywhen {
namespace {

constexpr std::string_view what_can_be_typed =
    "type a date like 2026-12-04, today, tomorrow, fri, +10d (days) or +5wd (working days)";
constexpr std::size_t longest_quote = 40;  // columns
constexpr int furthest = 36'525;           // days: a hundred years

constexpr std::array<std::string_view, 12> months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

Error complaint(std::string message, std::string hint = std::string(what_can_be_typed)) {
  return {std::move(message), std::move(hint), ""};
}

std::string quoted(std::string_view text) { return '\'' + shorten(text, longest_quote) + '\''; }

bool are_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// Year, month and day, each up to four digits, between two hyphens; nothing where it isn't that.
std::optional<std::array<unsigned, 3>> numbers_of(std::string_view text) {
  const std::vector<std::string_view> parts = split(text, '-');
  if (parts.size() != 3 || parts[0].size() != 4) return std::nullopt;
  std::array<unsigned, 3> numbers{};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (!are_digits(parts[i]) || parts[i].size() > 4) return std::nullopt;
    numbers[i] = static_cast<unsigned>(std::stoul(std::string(parts[i])));
  }
  return numbers;
}

// Why a text that is made like an ISO date is none.
Error impossible(std::string_view text, const std::array<unsigned, 3>& numbers) {
  const auto [year, month, day] = numbers;
  if (const auto date = Date::from(static_cast<int>(year), month, day)) {
    return complaint("not a date: " + quoted(text), "did you mean " + date->iso() + "?");
  }
  if (year == 0) return complaint("there is no year 0");
  if (month == 0 || month > months.size()) {
    return complaint("there is no month " + std::to_string(month) + " in " + quoted(text));
  }
  return complaint("there is no " + std::to_string(day) + ' ' + std::string(months[month - 1]) +
                   ' ' + std::to_string(year));
}

// "+10d", "+5wd"
Result<Date> parse_ahead(std::string_view text, const WhenContext& context) {
  const std::string_view body = text.substr(1);
  const std::size_t size = std::min(body.find_first_not_of("0123456789"), body.size());
  const std::string_view digits = body.substr(0, size);
  const std::string_view unit = body.substr(size);
  if (digits.empty()) return complaint("not a date: " + quoted(text));
  if (unit.empty()) {
    const std::string number(digits);
    return complaint(quoted(text) + " of what?",
                     "+" + number + "d are days, +" + number + "wd working days");
  }
  if (unit != "d" && unit != "wd") return complaint("not a date: " + quoted(text));
  const Error too_far = complaint(quoted(text) + " is over a hundred years away");
  if (digits.size() > 9) return too_far;
  const int count = std::stoi(std::string(digits));
  if (count > furthest) return too_far;
  if (unit == "d") return context.today + Days{count};
  const Date day = context.calendar.add_workdays(context.today, count);
  // At the end of all years fewer working days are left than asked for.
  if (context.calendar.workdays_between(context.today, day) < count) return too_far;
  if ((day - context.today).count > furthest) return too_far;
  return day;
}

Date next_weekday(Weekday wanted, Date today) {
  const int ahead = static_cast<int>(wanted) - static_cast<int>(today.weekday());
  return today + Days{ahead > 0 ? ahead : ahead + 7};
}

Error unknown_word(std::string_view text, std::string_view word) {
  std::vector<std::string> words = {"today", "tomorrow"};
  for (const auto& name : {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
                           "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun"}) {
    words.emplace_back(name);
  }
  const std::string guess = word.size() > longest_quote ? "" : did_you_mean(word, words);
  const std::string hint(what_can_be_typed);
  return complaint("not a date: " + quoted(text), guess.empty() ? hint : guess + ' ' + hint);
}

Result<Date> parse_trimmed(std::string_view typed, const WhenContext& context) {
  if (typed.empty()) return complaint("no date is given");
  if (const std::optional<Date> date = Date::parse(typed)) return *date;
  if (const auto numbers = numbers_of(typed)) return impossible(typed, *numbers);
  const std::string word = fold_case(typed);
  if (word.starts_with('+')) return parse_ahead(word, context);
  if (word == "today") return context.today;
  if (word == "tomorrow") return context.today + Days{1};
  if (const auto weekday = parse_weekday(word)) return next_weekday(*weekday, context.today);
  return unknown_word(typed, word);
}

}  // namespace

Result<Date> parse_when(std::string_view text, const WhenContext& context) {
  Result<Date> date = parse_trimmed(trim(text), context);
  if (date && date->year() > 9999) return complaint("there is no date after 9999-12-31");
  return date;
}

}  // namespace bywhen
