// The improvements in the order of the group's votes.
#pragma once

#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"

namespace bywhen {

using ImprovementOrder = std::vector<const Improvement*>;

// By priority, then as in the file; without one last.
[[nodiscard]] ImprovementOrder by_priority(const Plan& plan);

// Those that the words name, by id, in their order, and behind them the others in the order that
// they had. Errors: no word; an unknown improvement; one that is named twice.
[[nodiscard]] Result<ImprovementOrder> ranked(const Plan& plan,
                                              const std::vector<std::string>& words);

// What gives each the priority of its place, from 1. Fails where one without an id would need it.
[[nodiscard]] Result<std::vector<Change>> priorities_of(const Plan& plan,
                                                        const ImprovementOrder& order);

// That of an improvement behind all others.
[[nodiscard]] unsigned next_priority(const Plan& plan);

}  // namespace bywhen
