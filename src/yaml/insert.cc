// Putting an entry into a mapping, an item into a sequence.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "yaml/flow.h"
#include "yaml/operations.h"
#include "yaml/renderer.h"
#include "yaml/scene.h"

namespace bywhen::yaml {

namespace {

// Empty or nothing, without a comment inside that would get lost: the whole is written anew.
bool is_vacant(const Tree& tree, const TreeNode& node, std::uint32_t index) {
  if (node.kind == Kind::null) return true;
  const CommentSpan inside = comments_in(tree, node.content, node.end);
  return is_collection(node) && node.after == index + 1 && inside.first == inside.last;
}

// A block collection and how its children stand.
class Block {
 public:
  Block(const Tree& tree, std::uint32_t collection)
      : tree_(tree), layout_(tree), all_(children(tree, collection)) {}

  [[nodiscard]] std::uint32_t column() const { return layout_.column(all_.front().begin); }

  // A block text that ends the file without a line end would get one.
  [[nodiscard]] bool is_open_ended(std::size_t index) const {
    const TreeNode& leaf = tree_.nodes[tree_.nodes[all_[index].node].after - 1];
    if (!is_block_text(leaf) || leaf.end != layout_.size() || layout_.is_line_begin(leaf.end)) {
      return false;
    }
    const std::string_view header(tree_.text.data() + leaf.content,
                                  header_end(layout_, leaf) - leaf.content);
    return header.find('-') == std::string_view::npos;
  }

  // `several`: the text takes several lines.
  void insert_behind(std::size_t index, const std::string& text, bool several, Splices& splices) {
    const Tail tail = tail_of(layout_, all_[index]);
    const std::string newline(layout_.newline(all_[index].begin));
    const std::string line = std::string(column(), ' ') + text;
    // A blank line behind a text that keeps its line ends would become part of it.
    if (tail.is_line_begin) return splices.insert(tail.at, line + newline);
    splices.insert(tail.at, newline + (is_spread_at(index, several) ? newline : "") + line);
  }

  void insert_first(const std::string& text, Splices& splices) {
    const std::uint32_t begin = all_.front().begin;
    const std::string newline(layout_.newline(begin));
    const bool spread = all_.size() > 1 && layout_.blank_between(all_[0].end, all_[1].begin);
    const std::string gap = spread ? newline + newline : newline;
    splices.insert(begin, text + gap + std::string(layout_.column(begin), ' '));
  }

 private:
  // Blank lines stand between the children there.
  [[nodiscard]] bool is_spread_at(std::size_t index, bool several) const {
    if (index > 0) return layout_.blank_between(all_[index - 1].end, all_[index].begin);
    return several && all_.size() > 1 && layout_.blank_between(all_[0].end, all_[1].begin);
  }

  const Tree& tree_;
  Layout layout_;
  std::vector<Child> all_;
};

// One insertion into a filled collection, or into an empty flow one.
class Insertion {
 public:
  // `index`: of the new child.
  Insertion(const Tree& tree, const Target& collection, std::size_t index, Quoting quoting)
      : tree_(tree),
        collection_(collection.node),
        in_flow_(collection.in_flow || is_flow(tree.nodes[collection.node])),
        all_(children(tree, collection.node)),
        index_(std::min(index, all_.size())),
        newline_(Layout(tree).newline(tree.nodes[collection.node].content)),
        renderer_(tree, newline_, {in_flow_, quoting == Quoting::always_double}) {}

  Outcome entry(std::string_view key, const Value& value, const Examples& examples) {
    const std::uint32_t key_like =
        all_.empty() ? none : all_[std::max<std::size_t>(index_, 1) - 1].key;
    const std::uint32_t column = in_flow_ ? 0 : Block(tree_, collection_).column();
    expect_text(nodes_, key);
    expect(nodes_, value);
    return made(renderer_.entry(key, value, column, key_like, examples),
                renderer_.takes_lines(value, examples));
  }

  Outcome item(const Value& value) {
    const Examples examples = neighbours(tree_, collection_, index_);
    expect(nodes_, value);
    if (!renderer_.takes_lines(value, examples)) {
      const std::string text = renderer_.one_line(value, examples);
      return made(in_flow_ ? text : dash() + text, false);
    }
    const auto width = static_cast<std::uint32_t>(dash().size());
    const std::uint32_t column = Block(tree_, collection_).column() + width;
    return made(dash() + renderer_.lines(value, column, examples), true);
  }

 private:
  Outcome made(const std::string& text, bool several) {
    Splices splices;
    if (in_flow_) {
      insert_in_flow(tree_, collection_, index_, text, splices);
    } else if (index_ == 0) {
      Block(tree_, collection_).insert_first(text, splices);
    } else if (Block block(tree_, collection_); block.is_open_ended(index_ - 1)) {
      return refuse(tree_, tree_.nodes[collection_].after - 1,
                    "this block of text ends the file without a line end; add one first");
    } else {
      block.insert_behind(index_ - 1, text, several, splices);
    }
    const bool at_end = index_ == all_.size();
    const std::uint32_t at = at_end ? tree_.nodes[collection_].after : first_node(all_[index_]);
    return Change{splices.take(), {collection_, at, at, std::move(nodes_)}};
  }

  [[nodiscard]] static std::uint32_t first_node(const Child& child) {
    return child.key == none ? child.node : child.key;
  }

  // "- ", as wide as the neighbour's.
  [[nodiscard]] std::string dash() const {
    const TreeNode& like = tree_.nodes[all_[std::max<std::size_t>(index_, 1) - 1].node];
    const Layout layout(tree_);
    const bool same_line =
        !is_absent(like) && layout.line_begin(like.begin) == layout.line_begin(like.indicator);
    const std::uint32_t width =
        same_line ? like.begin - like.indicator : renderer_.style().dash_width;
    return '-' + std::string(width - 1, ' ');
  }

  const Tree& tree_;
  std::uint32_t collection_;
  bool in_flow_;
  std::vector<Child> all_;
  std::size_t index_;
  std::string newline_;
  Renderer renderer_;
  std::vector<ExpectedNode> nodes_;
};

// The index of the new child behind the key `after`, or of one at the end.
std::size_t index_behind(const Tree& tree, std::uint32_t mapping, std::string_view after) {
  const std::vector<Child> all = children(tree, mapping);
  const std::uint32_t key = find_key(tree, mapping, after);
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Child& child) { return child.key == key; });
  return found == all.end() ? all.size() : static_cast<std::size_t>(found - all.begin()) + 1;
}

}  // namespace

Outcome insert_entry(const Document& document, const Target& mapping, std::string_view key,
                     const Value& value, std::string_view after, Quoting quoting) {
  const Tree& tree = document.tree();
  const TreeNode& node = tree.nodes[mapping.node];
  if (node.kind != Kind::mapping && node.kind != Kind::null) {
    return refuse(tree, mapping.node, fmt::format("this is {}, not a mapping", in_words(node)));
  }
  const std::uint32_t twin = find_key(tree, mapping.node, key);
  if (twin != none) return refuse(tree, twin, fmt::format("the key '{}' is here already", key));
  if (is_vacant(tree, node, mapping.node)) {
    return replace_value(document, mapping, Value::map({{std::string(key), value}}), quoting);
  }
  return Insertion(tree, mapping, index_behind(tree, mapping.node, after), quoting)
      .entry(key, value, cousins(tree, mapping.parent, mapping.node, key));
}

Outcome insert_item(const Document& document, const Target& sequence, std::size_t index,
                    const Value& value, Quoting quoting) {
  const Tree& tree = document.tree();
  const TreeNode& node = tree.nodes[sequence.node];
  if (node.kind != Kind::sequence && node.kind != Kind::null) {
    return refuse(tree, sequence.node, fmt::format("this is {}, not a list", in_words(node)));
  }
  if (is_vacant(tree, node, sequence.node)) {
    return replace_value(document, sequence, Value::list({value}), quoting);
  }
  return Insertion(tree, sequence, index, quoting).item(value);
}

}  // namespace bywhen::yaml
