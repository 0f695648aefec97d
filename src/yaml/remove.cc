// Taking an item or an entry out: its lines, what is on them and the comments that belong to it.
// Comments on their own lines above it stay.
#include <utility>
#include <vector>

#include "yaml/flow.h"
#include "yaml/operations.h"
#include "yaml/scene.h"

namespace bywhen::yaml {

namespace {

class BlockRemoval {
 public:
  BlockRemoval(const Tree& tree, std::vector<Child> all, std::size_t index)
      : tree_(tree), layout_(tree), all_(std::move(all)), index_(index), child_(all_[index]) {}

  std::vector<Splice> make() {
    if (layout_.starts_line(child_.begin)) {
      cut_lines();
    } else {
      cut_behind_indicator();
    }
    return splices_.take();
  }

 private:
  [[nodiscard]] bool is_first() const { return index_ == 0; }
  [[nodiscard]] bool is_last() const { return index_ + 1 == all_.size(); }

  void cut_lines() {
    std::uint32_t begin = layout_.line_begin(child_.begin);
    const Tail tail = tail_of(layout_, child_);
    std::uint32_t end = tail.is_line_begin ? tail.at : layout_.next_line(tail.at);
    if (is_separated(begin)) end = past_blank_lines(end);
    if (end == layout_.size()) begin = without_line_end(begin, end);
    splices_.cut(begin, end);
  }

  // The blank lines behind would stand beside those in front, or open a list.
  [[nodiscard]] bool is_separated(std::uint32_t begin) const {
    if (begin == layout_.body()) return true;
    const std::uint32_t above = layout_.line_begin(layout_.line_end_before(begin));
    if (layout_.is_blank_line(above)) return true;
    return is_first() && !is_last() && !layout_.is_comment_line(above);
  }

  [[nodiscard]] std::uint32_t past_blank_lines(std::uint32_t line) const {
    while (line < layout_.size() && layout_.is_blank_line(line)) line = layout_.next_line(line);
    return line;
  }

  // Where the file ends with what goes: its blank lines in front go with it, and the line end in
  // front where the file has none at its end. But no line end of a block text.
  [[nodiscard]] std::uint32_t without_line_end(std::uint32_t begin, std::uint32_t end) const {
    const std::uint32_t first = child_.key == none ? child_.node : child_.key;
    const TreeNode& before = tree_.nodes[first == 0 ? 0 : first - 1];
    if (is_block_text(before) || begin == layout_.body()) return begin;
    std::uint32_t above = layout_.line_begin(layout_.line_end_before(begin));
    while (above > layout_.body() && layout_.is_blank_line(above)) {
      begin = above;
      above = layout_.line_begin(layout_.line_end_before(begin));
    }
    return layout_.is_line_begin(end) ? begin : layout_.line_end_before(begin);
  }

  // The entry shares its first line with a '-': the next one moves up, unless comments are between.
  void cut_behind_indicator() {
    const Tail tail = tail_of(layout_, child_);
    const std::uint32_t end = tail.is_line_begin ? layout_.line_end_before(tail.at) : tail.at;
    const std::uint32_t next = all_[index_ + 1].begin;
    const CommentSpan between = comments_in(tree_, end, next);
    const bool moves_up = between.first == between.last;
    splices_.cut(moves_up ? child_.begin : layout_.trim_left(child_.begin), moves_up ? next : end);
  }

  const Tree& tree_;
  Layout layout_;
  std::vector<Child> all_;
  std::size_t index_;
  Child child_;
  Splices splices_;
};

// The comments on lines of their own right above a child.
std::vector<std::size_t> comments_above(const Tree& tree, const Child& child) {
  const Layout layout(tree);
  std::vector<std::size_t> above;
  if (!layout.starts_line(child.begin)) return above;
  std::uint32_t begin = layout.line_begin(child.begin);
  while (begin > layout.body()) {
    const std::uint32_t line = layout.line_begin(layout.line_end_before(begin));
    const CommentSpan on_line = comments_in(tree, line, begin);
    if (!layout.is_comment_line(line) || on_line.first == on_line.last) break;
    above.insert(above.begin(), on_line.first);
    begin = line;
  }
  return above;
}

Value emptied(const TreeNode& collection) {
  return collection.kind == Kind::mapping ? Value::map({}) : Value::list({});
}

}  // namespace

Outcome remove_child(const Document& document, const Target& collection, std::size_t index) {
  const Tree& tree = document.tree();
  const TreeNode& node = tree.nodes[collection.node];
  std::vector<Child> all = children(tree, collection.node);
  const Child child = all[index];
  const std::uint32_t first = child.key == none ? child.node : child.key;
  const std::uint32_t last = tree.nodes[child.node].after;
  if (const auto free = check_replaceable(document, first, last); !free) return free.error();
  const bool is_only = all.size() == 1;
  if (is_only && collection.parent == none && node.kind == Kind::mapping) {
    return refuse(tree, first, "this is all there is in the file");
  }
  if (is_only && !is_flow(node)) {
    return replace_value(document, collection, emptied(node), Quoting::as_around);
  }
  const Intent intent{collection.node, first, last, {}};
  if (is_flow(node)) {
    Splices splices;
    remove_from_flow(tree, collection.node, index, splices);
    return Change{splices.take(), intent, comments_above(tree, child)};
  }
  return Change{BlockRemoval(tree, std::move(all), index).make(), intent,
                comments_above(tree, child)};
}

}  // namespace bywhen::yaml
