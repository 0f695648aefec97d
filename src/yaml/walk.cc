#include "yaml/walk.h"

#include <algorithm>

namespace bywhen::yaml {

bool is_absent(const TreeNode& node) { return node.kind == Kind::null && node.content == node.end; }

bool is_collection(const TreeNode& node) {
  return node.kind == Kind::sequence || node.kind == Kind::mapping;
}

bool is_flow(const TreeNode& node) { return is_collection(node) && node.style == Style::flow; }

bool is_block_text(const TreeNode& node) {
  return node.kind == Kind::scalar && (node.style == Style::literal || node.style == Style::folded);
}

bool is_quoted(const TreeNode& node) {
  return node.kind == Kind::scalar &&
         (node.style == Style::single_quoted || node.style == Style::double_quoted);
}

namespace {

std::uint32_t end_of(const TreeNode& node, std::uint32_t otherwise) {
  if (!is_absent(node) || node.content != node.begin) return node.end;
  return node.indicator == none ? otherwise : node.indicator + 1;
}

Child item_at(const Tree& tree, std::uint32_t index) {
  const TreeNode& node = tree.nodes[index];
  const std::uint32_t begin = node.indicator == none ? node.begin : node.indicator;
  return Child{none, index, begin, end_of(node, node.end)};
}

Child entry_at(const Tree& tree, std::uint32_t index) {
  const TreeNode& key = tree.nodes[index];
  const std::uint32_t begin = key.indicator == none ? key.begin : key.indicator;
  return Child{index, key.after, begin, end_of(tree.nodes[key.after], key.end)};
}

}  // namespace

std::vector<Child> children(const Tree& tree, std::uint32_t collection) {
  std::vector<Child> found;
  const TreeNode& parent = tree.nodes[collection];
  if (!is_collection(parent)) return found;
  for (std::uint32_t at = collection + 1; at < parent.after;) {
    found.push_back(parent.kind == Kind::sequence ? item_at(tree, at) : entry_at(tree, at));
    at = tree.nodes[found.back().node].after;
  }
  return found;
}

std::uint32_t find_key(const Tree& tree, std::uint32_t mapping, std::string_view name) {
  const TreeNode& parent = tree.nodes[mapping];
  if (parent.kind != Kind::mapping) return none;
  for (std::uint32_t at = mapping + 1; at < parent.after;) {
    const TreeNode& key = tree.nodes[at];
    if (key.kind == Kind::scalar && tree.value(at) == name) return at;
    at = tree.nodes[key.after].after;
  }
  return none;
}

std::uint32_t head_end(const Tree& tree, std::uint32_t node) {
  const TreeNode& self = tree.nodes[node];
  if (self.begin == self.content) return self.indicator + 1;
  const std::size_t end = tree.text.find_first_of(" \t\r\n", self.begin);
  return end == std::string::npos ? static_cast<std::uint32_t>(tree.text.size())
                                  : static_cast<std::uint32_t>(end);
}

CommentSpan comments_in(const Tree& tree, std::uint32_t begin, std::uint32_t end) {
  const auto before = [](const Range& comment, std::uint32_t offset) {
    return comment.begin < offset;
  };
  const auto& all = tree.comments;
  const auto first = std::lower_bound(all.begin(), all.end(), begin, before);
  const auto last = std::lower_bound(first, all.end(), std::max(begin, end), before);
  return {static_cast<std::size_t>(first - all.begin()),
          static_cast<std::size_t>(last - all.begin())};
}

}  // namespace bywhen::yaml
