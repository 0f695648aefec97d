// How high the improvements stand that actions serve.
#pragma once

#include <algorithm>
#include <limits>
#include <string_view>
#include <unordered_map>

#include "bywhen/model/plan.h"

namespace bywhen {

class Priorities {
 public:
  // Of an action that serves no improvement with a priority; behind all others.
  static constexpr long none = std::numeric_limits<long>::max();

  // `plan` must outlive it.
  explicit Priorities(const Plan& plan) {
    for (const Improvement& one : plan.improvements) {
      if (one.id && one.priority) by_id_.try_emplace(*one.id, *one.priority);
    }
  }

  // The highest of its improvements: the smallest number.
  [[nodiscard]] long of(const Action& action) const {
    long highest = none;
    for (const Text& id : action.improvements) {
      const auto found = id ? by_id_.find(*id) : by_id_.end();
      if (found != by_id_.end()) highest = std::min(highest, found->second);
    }
    return highest;
  }

 private:
  std::unordered_map<std::string_view, long> by_id_;
};

}  // namespace bywhen
