// The body of the board: what belongs together, laid out for a width.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "bywhen/base/paint.h"
#include "bywhen/model/plan.h"
#include "report/overview.h"

namespace bywhen {

// The heading of an improvement, or an action.
struct BoardBlock {
  bool is_heading = false;
  bool is_marked = false;
  std::vector<std::string> lines;
};

// By what a row of the board is known: the id, or the place where it has none.
[[nodiscard]] std::string board_key(const Action& action, const Plan& plan);
[[nodiscard]] std::string board_key(const Improvement& improvement, const Plan& plan);

// Improvements by priority with their actions, then the actions without one.
[[nodiscard]] std::vector<BoardBlock> board_blocks(const Plan& plan, const Overview& overview,
                                                   Date today, std::size_t columns,
                                                   const std::set<std::string>& marked,
                                                   const Paint& paint);

}  // namespace bywhen
