// What people take for one character: a grapheme cluster.
#pragma once

#include <cstddef>
#include <string_view>

namespace bywhen {

struct Cluster {
  std::size_t bytes = 0;
  std::size_t columns = 0;  // on a terminal
};

// The cluster that starts at `offset`, which must be inside `text` and at the start of a cluster.
// A byte that is not UTF-8 is a cluster of one column.
[[nodiscard]] Cluster next_cluster(std::string_view text, std::size_t offset);

}  // namespace bywhen
