#include "yaml/scene.h"

#include <algorithm>
#include <utility>

namespace bywhen::yaml {

Tail tail_of(const Layout& layout, const Child& child) {
  const std::uint32_t column = layout.column(child.begin);
  Tail tail{child.end, child.end > child.begin && layout.is_line_begin(child.end)};
  if (!tail.is_line_begin) tail.at = layout.line_end(child.end);
  std::uint32_t line = tail.is_line_begin ? tail.at : layout.next_line(tail.at);
  for (; line < layout.size(); line = layout.next_line(line)) {
    if (layout.is_blank_line(line)) continue;
    const bool deeper = layout.skip_blanks(line) - line > column;
    if (!layout.is_comment_line(line) || !deeper) break;
    tail = {layout.line_end(line), false};
  }
  return tail;
}

std::uint32_t header_end(const Layout& layout, const TreeNode& text) {
  std::uint32_t end = text.content + 1;
  const auto is_indicator = [](char c) { return c == '+' || c == '-' || (c >= '1' && c <= '9'); };
  while (is_indicator(layout.at(end))) ++end;
  return end;
}

std::uint32_t last_line_end(const Layout& layout, const TreeNode& node) {
  const bool keeps_line_ends = node.end > node.content && layout.is_line_begin(node.end);
  return keeps_line_ends ? layout.line_end_before(node.end) : layout.line_end(node.end);
}

void Splices::put(std::uint32_t begin, std::uint32_t end, std::string text) {
  if (begin == end && text.empty()) return;
  splices_.push_back({{begin, end}, std::move(text)});
}

}  // namespace bywhen::yaml
