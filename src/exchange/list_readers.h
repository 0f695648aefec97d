// The readers of lists of improvements: what each line or row says, before it is checked. All of
// them take text whose lines end with LF.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"

namespace bywhen {

struct FoundItem {
  std::size_t line = 1;  // where it begins, from 1
  std::string title;
  std::string priority = {};
  std::string benefit = {};
  bool is_ticked = false;  // [x]
};

struct Found {
  std::vector<FoundItem> items;
  std::vector<std::string> remarks;  // what was left out
};

// Each line is a title; headings (# ...), rules (---) and empty lines are not.
[[nodiscard]] Found read_lines(std::string_view text);

// The items of Markdown lists. Indented lines right below an item go on with its title; other items
// below it, code between fences, quotes, and what is no item are left out, and the remarks say so.
[[nodiscard]] Found read_markdown(std::string_view text);

// Whether some line is an item: "- a", "* a", "+ a", "1. a", "1) a".
[[nodiscard]] bool has_markdown_items(std::string_view text);

// The rows of a table (csv.h), by the names of its columns where its first row has them, else by
// the first column. Errors have the line as their place.
[[nodiscard]] Result<Found> read_table(std::string_view text, char separator);

// Whether a first line names a column of titles and one of the other columns that are read, or is
// parted by tabs and names a column of titles.
[[nodiscard]] bool is_table_header(std::string_view line);

}  // namespace bywhen
