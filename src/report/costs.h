// What a plan's resources cost, each currency by itself.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "bywhen/model/plan.h"
#include "bywhen/value/money_sum.h"

namespace bywhen {

struct NeedOf {
  const Action* action = nullptr;
  const Resource* resource = nullptr;
};

// Of all actions that were not dropped. What can't be had costs nothing, and is in no total.
struct Costs {
  MoneySums total;                      // all but what is unavailable
  std::array<MoneySums, 4> open;        // of open actions, by ResourceStatus
  MoneySums done;                       // of done actions
  std::vector<NeedOf> unreadable = {};  // a cost is written, and can't be read: in no sum

  [[nodiscard]] bool empty() const;
};

[[nodiscard]] Costs costs_of(const Plan& plan);
[[nodiscard]] Costs costs_of(std::span<const Action* const> actions);

}  // namespace bywhen
