#include "lint/plan_index.h"

#include <limits>

#include "bywhen/value/id.h"
#include "lint/rings.h"

namespace bywhen {
namespace {

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

std::string_view as_written(const Plan& plan, const Text& id) {
  if (id) return *id;
  return plan.document.text().substr(id.range().begin, id.range().end - id.range().begin);
}

}  // namespace

PlanIndex::PlanIndex(const Plan& plan) {
  numbered_actions_.assign(plan.actions.size() * 2 + 100, nowhere);
  std::vector<bool> is_open;
  is_open.reserve(plan.actions.size());
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    add_action(as_written(plan, plan.actions[i].id), i);
    is_open.push_back(plan.actions[i].is_open());
  }
  for (const Improvement& improvement : plan.improvements) {
    improvements_.insert(as_written(plan, improvement.id));
  }
  for (const Person& person : plan.people) people_.insert(as_written(plan, person.id));
  add_waits(plan, is_open);
  mark_rings(plan.actions.size());
}

void PlanIndex::add_action(std::string_view id, std::size_t position) {
  const auto number = parse_entry_id('A', id);
  if (!number || *number >= numbered_actions_.size()) {
    other_actions_.emplace(id, position);
  } else if (numbered_actions_[*number] == nowhere) {
    numbered_actions_[*number] = position;
  }
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
  const auto number = parse_entry_id('A', id);
  if (number && *number < numbered_actions_.size()) {
    const std::size_t position = numbered_actions_[*number];
    return position == nowhere ? std::nullopt : std::optional(position);
  }
  const auto found = other_actions_.find(id);
  return found == other_actions_.end() ? std::nullopt : std::optional(found->second);
}

bool PlanIndex::has_improvement(std::string_view id) const { return improvements_.contains(id); }

bool PlanIndex::has_person(std::string_view id) const { return people_.contains(id); }

}  // namespace bywhen
