// Which actions wait for each other, in whatever way round.
#pragma once

#include <cstddef>
#include <vector>

#include "bywhen/model/waits.h"

namespace bywhen {

// For each action a number: two have the same where each waits for the other, directly or through
// others. `waits` are in the order of `waiting`, positions under `actions`. Linear in both.
[[nodiscard]] std::vector<std::size_t> find_rings(std::size_t actions,
                                                  const std::vector<Wait>& waits);

}  // namespace bywhen
