// Changes in a sentence: what was done, in the past tense.
//
//   describe(plan, changes, today)   ->   "assigned A3, A4 to ana"
#pragma once

#include <span>
#include <string>

#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"
#include "bywhen/value/date.h"

namespace bywhen {

// `before` is the plan that the changes are for. What changes alike is said together, long texts
// are cut, and after three different things the rest is counted. One line, not escaped for any
// output;
// "" for no changes.
[[nodiscard]] std::string describe(const Plan& before, std::span<const Change> changes, Date today);

}  // namespace bywhen
