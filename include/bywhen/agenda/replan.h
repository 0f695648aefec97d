// How the time that is left is shared over the steps that are left.
//
//   // 4 minutes left; owners and timelines (3 planned) and resources (2 planned) to come
//   share({{3min, true}, {2min, false}}, 4min)  ->  {3min, 1min}
//
// - Where the time is enough, each step has the time that it was planned for.
// - Where it is not, a step that keeps its time (owners and timelines: resources can be named
//   tomorrow, owners cannot) has it as long as there is any, and the others share what is then left in
//   proportion to their planned time.
// - No step gets less than 30 seconds (or than it was planned for, where that is less), even where
//   that is a little more than there is.
// - Where no time is left, each step has its planned time, as overtime.
// Whole seconds; they add up to the time that is left wherever the floors allow that.
#pragma once

#include <chrono>
#include <span>
#include <vector>

namespace bywhen {

inline constexpr std::chrono::seconds least_share{30};

struct Claim {
  std::chrono::seconds planned{0};  // what of it has not been spent
  bool keeps = false;
};

[[nodiscard]] std::vector<std::chrono::seconds> share(std::span<const Claim> claims,
                                                      std::chrono::seconds left);

}  // namespace bywhen
