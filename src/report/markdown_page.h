// A page of GitHub-flavoured Markdown: its blocks are kept apart, and its tables of one shape.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bywhen {

// Any text of a plan as Markdown shows it, on one line: everything of a plan goes through here.
[[nodiscard]] std::string md(std::string_view text);

// What is added must be Markdown already.
class MarkdownPage {
 public:
  // Headings of what is added from now on are so many levels lower.
  void lower_headings(std::size_t levels) { lower_ = levels; }

  // "# text", and under it ## and ###.
  void add_title(std::string_view text) { add_heading(1, text); }
  void add_section(std::string_view text) { add_heading(2, text); }
  void add_part(std::string_view text) { add_heading(3, text); }

  // "- text", `depth` levels under the item before.
  void add_item(std::string_view text, std::size_t depth = 0);

  // Nothing where there are no rows. Each row has as many cells as there are headings.
  void add_table(const std::vector<std::string>& headings,
                 const std::vector<std::vector<std::string>>& rows);

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  void add_heading(std::size_t level, std::string_view text);
  // An empty line, where the block before is of another kind.
  void begin(bool is_item);

  std::string out_;
  std::size_t lower_ = 0;
  bool in_list_ = false;
};

}  // namespace bywhen
