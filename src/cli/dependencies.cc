#include "cli/dependencies.h"

#include <fmt/format.h>

#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace bywhen::cli {
namespace {

// Whether `action` waits for `other`, at once or through others.
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

}  // namespace

Status<> can_wait_for(const Plan& plan, const std::string& id,
                      const std::vector<std::string>& others) {
  for (const std::string& before : others) {
    if (before != id && !waits_for(plan, before, id)) continue;
    return Error{.message = before == id ? fmt::format("{} can't wait for itself", id)
                                         : fmt::format("{} waits for {} already", before, id),
                 .hint = "nothing was written",
                 .place = {}};
  }
  return Done{};
}

}  // namespace bywhen::cli
