#include "lint/plan_index.h"

#include <algorithm>

namespace bywhen {
namespace {

template <class Entry>
void add_all(const Plan& plan, const std::vector<Entry>& entries, EntryIds& ids) {
  for (std::size_t i = 0; i < entries.size(); ++i) ids.add(id_as_written(plan, entries[i].id), i);
}

std::vector<DaysLeft> days_left_in(const Plan& plan, const std::vector<Wait>& waits) {
  DaysLeft any;
  if (plan.ends) any.latest = *plan.ends;
  std::vector<DaysLeft> days(plan.actions.size(), any);
  for (const Wait& wait : waits) {
    if (wait.in_ring) continue;
    const auto& first = plan.actions[wait.on].deadline;
    const auto& waiting = plan.actions[wait.waiting].deadline;
    auto& latest = days[wait.on].latest;
    if (waiting) latest = latest ? std::min(*latest, *waiting) : *waiting;
    auto& earliest = days[wait.waiting].earliest;
    if (first) earliest = earliest ? std::max(*earliest, *first) : *first;
  }
  return days;
}

}  // namespace

PlanIndex::PlanIndex(const Plan& plan)
    : plan_(&plan),
      actions_(ids_of_actions(plan)),
      improvements_('I', plan.improvements.size()),
      people_(EntryIds::no_letter, plan.people.size()),
      waits_(waits_in(plan, actions_)) {
  add_all(plan, plan.improvements, improvements_);
  add_all(plan, plan.people, people_);
}

std::optional<std::size_t> PlanIndex::action(std::string_view id) const {
  return actions_.find(id);
}

std::optional<std::size_t> PlanIndex::improvement(std::string_view id) const {
  return improvements_.find(id);
}

bool PlanIndex::has_person(std::string_view id) const { return people_.find(id).has_value(); }

DaysLeft PlanIndex::days_left(const Action& action) const {
  if (days_left_.empty()) days_left_ = days_left_in(*plan_, waits_);
  return days_left_[static_cast<std::size_t>(&action - plan_->actions.data())];
}

}  // namespace bywhen
