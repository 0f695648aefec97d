#include "lint/waits.h"

#include <limits>

namespace bywhen {

std::vector<Wait> open_waits(const Plan& plan, const EntryIndex& index) {
  std::vector<Wait> waits;
  std::vector<std::size_t> last_waiting(plan.actions.size(),
                                        std::numeric_limits<std::size_t>::max());
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    if (!plan.actions[i].is_open()) continue;
    for (const Text& id : plan.actions[i].after) {
      const auto on = id ? index.action(*id) : std::nullopt;
      if (!on || last_waiting[*on] == i || !plan.actions[*on].is_open()) continue;
      last_waiting[*on] = i;
      waits.push_back({i, *on, id.range()});
    }
  }
  return waits;
}

}  // namespace bywhen
