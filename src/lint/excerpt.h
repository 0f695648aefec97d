// A line of a plan with the place in it that is meant, for a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bywhen {

// Printable, tabs as blanks. `offset` and `width` are in columns.
struct Excerpt {
  std::string line;
  std::size_t offset = 0;  // before the place
  std::size_t width = 1;   // of the place, at least 1
};

// Of `line` (any bytes) the bytes [begin, end), which lie in it; end may be begin. Lines of more
// than 160 columns are cut around the place, with "…" where something is left out.
[[nodiscard]] Excerpt excerpt(std::string_view line, std::size_t begin, std::size_t end);

}  // namespace bywhen
