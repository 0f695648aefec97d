#include "report/first_days.h"

#include <string_view>
#include <unordered_map>

namespace bywhen {

std::vector<std::optional<Date>> first_days(const Plan& plan) {
  std::unordered_map<std::string_view, const Action*> by_id;
  for (const Action& action : plan.actions) {
    if (action.id) by_id.try_emplace(*action.id, &action);
  }
  std::vector<std::optional<Date>> days;
  days.reserve(plan.actions.size());
  for (const Action& action : plan.actions) {
    const bool has_start = action.start.written();
    const Field<Date>& named = has_start ? action.start : plan.date;
    std::optional<Date> day = named ? std::optional(*named) : std::nullopt;
    for (const Text& id : action.after) {
      const auto found = id && !has_start ? by_id.find(*id) : by_id.end();
      if (found == by_id.end() || !found->second->is_open() || !action.is_open()) continue;
      const Field<Date>& awaited = found->second->deadline;
      if (awaited && (!day || *day < *awaited)) day = *awaited;
    }
    days.push_back(day);
  }
  return days;
}

}  // namespace bywhen
