// The improvements of a plan as a session walks them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/plan.h"
#include "bywhen/model/ranking.h"

namespace bywhen {

// Those that are neither done nor parked, the most important first; without an id none can be
// spoken of.
[[nodiscard]] std::vector<const Improvement*> open_improvements(const Plan& plan);

// The id of the one behind `id` in that order; the first behind none (""); "" behind the last.
[[nodiscard]] std::string open_improvement_after(std::string_view id, const Plan& plan);

// "1  I3  Title  (parked)", a line each; printable.
[[nodiscard]] std::vector<std::string> lines_of(const ImprovementOrder& order);

}  // namespace bywhen
