// Where the lines of a text start, found out when somebody first asks.
#pragma once

#include <cstdint>
#include <mutex>
#include <string_view>
#include <vector>

#include "bywhen/yaml/document.h"

namespace bywhen::yaml {

// Belongs to one text, which every call is given. Safe to ask from several threads.
class LineIndex {
 public:
  // `offset` past the end is the end. A BOM at the start has no column.
  [[nodiscard]] Place place(std::string_view text, std::uint32_t offset) const;

  // Of the line that `offset` is on, without its line end (LF or CRLF) and without a BOM.
  [[nodiscard]] Range line(std::string_view text, std::uint32_t offset) const;

 private:
  [[nodiscard]] std::size_t line_number(std::string_view text, std::uint32_t offset) const;

  mutable std::once_flag once_;
  mutable std::vector<std::uint32_t> starts_;
};

// 3 where the text starts with the UTF-8 byte order mark, else 0.
[[nodiscard]] std::uint32_t bom_size(std::string_view text);

}  // namespace bywhen::yaml
