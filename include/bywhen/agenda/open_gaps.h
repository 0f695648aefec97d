// What a step of the agenda has still to fill in the plan, so that the time for each can be told.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

// Open improvements that no action serves, in the order of the file; a dropped action serves nothing.
[[nodiscard]] std::vector<const Improvement*> improvements_without_action(const Plan& plan);

// define: open improvements that no action serves; assign: open
// actions without an owner or a deadline; resources: open actions where nobody looked at what they
// need. Nothing for the other kinds: there is nothing to count.
[[nodiscard]] std::optional<std::size_t> open_gaps(const Plan& plan, std::optional<StepKind> kind);

// What of `left` falls to each of them, in whole seconds; nothing where there are none or no time.
[[nodiscard]] std::optional<std::chrono::seconds> time_per_gap(std::chrono::milliseconds left,
                                                               std::optional<std::size_t> gaps);

}  // namespace bywhen
