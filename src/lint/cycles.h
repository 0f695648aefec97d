// Rings of actions that wait for each other.
#pragma once

#include <cstddef>
#include <vector>

#include "lint/plan_index.h"

namespace bywhen {

struct Cycle {
  std::size_t length = 0;  // how many actions it has
  // The first of its waits, each on the action that the next one starts from; all of them where
  // `length` is no more, and then the last one is on the first one's action. Starts with the ring's
  // first action in the order of the file.
  std::vector<Wait> waits;
};

// One cycle for each wait that closes a ring when the waits are followed from the first action on:
// with one wait taken out of each ring found so, none is left. `waits` are in the order of
// `waiting`, positions under `actions`; at most `most_waits` of each cycle are given.
//
// Linear in the actions and waits. (Where rings overlap so much that looking through all of them
// would not be, a later one may start with the action by which it was reached.)
[[nodiscard]] std::vector<Cycle> find_cycles(std::size_t actions, const std::vector<Wait>& waits,
                                             std::size_t most_waits);

}  // namespace bywhen
