#include "bywhen/model/waits.h"

#include <limits>

#include "model/rings.h"

namespace bywhen {
namespace {

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

void mark_rings(std::size_t actions, std::vector<Wait>& waits) {
  const std::vector<std::size_t> ring_of = find_rings(actions, waits);
  for (Wait& wait : waits) wait.in_ring = ring_of[wait.waiting] == ring_of[wait.on];
}

}  // namespace

std::string_view id_as_written(const Plan& plan, const Text& id) {
  if (id) return *id;
  return plan.document.text().substr(id.range().begin, id.range().end - id.range().begin);
}

EntryIds ids_of_actions(const Plan& plan) {
  EntryIds ids('A', plan.actions.size());
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    ids.add(id_as_written(plan, plan.actions[i].id), i);
  }
  return ids;
}

std::vector<Wait> waits_in(const Plan& plan, const EntryIds& actions) {
  std::vector<bool> is_open;
  is_open.reserve(plan.actions.size());
  for (const Action& action : plan.actions) is_open.push_back(action.is_open());
  std::vector<Wait> waits;
  std::vector<std::size_t> last_waiting(is_open.size(), nowhere);
  for (std::size_t i = 0; i < is_open.size(); ++i) {
    if (!is_open[i]) continue;
    for (const Text& id : plan.actions[i].after) {
      const auto on = id ? actions.find(*id) : std::nullopt;
      if (!on || last_waiting[*on] == i || !is_open[*on]) continue;
      last_waiting[*on] = i;
      waits.push_back({i, *on, id.range()});
    }
  }
  mark_rings(is_open.size(), waits);
  return waits;
}

}  // namespace bywhen
