#include "bywhen/yaml/document.h"

#include "yaml/readers.h"
#include "yaml/tree.h"

namespace bywhen::yaml {

Kind Node::kind() const { return tree_->nodes[index_].kind; }

Style Node::style() const { return tree_->nodes[index_].style; }

std::string_view Node::value() const { return tree_->value(index_); }

Range Node::range() const {
  const TreeNode& node = tree_->nodes[index_];
  return {node.begin, node.end};
}

Node Node::first() const {
  const bool has_children = tree_->nodes[index_].after > index_ + 1;
  return has_children ? Node(tree_, index_ + 1) : Node();
}

Node Node::next() const {
  const std::uint32_t after = tree_->nodes[index_].after;
  const bool beside =
      after < tree_->nodes.size() && tree_->nodes[after].depth == tree_->nodes[index_].depth;
  return beside ? Node(tree_, after) : Node();
}

std::size_t Node::size() const {
  std::size_t children = 0;
  for (Node child = first(); child; child = child.next()) ++children;
  return is_mapping() ? children / 2 : children;
}

std::vector<Node> Node::items() const {
  std::vector<Node> items;
  if (!is_sequence()) return items;
  for (Node item = first(); item; item = item.next()) items.push_back(item);
  return items;
}

std::vector<Entry> Node::entries() const {
  std::vector<Entry> entries;
  if (!is_mapping()) return entries;
  for (Node key = first(); key;) {
    const Node value = key.next();
    entries.push_back({key, value});
    key = value.next();
  }
  return entries;
}

Node Node::find(std::string_view key) const {
  if (!is_mapping()) return {};
  for (Node candidate = first(); candidate;) {
    const Node value = candidate.next();
    if (candidate.is_scalar() && candidate.value() == key) return value;
    candidate = value.next();
  }
  return {};
}

Result<Document, SyntaxError> Document::parse(std::string text) {
  auto tree = parse_tree(std::move(text));
  if (!tree) return tree.error();
  return Document(*std::move(tree));
}

std::string_view Document::text() const { return tree_->text; }

Node Document::root() const { return Node(tree_.get(), 0); }

Place Document::place(std::uint32_t offset) const {
  return tree_->lines.place(tree_->text, offset);
}

std::string_view Document::line_at(std::uint32_t offset) const {
  const Range line = tree_->lines.line(tree_->text, offset);
  return std::string_view(tree_->text).substr(line.begin, line.end - line.begin);
}

const std::vector<Range>& Document::comments() const { return tree_->comments; }

const std::vector<Node>& Document::duplicate_keys() const { return tree_->duplicate_keys; }

const std::optional<Document::Obstacle>& Document::obstacle() const { return tree_->obstacle; }

}  // namespace bywhen::yaml
