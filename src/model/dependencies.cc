#include "bywhen/model/dependencies.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace bywhen {
namespace {

bool names(const Action& action, std::string_view id) {
  return std::ranges::any_of(action.after, [&](const Text& one) { return one && *one == id; });
}

}  // namespace

bool waits_for(const Plan& plan, std::string_view action, std::string_view other) {
  std::unordered_map<std::string_view, const Action*> by_id;
  for (const Action& one : plan.actions) {
    if (one.id) by_id.emplace(*one.id, &one);
  }
  std::unordered_set<std::string_view> seen{action};
  std::vector<std::string_view> waiting{action};
  while (!waiting.empty()) {
    const auto at = by_id.find(waiting.back());
    waiting.pop_back();
    if (at == by_id.end()) continue;
    for (const Text& before : at->second->after) {
      if (!before) continue;
      if (*before == other) return true;
      if (seen.insert(*before).second) waiting.push_back(*before);
    }
  }
  return false;
}

std::vector<const Action*> open_predecessors(const Plan& plan, const Action& action) {
  std::vector<const Action*> open;
  for (const Action& other : plan.actions) {
    if (other.id && other.is_open() && names(action, *other.id)) open.push_back(&other);
  }
  return open;
}

std::vector<const Action*> waiting_for(const Plan& plan, std::string_view id) {
  std::vector<const Action*> waiting;
  for (const Action& other : plan.actions) {
    if (other.id && other.is_open() && names(other, id)) waiting.push_back(&other);
  }
  return waiting;
}

std::vector<const Action*> freed_by(const Plan& plan, std::span<const std::string> closed) {
  std::vector<const Action*> freed;
  for (const Action& action : plan.actions) {
    const bool is_to_start = action.status.value_or(ActionStatus::todo) == ActionStatus::todo;
    const bool has_waited =
        std::ranges::any_of(closed, [&](const std::string& id) { return names(action, id); });
    if (action.id && is_to_start && has_waited && open_predecessors(plan, action).empty()) {
      freed.push_back(&action);
    }
  }
  return freed;
}

std::vector<DueTooEarly> due_too_early(const Plan& plan) {
  std::unordered_map<std::string_view, const Action*> open;
  for (const Action& action : plan.actions) {
    if (action.id && action.is_open()) open.emplace(*action.id, &action);
  }
  std::vector<DueTooEarly> found;
  for (const Action& action : plan.actions) {
    if (!action.id || !action.is_open() || !action.deadline) continue;
    for (const Text& before : action.after) {
      const auto first = before ? open.find(*before) : open.end();
      if (first == open.end() || !first->second->deadline) continue;
      if (*action.deadline < *first->second->deadline) found.push_back({&action, first->second});
    }
  }
  return found;
}

}  // namespace bywhen
