// Which lines two texts have in common.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace bywhen {

using Lines = std::vector<std::string_view>;

// `text` cut after each LF; each line keeps its line end, the last one may have none.
[[nodiscard]] Lines lines_of(std::string_view text);

// The lines [before, before + removed) of the old text stand where the lines [after, after + added)
// of the new one do.
struct LineChange {
  std::size_t before = 0;
  std::size_t removed = 0;
  std::size_t after = 0;
  std::size_t added = 0;
};

// The changes that turn `before` into `after`, in order, with at least one common line between two
// of them. The fewest lines possible (Myers 1986), unless over 2,000 lines differ: then all between
// the first and the last difference is one change, which bounds time and memory.
[[nodiscard]] std::vector<LineChange> line_changes(const Lines& before, const Lines& after);

}  // namespace bywhen
