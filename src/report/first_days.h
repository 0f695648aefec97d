// The days that there are for an action.
#pragma once

#include <optional>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

// For each action, by its position, the first day on which there is time for it: its start, else
// the day of the session or the latest deadline of what it waits for. None where nobody knows.
[[nodiscard]] std::vector<std::optional<Date>> first_days(const Plan& plan);

}  // namespace bywhen
