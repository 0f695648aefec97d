#include "value/when_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"

namespace bywhen {
namespace {

constexpr std::string_view what_can_be_typed =
    "type a date like 2026-12-04, 4 dec, fri, in 2 weeks, +5wd (working days) or end of march";
constexpr std::size_t longest_quote = 40;  // columns
constexpr std::size_t longest_word = 12;   // letters of one that can be a mistyped one of ours

constexpr std::array<std::string_view, 12> months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

// Every word that a date can be made of.
const std::vector<std::string>& all_words() {
  static const std::vector<std::string> words = [] {
    std::vector<std::string> all = {
        "today",   "tomorrow", "yesterday", "monday",  "tuesday", "wednesday", "thursday",
        "friday",  "saturday", "sunday",    "mon",     "tue",     "wed",       "thu",
        "fri",     "sat",      "sun",       "next",    "this",    "end",       "eow",
        "eom",     "eoq",      "eoy",       "week",    "weeks",   "month",     "months",
        "quarter", "year",     "days",      "working", "of",      "in"};
    for (const std::string_view month : months) {
      all.push_back(fold_case(month));
      all.push_back(fold_case(month.substr(0, 3)));
    }
    return all;
  }();
  return words;
}

// What the first word that is none of ours is near to.
std::string guess(const TypedWhen& typed) {
  for (const std::string& word : typed.words) {
    if (std::ranges::find(all_words(), word) != all_words().end()) continue;
    if (word.size() > longest_word || word.find_first_of("0123456789") != word.npos) continue;
    std::string hint = did_you_mean(word, all_words());
    if (!hint.empty()) return hint;
  }
  return {};
}

// "4-dec-2026" and "4/dec" with blanks; nothing where that is no day and month either.
std::string with_blanks(const TypedWhen& typed) {
  if (typed.words.size() != 1) return {};
  std::string apart = typed.words.front();
  std::ranges::replace_if(
      apart, [](char c) { return c == '-' || c == '/' || c == '.'; }, ' ');
  const auto parts = split(apart, ' ');
  const bool is_date = parts.size() >= 2 && parts.size() <= 3 && are_digits(parts[0]) &&
                       parts[0].size() <= 2 && parse_month(parts[1]) &&
                       (parts.size() == 2 || (are_digits(parts[2]) && parts[2].size() == 4));
  return is_date ? apart : std::string();
}

}  // namespace

std::string quoted_when(std::string_view text) {
  return fmt::format("'{}'", shorten(text, longest_quote));
}

Error when_error(std::string message) {
  return when_error(std::move(message), std::string(what_can_be_typed));
}

Error when_error(std::string message, std::string hint) {
  return {std::move(message), std::move(hint), ""};
}

Error not_a_date(const TypedWhen& typed) {
  const std::string near = guess(typed);
  const std::string message = "not a date: " + quoted_when(typed.text);
  if (std::ranges::find(typed.words, "from") != typed.words.end()) {
    return when_error(message,
                      "days are counted from today (in 2 weeks, +5wd) or from the deadline "
                      "of an action (A2+1w)");
  }
  if (const std::string apart = with_blanks(typed); !apart.empty()) {
    return when_error(message, fmt::format("did you mean '{}'?", apart));
  }
  if (near.empty()) return when_error(message);
  return when_error(message, fmt::format("{} {}", near, what_can_be_typed));
}

bool is_part_of_dates(std::string_view word) {
  return parse_month(word) || std::ranges::find(all_words(), word) != all_words().end();
}

bool are_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<unsigned> small_number(std::string_view digits) {
  if (!are_digits(digits) || digits.size() > 4) return std::nullopt;
  unsigned number = 0;
  for (const char c : digits) number = number * 10 + static_cast<unsigned>(c - '0');
  return number;
}

std::optional<int> parse_count(std::string_view text) {
  constexpr std::array<std::string_view, 11> words = {
      "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
  const auto word = std::ranges::find(words, text);
  if (word != words.end()) return std::max<int>(1, static_cast<int>(word - words.begin()));
  if (!are_digits(text)) return std::nullopt;
  return text.size() > 9 ? -1 : std::stoi(std::string(text));
}

std::optional<unsigned> parse_month(std::string_view word) {
  if (word == "sept") return 9;
  for (unsigned i = 0; i < months.size(); ++i) {
    const std::string name = fold_case(months[i]);
    if (word == name || word == std::string_view(name).substr(0, 3)) return i + 1;
  }
  return std::nullopt;
}

std::string_view month_name(unsigned month) { return months[month - 1]; }

Result<Date> day_of_month(unsigned day, unsigned month, std::optional<unsigned> year, Date today) {
  const auto in = [&](int any) { return Date::from(any, month, day); };
  const std::string name = fmt::format("{} {}", day, month_name(month));
  if (year == 0U) return when_error("there is no year 0");
  if (year) {
    if (const auto date = in(static_cast<int>(*year))) return *date;
    return when_error(fmt::format("there is no {} {}", name, *year));
  }
  const int now = today.year();
  for (const int candidate : {now, now + 1}) {
    if (const auto date = in(candidate); date && *date >= today) return *date;
  }
  // The 29th of February is there in other years.
  if (day == 29 && month == 2) {
    return when_error(fmt::format("there is no {} in the next twelve months", name));
  }
  return when_error("there is no " + name);
}

}  // namespace bywhen
