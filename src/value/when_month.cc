// A day and the name of its month, in either order.
#include <fmt/format.h>

#include <algorithm>

#include "value/when_readers.h"

namespace bywhen {
namespace {

// "4", "4th", "1st"
std::optional<unsigned> parse_day_number(std::string_view word) {
  const auto end = std::min(word.find_first_not_of("0123456789"), word.size());
  const std::string_view rest = word.substr(end);
  if (end > 2) return std::nullopt;
  if (!rest.empty() && rest != "st" && rest != "nd" && rest != "rd" && rest != "th") {
    return std::nullopt;
  }
  return small_number(word.substr(0, end));
}

// "4dec" and "dec4" are two words.
std::vector<std::string> pulled_apart(const std::vector<std::string>& words) {
  constexpr std::string_view digits = "0123456789";
  std::vector<std::string> apart;
  for (const std::string& word : words) {
    const bool digit_first = digits.find(word.front()) != digits.npos;
    const auto border = digit_first ? word.find_first_not_of(digits) : word.find_first_of(digits);
    const bool both = border != word.npos &&
                      parse_month(digit_first ? word.substr(border) : word.substr(0, border));
    apart.push_back(both ? word.substr(0, border) : word);
    if (both) apart.push_back(word.substr(border));
  }
  return apart;
}

struct DayOfMonth {
  std::optional<Weekday> weekday;
  std::optional<unsigned> day;
  std::optional<unsigned> month;
  std::optional<unsigned> year;
  std::string stray;  // the first word that has no place, or stands in place of a year
};

DayOfMonth sorted_out(const std::vector<std::string>& words) {
  DayOfMonth found;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    const auto weekday = i == 0 ? parse_weekday(word) : std::nullopt;
    const auto month = found.month ? std::nullopt : parse_month(word);
    const auto day = found.day ? std::nullopt : parse_day_number(word);
    const bool is_year = word.size() == 4 && are_digits(word) && found.month && !found.year;
    if (weekday) {
      found.weekday = weekday;
    } else if (month) {
      found.month = month;
    } else if (day && !found.year) {
      found.day = day;
    } else if (is_year) {
      found.year = small_number(word);
    } else if (word != "of" && word != "the" && found.stray.empty()) {
      found.stray = word;
    }
  }
  return found;
}

Error which_day(const DayOfMonth& found) {
  const std::string_view month = month_name(*found.month);
  const std::string year = found.year ? fmt::format(" {}", *found.year) : "";
  return when_error(fmt::format("which day of {}{}?", month, year),
                    fmt::format("e.g. 1 {0}{1}, or end of {0}{1}", month, year));
}

}  // namespace

Reading read_day_of_month(const TypedWhen& typed, const WhenContext& context) {
  const DayOfMonth found = sorted_out(pulled_apart(typed.words));
  if (!found.month) return std::nullopt;
  if (found.day && are_digits(found.stray) && found.stray.size() != 4) {
    return when_error("not a date: " + quoted_when(typed.text),
                      "write the year with four digits, e.g. 4 dec 2026");
  }
  if (!found.stray.empty()) return std::nullopt;
  if (!found.day) return which_day(found);
  const Result<Date> date = day_of_month(*found.day, *found.month, found.year, context.today);
  if (!date || !found.weekday || date->weekday() == *found.weekday) return date;
  return when_error(fmt::format("{} is not a {}", date->iso(), name(*found.weekday)),
                    fmt::format("it is {}; say the day alone or the right weekday",
                                spoken(*date, context.today)));
}

}  // namespace bywhen
