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

int workdays_within(const WorkCalendar& calendar, Date first, Date last) {
  return calendar.workdays_between(first, last) + (calendar.is_workday(first) ? 1 : 0);
}

int people_at(const Action& action) { return 1 + static_cast<int>(action.helpers.size()); }

}  // namespace bywhen
