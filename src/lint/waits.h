// Which open action waits for which.
#pragma once

#include <cstddef>
#include <vector>

#include "lint/entry_index.h"

namespace bywhen {

// An open action's `after` names an open action, maybe itself. What is done or dropped keeps nobody
// waiting. Both are positions in plan.actions.
struct Wait {
  std::size_t waiting = 0;
  std::size_t on = 0;
  yaml::Range range;  // of the id in `after`
};

// In the order of the file; an id that an action names twice counts once.
[[nodiscard]] std::vector<Wait> open_waits(const Plan& plan, const EntryIndex& index);

}  // namespace bywhen
