// Days near today: by their own word, or by their weekday.
#include <fmt/format.h>

#include "value/when_readers.h"

namespace bywhen {
namespace {

Date monday_of(Date day) { return day - Days{static_cast<int>(day.weekday())}; }

Date first_after(Date today, Weekday wanted) {
  const int ahead = static_cast<int>(wanted) - static_cast<int>(today.weekday());
  return today + Days{ahead > 0 ? ahead : ahead + 7};
}

Reading read_word(std::string_view word, Date today) {
  if (word == "today") return today;
  if (word == "tomorrow") return today + Days{1};
  if (word == "yesterday") return today - Days{1};
  if (const auto weekday = parse_weekday(word)) return first_after(today, *weekday);
  return std::nullopt;
}

// "this fri", "next fri"
Reading read_of_week(const std::string& which, const std::string& word, Date today) {
  const bool is_next = which == "next";
  if (!is_next && which != "this") return std::nullopt;
  if (word == "week" || word == "month" || word == "quarter" || word == "year") {
    return when_error(fmt::format("which day of {} {}?", which, word),
                      fmt::format("e.g. {0}end of {1} {2}",
                                  word == "week" ? which + " fri, or " : "", which, word));
  }
  const auto weekday = parse_weekday(word);
  if (!weekday) return std::nullopt;
  const Date day = monday_of(today) + Days{static_cast<int>(*weekday) + (is_next ? 7 : 0)};
  if (day >= today) return day;
  return when_error(fmt::format("the {} of this week is over", name(*weekday)),
                    fmt::format("{0} alone is the next one: {1}", name(*weekday),
                                spoken(first_after(today, *weekday), today)));
}

}  // namespace

Reading read_near_day(const TypedWhen& typed, const WhenContext& context) {
  if (typed.words.size() == 1) return read_word(typed.words.front(), context.today);
  if (typed.words.size() == 2) return read_of_week(typed.words[0], typed.words[1], context.today);
  return std::nullopt;
}

}  // namespace bywhen
