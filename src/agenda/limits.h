// The bounds of what a timer counts, so that no sum of it can overflow.
#pragma once

#include <chrono>

#include "bywhen/model/plan.h"

namespace bywhen {

// The longest that a step can be planned for.
inline constexpr std::chrono::seconds most_planned = std::chrono::minutes(max_count);

// The most that a step can be given, or the end be moved.
inline constexpr std::chrono::seconds most_time = std::chrono::hours(1'000'000);

// The most that is counted of one step.
inline constexpr std::chrono::milliseconds most_spent = most_time;

}  // namespace bywhen
