#include "report/time_span.h"

#include <algorithm>

namespace bywhen {
namespace {

std::optional<Date> last_deadline(const Plan& plan) {
  std::optional<Date> last;
  for (const Action& action : plan.actions) {
    const bool is_dropped = action.status.value_or(ActionStatus::todo) == ActionStatus::dropped;
    if (!action.deadline || is_dropped) continue;
    if (!last || *action.deadline > *last) last = *action.deadline;
  }
  return last;
}

}  // namespace

std::optional<TimeSpan> time_of(const Plan& plan, Date today) {
  const auto end = plan.ends ? std::optional(*plan.ends) : last_deadline(plan);
  if (!plan.date || !end || *end <= *plan.date) return std::nullopt;
  TimeSpan time{*plan.date, *end, static_cast<bool>(plan.ends), 0, 0};
  time.workdays = plan.calendar.workdays_between(time.from, time.to);
  const Date now = std::clamp(today, time.from, time.to);
  time.passed = plan.calendar.workdays_between(time.from, now);
  return time;
}

}  // namespace bywhen
