#include "lint/plan_index.h"

namespace bywhen {
namespace {

template <class Entry>
void add_all(const Plan& plan, const std::vector<Entry>& entries, EntryIds& ids) {
  for (std::size_t i = 0; i < entries.size(); ++i) ids.add(id_as_written(plan, entries[i].id), i);
}

}  // namespace

PlanIndex::PlanIndex(const Plan& plan)
    : actions_(ids_of_actions(plan)),
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

}  // namespace bywhen
