// Dates as people type them.
//
//   parse_when("fri", {.today = today, .calendar = calendar})  ->  the first Friday after today
#pragma once

#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/value/calendar.h"
#include "bywhen/value/date.h"

namespace bywhen {

struct WhenContext {
  Date today;
  WorkCalendar calendar;
};

// ISO ("2026-12-04"), "today", "tomorrow", a weekday ("fri", "friday": the first after today),
// "+10d" (calendar days), "+5wd" (working days); any case, blanks around allowed. "+0d" is today.
// Errors say what is wrong ("there is no 30 February 2026", "not a date: 'frb'") and, as hint, what
// can be typed.
[[nodiscard]] Result<Date> parse_when(std::string_view text, const WhenContext& context);

}  // namespace bywhen
