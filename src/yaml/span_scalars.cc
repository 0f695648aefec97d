// The scalars of the walk of span_index.h.
#include <algorithm>

#include "yaml/complaint.h"
#include "yaml/indexer.h"
#include "yaml/scalars.h"

namespace bywhen::yaml {
namespace {

bool is_filling(char c) { return is_blank(c) || is_break(c); }

// But for blanks and line ends, which chomping, folding and indentation change.
bool say_the_same(std::string_view lines, std::string_view value) {
  std::size_t used = 0;
  for (const char c : lines) {
    if (is_filling(c)) continue;
    while (used < value.size() && is_filling(value[used])) ++used;
    if (used == value.size() || value[used++] != c) return false;
  }
  return std::all_of(value.begin() + static_cast<std::ptrdiff_t>(used), value.end(), is_filling);
}

}  // namespace

bool Indexer::scalar(std::uint32_t index, const Spot& spot) {
  tree_.nodes[index].kind = Kind::scalar;
  const char c = cursor_.peek();
  if (c == '"' || c == '\'') return quoted(index);
  if (c == '|' || c == '>') return !spot.flow && block_scalar(index, spot);
  return plain(index);
}

bool Indexer::quoted(std::uint32_t index) {
  const std::uint32_t begin = cursor_.at();
  const std::uint32_t end = quoted_end(tree_.text, begin);
  if (end == not_there) return fail(explain_open_quote(begin));
  tree_.nodes[index].style = cursor_.peek() == '"' ? Style::double_quoted : Style::single_quoted;
  const std::string_view whole = std::string_view(tree_.text).substr(begin, end - begin);
  const std::string_view raw = whole.substr(1, whole.size() - 2);
  const std::string_view value = events_.value(tree_.text, event_of(index));
  const auto decoded = raw == value ? std::nullopt : decode_quoted(whole);
  if (raw != value && decoded != value) {  // yaml-cpp 0.7 makes of "\N" a byte that is not UTF-8
    cursor_.note_obstacle(begin, "a quoted text that not all YAML readers read alike");
  }
  return finish_scalar(index, end, raw, decoded ? std::string_view(*decoded) : value);
}

bool Indexer::plain(std::uint32_t index) {
  const std::uint32_t begin = cursor_.at();
  const std::string_view value = events_.value(tree_.text, event_of(index));
  const std::uint32_t end = plain_end(tree_.text, begin, value);
  if (end == not_there || end == begin) return false;
  return finish_scalar(index, end, std::string_view(tree_.text).substr(begin, end - begin), value);
}

bool Indexer::block_scalar(std::uint32_t index, const Spot& spot) {
  const BlockScalar block = read_block_scalar(tree_.text, cursor_.at(), spot.column);
  tree_.nodes[index].style = cursor_.peek() == '|' ? Style::literal : Style::folded;
  const bool has_lines = block.end > block.text;
  const std::string_view lines =
      has_lines ? std::string_view(tree_.text).substr(block.text, block.end - block.text) : "";
  const std::string_view value = events_.value(tree_.text, event_of(index));
  if (!say_the_same(lines, value)) return false;
  const bool inside = block.comment.end != 0 && block.comment.end <= block.end;
  if (inside) take_header_comment(block.comment);  // else it is in the gap behind
  return finish_scalar(index, block.end, {}, value);
}

void Indexer::take_header_comment(const Range& comment) {
  if (!is_blank(byte_at(comment.begin - 1))) {
    cursor_.note_obstacle(comment.begin, "a '#' glued to what stands before it");
  }
  tree_.comments.push_back(comment);
}

bool Indexer::finish_scalar(std::uint32_t index, std::uint32_t end, std::string_view raw,
                            std::string_view value) {
  TreeNode& node = tree_.nodes[index];
  node.end = end;
  const bool block = node.style == Style::literal || node.style == Style::folded;
  if (block || raw != value) {
    node.decoded = static_cast<std::uint32_t>(tree_.decoded.size());
    tree_.decoded.emplace_back(value);
  }
  cursor_.jump(end);
  return true;
}

}  // namespace bywhen::yaml
