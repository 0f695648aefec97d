// How much of a plan's time has gone.
#pragma once

#include <optional>

#include "bywhen/model/plan.h"

namespace bywhen {

// From the session to the plan's end; where it names none, to the last deadline.
struct TimeSpan {
  Date from;
  Date to;
  bool is_plan_end = false;
  int workdays = 0;
  int passed = 0;  // of these, up to and with today
};

// Nothing without a session, or without an end after it.
[[nodiscard]] std::optional<TimeSpan> time_of(const Plan& plan, Date today);

}  // namespace bywhen
