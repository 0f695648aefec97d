#include "bywhen/model/first_days.h"

namespace bywhen {

std::vector<std::optional<Date>> first_days(const Plan& plan, const std::vector<Wait>& waits) {
  std::vector<std::optional<Date>> days;
  days.reserve(plan.actions.size());
  for (const Action& action : plan.actions) {
    const bool has_start = action.start.written();
    const Field<Date>& day = has_start ? action.start : plan.date;
    days.push_back(day ? std::optional(*day) : std::nullopt);
  }
  for (const Wait& wait : waits) {
    const Field<Date>& awaited = plan.actions[wait.on].deadline;
    std::optional<Date>& day = days[wait.waiting];
    if (!awaited || plan.actions[wait.waiting].start.written()) continue;
    if (!day || *day < *awaited) day = *awaited;
  }
  return days;
}

std::vector<std::optional<Date>> first_days(const Plan& plan) {
  return first_days(plan, waits_in(plan, ids_of_actions(plan)));
}

}  // namespace bywhen
