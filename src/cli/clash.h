// Two who change the same field of an action or an improvement at the same time: the later one stays, and is told.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"

namespace bywhen::cli {

// "A2: the owner was changed to 'ben' meanwhile; this line went over it": of the fields that were
// one thing when people were asked (`asked`), another when their line was taken (`before`), and are a
// third now (`after`). One for each action or improvement that `changes` set a field of.
[[nodiscard]] std::vector<std::string> clashes(std::span<const Change> changes, const Plan& asked,
                                               const Plan& before, const Plan& after);

}  // namespace bywhen::cli
