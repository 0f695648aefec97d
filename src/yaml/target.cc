#include "yaml/target.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <variant>

namespace bywhen::yaml {

namespace {

std::uint32_t line_of(const Document& document, std::uint32_t node) {
  return document.place(document.tree().nodes[node].begin).line;
}

// The first alias outside of [first, last) that repeats one of them; none without one.
std::uint32_t alias_of(const Tree& tree, std::uint32_t first, std::uint32_t last) {
  std::uint32_t found = none;
  for (const auto& [alias, anchored] : tree.aliases) {
    const bool outside = alias < first || alias >= last;
    if (anchored >= first && anchored < last && outside) found = std::min(found, alias);
  }
  return found;
}

std::string anchor_name(const Tree& tree, std::uint32_t node) {
  const std::uint32_t begin = tree.nodes[node].begin;
  return tree.text.substr(begin, tree.text.find_first_of(" \t\r\n,[]{}", begin) - begin);
}

Refusal in_use(const Document& document, std::uint32_t alias) {
  const Tree& tree = document.tree();
  const std::uint32_t anchored = tree.aliases.at(alias);
  return refuse(tree, anchored,
                fmt::format("this is the anchor {}, which line {} repeats",
                            anchor_name(tree, anchored), line_of(document, alias)));
}

// Nothing, where a change inside `node` changes nothing but `node`.
Status<Refusal> check_way(const Document& document, std::uint32_t node, bool is_target) {
  const Tree& tree = document.tree();
  if (tree.nodes[node].kind == Kind::alias && !is_target) {
    const std::uint32_t line = line_of(document, tree.aliases.at(node));
    return refuse(tree, node,
                  fmt::format("this repeats the anchor of line {}; change it there", line));
  }
  if (!tree.nodes[node].anchored) return Done{};
  const std::uint32_t alias = alias_of(tree, node, node + 1);
  if (alias != none) return in_use(document, alias);
  return Done{};
}

}  // namespace

std::string in_words(const TreeNode& node) {
  switch (node.kind) {
    case Kind::null:
      return "empty";
    case Kind::sequence:
      return "a list";
    case Kind::mapping:
      return "a mapping";
    case Kind::alias:
      return "an alias";
    case Kind::scalar:
      break;
  }
  return "text";
}

Refusal refuse(const Tree& tree, std::uint32_t node, std::string message) {
  return {Refusal::Why::refused, tree.nodes[node].begin, std::move(message)};
}

namespace {

Result<FoundChild, Refusal> item_at(const Tree& tree, std::uint32_t sequence, std::size_t index) {
  const TreeNode& node = tree.nodes[sequence];
  if (node.kind != Kind::sequence) {
    return refuse(tree, sequence, fmt::format("this is {}, not a list", in_words(node)));
  }
  const std::vector<Child> all = children(tree, sequence);
  if (index < all.size()) return FoundChild{all[index], index};
  return refuse(tree, sequence,
                fmt::format("this list has no item {}, it ends with {}", index + 1, all.size()));
}

Result<FoundChild, Refusal> entry_at(const Tree& tree, std::uint32_t mapping,
                                     const std::string& name) {
  const TreeNode& node = tree.nodes[mapping];
  if (node.kind != Kind::mapping) {
    return refuse(tree, mapping, fmt::format("this is {}, not a mapping", in_words(node)));
  }
  const std::uint32_t key = find_key(tree, mapping, name);
  const std::vector<Child> all = children(tree, mapping);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].key == key) return FoundChild{all[i], i};
  }
  return refuse(tree, mapping, fmt::format("there is no key '{}' here", name));
}

}  // namespace

Result<FoundChild, Refusal> child_at(const Tree& tree, std::uint32_t collection, const Step& step) {
  if (const auto* index = std::get_if<std::size_t>(&step)) return item_at(tree, collection, *index);
  return entry_at(tree, collection, std::get<std::string>(step));
}

Result<Target, Refusal> find_target(const Document& document, const Path& path) {
  const Tree& tree = document.tree();
  Target target;
  for (const Step& step : path) {
    const Status<Refusal> way = check_way(document, target.node, false);
    if (!way) return way.error();
    const Result<FoundChild, Refusal> found = child_at(tree, target.node, step);
    if (!found) return found.error();
    target.grandparent = std::exchange(target.parent, target.node);
    target.in_flow = target.in_flow || is_flow(tree.nodes[target.parent]);
    target.child = found->child;
    target.index = found->index;
    target.node = found->child.node;
  }
  const Status<Refusal> way = check_way(document, target.node, true);
  if (!way) return way.error();
  return target;
}

Status<Refusal> check_replaceable(const Document& document, std::uint32_t first,
                                  std::uint32_t last) {
  const std::uint32_t alias = alias_of(document.tree(), first, last);
  if (alias != none) return in_use(document, alias);
  return Done{};
}

}  // namespace bywhen::yaml
