// Dates as people type them.
//
//   parse_when("fri", {.today = today, .calendar = calendar})->date   the first Friday after today
//   parse_when("4 dec?", {.today = today})->tentative                 true: to be confirmed
//
// What can be typed, in any case, with "by", "on" or "until" before it:
//
//   2026-12-04                      that day, past ones too
//   4 dec, dec 4, 4 December 2026   4th, "4. Dec" and "Fri 4 Dec" as well; without a year the next one
//   13/12, 13.12.2026               where only one reading is a date
//   today, tomorrow, yesterday
//   fri, friday                     the first after today
//   this fri, next fri              of this week, of next week; a week begins on Monday
//   in 3 days, in two weeks, in 5 working days, in a month
//   +10d, +2w, +5wd                 days, weeks, working days from today
//   A2+3wd, a2 + 1w, A2-2d          from the deadline of an action
//   eow, eom, eoq, eoy              the last working day of this week, month, quarter, year, or of
//                                   the next one where that is over
//   end of march, end of next week  the last working day of it
//
// A "?" at the end makes it tentative. What can be read in two ways ("04/12") is an error that
// offers both.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/value/calendar.h"
#include "bywhen/value/date.h"

namespace bywhen {

struct When {
  Date date;
  bool tentative = false;  // named, and still to be confirmed
  // The day of that name that is over, where no year was said: for "4 dec", typed on 2026-12-05,
  // 2026-12-04. `date` is the next one then, and may not be the one that was meant.
  std::optional<Date> last_time = {};
};

struct WhenContext {
  Date today;
  WorkCalendar calendar = {};
  // The deadline of the action that is typed as "a2"; empty where there are no actions to count
  // from.
  std::function<Result<Date>(std::string_view action)> deadline_of = {};
};

// Errors say what is wrong ("there is no 30 February 2026", "not a date: 'frb'") and, as hint, what
// can be typed.
[[nodiscard]] Result<When> parse_when(std::string_view text, const WhenContext& context);

// The same for a day that can't be tentative: a "?" is an error.
[[nodiscard]] Result<Date> parse_day(std::string_view text, const WhenContext& context);

// The same for a day on which something happened: "fri" and "last fri" are the last one, "4 dec" is
// that of this year or the last where it is not long over, "on" may stand in front. A day that is
// still to come is given as it is, as is all that is said with "by" or "until".
[[nodiscard]] Result<Date> parse_past_day(std::string_view text, const WhenContext& context);

// Whether dates are made with the word, however it is spelt: "thu", "this", "dec", no numbers.
[[nodiscard]] bool is_date_word(std::string_view word);

// "dec", "December,": the name of a month.
[[nodiscard]] bool is_month(std::string_view word);

}  // namespace bywhen
