#include "lint/open_work.h"

#include <unordered_map>

namespace bywhen {

std::vector<OwnedActions> open_actions_by_owner(const Plan& plan) {
  std::vector<OwnedActions> owners;
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    const Action& action = plan.actions[i];
    if (!action.is_open() || !action.is_owned()) continue;
    const auto [place, is_new] = places.try_emplace(*action.owner, owners.size());
    if (is_new) owners.push_back({*action.owner, {}});
    owners[place->second].actions.push_back(i);
  }
  return owners;
}

std::vector<std::optional<Date>> first_days(const Plan& plan, const PlanIndex& index) {
  std::vector<std::optional<Date>> days;
  days.reserve(plan.actions.size());
  for (const Action& action : plan.actions) {
    const bool has_start = action.start.written();
    const Field<Date>& day = has_start ? action.start : plan.date;
    days.push_back(day ? std::optional(*day) : std::nullopt);
  }
  for (const Wait& wait : index.waits()) {
    const Field<Date>& awaited = plan.actions[wait.on].deadline;
    std::optional<Date>& day = days[wait.waiting];
    if (!awaited || plan.actions[wait.waiting].start.written()) continue;
    if (!day || *day < *awaited) day = *awaited;
  }
  return days;
}

int workdays_within(const WorkCalendar& calendar, Date first, Date last) {
  return calendar.workdays_between(first, last) + (calendar.is_workday(first) ? 1 : 0);
}

int people_at(const Action& action) { return 1 + static_cast<int>(action.helpers.size()); }

}  // namespace bywhen
