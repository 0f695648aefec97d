#include "report/costs.h"

#include <algorithm>
#include <cstddef>

namespace bywhen {
namespace {

void add_cost(const Action& action, const Resource& resource, Costs& costs) {
  if (!resource.cost) {
    if (resource.cost.written()) costs.unreadable.push_back({&action, &resource});
    return;
  }
  const ResourceStatus status = resource.status.value_or(ResourceStatus::needed);
  const bool is_had = status != ResourceStatus::unavailable;
  if (is_had) costs.total.add(*resource.cost);
  if (action.is_open()) {
    costs.open[static_cast<std::size_t>(status)].add(*resource.cost);
  } else if (is_had) {
    costs.done.add(*resource.cost);
  }
}

}  // namespace

bool Costs::empty() const {
  return total.empty() && done.empty() && unreadable.empty() &&
         std::ranges::all_of(open, &MoneySums::empty);
}

Costs costs_of(std::span<const Action* const> actions) {
  Costs costs;
  for (const Action* action : actions) {
    if (action->status.value_or(ActionStatus::todo) == ActionStatus::dropped) continue;
    for (const Resource& resource : action->resources.items) add_cost(*action, resource, costs);
  }
  return costs;
}

Costs costs_of(const Plan& plan) {
  std::vector<const Action*> actions;
  for (const Action& action : plan.actions) actions.push_back(&action);
  return costs_of(actions);
}

}  // namespace bywhen
