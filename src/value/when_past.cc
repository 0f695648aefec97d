// Days that are over: the last one of a name, and the day on which something happened.
#include <algorithm>
#include <string>

#include "bywhen/base/text.h"
#include "value/when_readers.h"

namespace bywhen {
namespace {

constexpr Days one_day{1};
constexpr Days one_week{7};

// What names a month, and so is the same day in every year, or says its year.
Reading read_in_year(const TypedWhen& typed, const WhenContext& context) {
  for (const auto read : {read_numbers, read_day_of_month}) {
    if (Reading day = read(typed, context)) return day;
  }
  if (std::ranges::none_of(typed.words, is_month)) return std::nullopt;
  return read_end(typed, context);
}

// The last such day that is not after today.
Date last_weekday(Weekday wanted, Date today) {
  const int back = static_cast<int>(today.weekday()) - static_cast<int>(wanted);
  return today - Days{back >= 0 ? back : back + 7};
}

}  // namespace

// The first one since a year ago is the last one up to today.
std::optional<Date> last_such_day(const TypedWhen& typed, const WhenContext& context) {
  const auto year_ago = add_months(context.today, -12);
  if (!year_ago) return std::nullopt;
  WhenContext earlier = context;
  earlier.today = *year_ago + one_day;
  const Reading last = read_in_year(typed, earlier);
  if (!last || !*last || **last >= context.today) return std::nullopt;
  const Reading next = read_in_year(typed, context);
  const bool says_year = next && *next && **next == **last;
  return says_year ? std::nullopt : std::optional(**last);
}

Result<Date> parse_past_day(std::string_view text, const WhenContext& context) {
  text = trim(text);
  // "by fri" is said of what is still to come.
  const std::string folded = fold_case(text.substr(0, text.find_first_of(" \t")));
  if (folded == "by" || folded == "until") return parse_day(text, context);
  const TypedWhen typed = take_apart(text);
  const bool is_last = typed.words.size() == 2 && typed.words.front() == "last";
  if (const auto weekday = typed.words.empty() ? std::nullopt : parse_weekday(typed.words.back());
      weekday && (typed.words.size() == 1 || is_last)) {
    const Date day = last_weekday(*weekday, context.today);
    return is_last && day == context.today ? day - one_week : day;
  }
  // What is longer ago is said with its year.
  constexpr Days longest_ago{120};
  const auto last = last_such_day(typed, context);
  if (last && context.today - *last <= longest_ago) return *last;
  return parse_day(text, context);
}

}  // namespace bywhen
