#include "lint/plan_index.h"

#include <limits>

#include "lint/rings.h"

namespace bywhen {
namespace {

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

std::string_view as_written(const Plan& plan, const Text& id) {
  if (id) return *id;
  return plan.document.text().substr(id.range().begin, id.range().end - id.range().begin);
}

template <class Entry>
void add_all(const Plan& plan, const std::vector<Entry>& entries, EntryIds& ids) {
  for (std::size_t i = 0; i < entries.size(); ++i) ids.add(as_written(plan, entries[i].id), i);
}

}  // namespace

PlanIndex::PlanIndex(const Plan& plan)
    : actions_('A', plan.actions.size()),
      improvements_('I', plan.improvements.size()),
      people_(EntryIds::no_letter, plan.people.size()) {
  add_all(plan, plan.improvements, improvements_);
  add_all(plan, plan.people, people_);
  std::vector<bool> is_open;
  is_open.reserve(plan.actions.size());
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    actions_.add(as_written(plan, plan.actions[i].id), i);
    is_open.push_back(plan.actions[i].is_open());
  }
  add_waits(plan, is_open);
  mark_rings(plan.actions.size());
}

void PlanIndex::add_waits(const Plan& plan, const std::vector<bool>& is_open) {
  std::vector<std::size_t> last_waiting(is_open.size(), nowhere);
  for (std::size_t i = 0; i < is_open.size(); ++i) {
    if (!is_open[i]) continue;
    for (const Text& id : plan.actions[i].after) {
      const auto on = id ? action(*id) : std::nullopt;
      if (!on || last_waiting[*on] == i || !is_open[*on]) continue;
      last_waiting[*on] = i;
      waits_.push_back({i, *on, id.range()});
    }
  }
}

void PlanIndex::mark_rings(std::size_t actions) {
  const std::vector<std::size_t> ring_of = find_rings(actions, waits_);
  for (Wait& wait : waits_) wait.in_ring = ring_of[wait.waiting] == ring_of[wait.on];
}

std::optional<std::size_t> PlanIndex::action(std::string_view id) const {
  return actions_.find(id);
}

std::optional<std::size_t> PlanIndex::improvement(std::string_view id) const {
  return improvements_.find(id);
}

bool PlanIndex::has_person(std::string_view id) const { return people_.find(id).has_value(); }

}  // namespace bywhen
