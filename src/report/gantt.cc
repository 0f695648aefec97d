#include "report/gantt.h"

#include <algorithm>

namespace bywhen {
namespace {

// The last day of its bar.
std::optional<Date> end_of(const Action& action) {
  const ActionStatus status = action.status.value_or(ActionStatus::todo);
  if (status == ActionStatus::dropped) return std::nullopt;
  if (status == ActionStatus::done && action.done_on) return *action.done_on;
  return action.deadline ? std::optional(*action.deadline) : std::nullopt;
}

}  // namespace

Gantt::Gantt(const Plan& plan, Date today) : plan_(plan), today_(today) {
  for (const Action& action : plan.actions) {
    if (action.id) by_id_.try_emplace(*action.id, &action);
  }
}

std::optional<Bar> Gantt::bar_of(const Action& action) const {
  const auto end = end_of(action);
  if (!end) return std::nullopt;
  Bar bar{.from = *end, .to = *end};
  if (action.start) {
    bar.from = std::min(*action.start, *end);
    return bar;
  }
  std::optional<Date> last;
  for (const Text& id : action.after) {
    const auto found = id ? by_id_.find(*id) : by_id_.end();
    const auto day = found == by_id_.end() ? std::nullopt : end_of(*found->second);
    if (!day) continue;
    bar.after.push_back(found->second);
    last = last ? std::max(*last, *day) : *day;
  }
  if (last && *last < *end) {
    bar.from = *last + Days{1};
    return bar;
  }
  bar.after.clear();
  bar.from = std::min(plan_.date.value_or(today_), *end);
  return bar;
}

bool has_no_place(const Action& action) { return !action.is_open() && !end_of(action); }

}  // namespace bywhen
