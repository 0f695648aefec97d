// The days that there are for an action.
#pragma once

#include <optional>
#include <vector>

#include "bywhen/model/plan.h"
#include "bywhen/model/waits.h"

namespace bywhen {

// For each action, by its position, the first day on which there is time for it: its start, else
// the day of the session or the latest deadline of what it waits for. None where nobody knows.
// `waits` are all of the plan.
[[nodiscard]] std::vector<std::optional<Date>> first_days(const Plan& plan,
                                                          const std::vector<Wait>& waits);

// The same, where nobody knows yet what waits for what.
[[nodiscard]] std::vector<std::optional<Date>> first_days(const Plan& plan);

}  // namespace bywhen
