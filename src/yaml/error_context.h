// What stands around the place of an error, for finding out what was meant.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace bywhen::yaml {

// The line of a place.
struct Line {
  Line(std::string_view all, std::size_t at);

  std::size_t start = 0;
  std::string_view text;    // without its line end
  std::string_view before;  // the part of it before the place

  // Blanks and tabs that it starts with.
  [[nodiscard]] std::size_t indent() const;
  // Neither a key nor a list item.
  [[nodiscard]] bool is_loose_text() const;
};

// Of the lines above the one that starts at `start`, the last that is neither blank nor a comment.
[[nodiscard]] std::optional<Line> line_above(std::string_view text, std::size_t start);

// The tab that stands in for spaces on the line of `at`: in its indentation or behind its dashes.
[[nodiscard]] std::optional<std::size_t> misused_tab(std::string_view text, std::size_t at);

// The first quote from `from` on that opens a text and is never closed.
[[nodiscard]] std::optional<std::size_t> open_quote(std::string_view text, std::size_t from);

}  // namespace bywhen::yaml
