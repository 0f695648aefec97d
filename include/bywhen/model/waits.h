// Which open actions wait for which, of a whole plan at once and by their places in it. (For one
// action of a small plan: model/dependencies.h.)
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "bywhen/model/entry_ids.h"
#include "bywhen/model/plan.h"

namespace bywhen {

// An open action's `after` names an open action, maybe itself. What is done or dropped keeps nobody
// waiting. Both are positions in plan.actions.
struct Wait {
  std::size_t waiting = 0;
  std::size_t on = 0;
  yaml::Range range;     // of the id in `after`
  bool in_ring = false;  // what it waits for waits for it, maybe through others, or is it itself
};

// An entry's id; one that is defective as it is written: what refers to it is no second mistake.
[[nodiscard]] std::string_view id_as_written(const Plan& plan, const Text& id);

// The plan's actions by id.
[[nodiscard]] EntryIds ids_of_actions(const Plan& plan);

// In the order of the file; an id that an action names twice counts once. Linear in the plan.
[[nodiscard]] std::vector<Wait> waits_in(const Plan& plan, const EntryIds& actions);

}  // namespace bywhen
