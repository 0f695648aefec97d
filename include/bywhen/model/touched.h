// Which entries two versions of a plan differ in.
#pragma once

#include <string>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

// The ids of the actions, improvements and people of which not every byte is the same, new and
// removed ones too, each once, in the order of `after`; removed ones last.
struct Touched {
  std::vector<std::string> actions;
  std::vector<std::string> others;
};
[[nodiscard]] Touched touched(const Plan& before, const Plan& after);

}  // namespace bywhen
