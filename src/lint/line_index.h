// Lines and columns of many places in one text, each found in constant to logarithmic time, also in
// a text of one line.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "bywhen/yaml/document.h"

namespace bywhen {

// For any bytes; what is not UTF-8 counts as it comes, a lead byte one column.
class LineIndex {
 public:
  // `text` must outlive the index.
  explicit LineIndex(std::string_view text);

  // As yaml::Place says: from 1, columns in code points, a BOM has none. Past the end: the end.
  [[nodiscard]] yaml::Place place(std::uint32_t offset) const;

  // The bytes of a place's line, without its end (LF or CRLF) and without a BOM.
  [[nodiscard]] yaml::Range line_at(std::uint32_t offset) const;

 private:
  // Code points before `offset`.
  [[nodiscard]] std::size_t code_points_before(std::size_t offset) const;
  // The position in line_starts_ of the line that `offset` is on.
  [[nodiscard]] std::size_t line_of(std::uint32_t offset) const;

  std::string_view text_;
  std::vector<std::uint32_t> line_starts_;
  std::vector<std::size_t> block_counts_;  // code points before each block of bytes
};

}  // namespace bywhen
