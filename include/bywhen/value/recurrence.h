// How often people meet, as they type it.
//
//   auto often = parse_recurrence("every 2 weeks at 14:00 for 20 minutes");
//   often->nth_after(session, 1, calendar)   two weeks after the session
//
// What can be typed, in any case:
//
//   every week, every 2 weeks, every other week, every 10 days, every 5 working days, every month
//   every friday, every second friday, every 2 weeks on friday, fridays
//   daily, weekly, fortnightly, monthly, quarterly
//   behind it  at 14:00, at 9:30, at 2pm
//   and        for 20 minutes, for 1h, for half an hour
//
// What can be read in two ways ("biweekly", "at 2") is an error that offers both.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/value/calendar.h"
#include "bywhen/value/date.h"
#include "bywhen/value/time_of_day.h"

namespace bywhen {

struct Recurrence {
  enum class Unit : unsigned char { days, workdays, weeks, months };
  int every = 1;  // so many units, from 1; at most ten years in all
  Unit unit = Unit::weeks;
  std::optional<Weekday> weekday = {};  // of weeks alone
  std::optional<TimeOfDay> time = {};
  std::optional<unsigned> minutes = {};

  // "every 2 weeks", "every 2 weeks on fri": when, without the time and the minutes.
  [[nodiscard]] std::string text() const;

  // Calendar days from one to the next, about.
  [[nodiscard]] int days() const;

  // The nth day (from 1) that is counted from `anchor`, a day off as well; nothing past the year
  // 9999. Of weekdays the first is the first one after `anchor`, or after the weeks between two.
  [[nodiscard]] std::optional<Date> nth_after(Date anchor, int n,
                                              const WorkCalendar& calendar) const;
};

// Errors say what is wrong, and as hint what can be typed.
[[nodiscard]] Result<Recurrence> parse_recurrence(std::string_view text);

}  // namespace bywhen
