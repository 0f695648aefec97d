// A whole number shared in proportion, with least shares.
#pragma once

#include <cstdint>
#include <vector>

namespace bywhen {

// What of a whole falls to one, at least, and by its weight. Neither is negative.
struct Portion {
  std::int64_t weight = 0;
  std::int64_t least = 0;
};

// `total` shared by weight into whole numbers. They add up to it, but where the least shares ask for
// more than there is, each has its least. All weights times the total must fit into 63 bits.
[[nodiscard]] std::vector<std::int64_t> in_proportion(const std::vector<Portion>& portions,
                                                      std::int64_t total);

}  // namespace bywhen
