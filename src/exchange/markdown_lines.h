// What a line is in Markdown, as far as lists are concerned.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace bywhen {

// "# Returns"; the hashes stand apart from the text.
[[nodiscard]] bool is_heading(std::string_view line);

// "---", "***", "====": a rule, or the line under a heading.
[[nodiscard]] bool is_rule(std::string_view line);

// "```" of "```sh", "~~~~": the marks that begin (or end) a block of code; "" where it is none.
[[nodiscard]] std::string_view fence_of(std::string_view line);

// Columns before the first character that is no blank; a tab goes to the next multiple of four.
[[nodiscard]] std::size_t indentation(std::string_view line);

struct ListItem {
  std::size_t indentation = 0;
  std::string_view text;   // without the mark and the box, trimmed
  bool is_ticked = false;  // [x]
};

// "- a", "* a", "+ a", "• a", "1. a", "1) a", each with a box ([ ] or [x]) before the text or
// without.
[[nodiscard]] std::optional<ListItem> parse_list_item(std::string_view line);

}  // namespace bywhen
