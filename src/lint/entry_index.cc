#include "lint/entry_index.h"

namespace bywhen {
namespace {

std::string_view as_written(const Plan& plan, const Text& id) {
  if (id) return *id;
  return plan.document.text().substr(id.range().begin, id.range().end - id.range().begin);
}

}  // namespace

EntryIndex::EntryIndex(const Plan& plan) {
  actions_.reserve(plan.actions.size());
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    actions_.emplace(as_written(plan, plan.actions[i].id), i);
  }
  for (const Improvement& improvement : plan.improvements) {
    improvements_.insert(as_written(plan, improvement.id));
  }
  for (const Person& person : plan.people) people_.insert(as_written(plan, person.id));
}

std::optional<std::size_t> EntryIndex::action(std::string_view id) const {
  const auto found = actions_.find(id);
  if (found == actions_.end()) return std::nullopt;
  return found->second;
}

bool EntryIndex::has_improvement(std::string_view id) const { return improvements_.contains(id); }

bool EntryIndex::has_person(std::string_view id) const { return people_.contains(id); }

}  // namespace bywhen
