// What must hold for every text and its tree, whichever way it was read.
#pragma once

#include <fmt/format.h>

#include <string>
#include <vector>

#include "yaml/readers.h"

namespace bywhen::yaml {

// What is wrong with how nodes nest; empty where nothing is.
inline std::string nesting_fault(const Tree& tree) {
  if (tree.nodes.empty()) return "no root";
  std::vector<std::uint32_t> open;  // the nodes that the next one is inside
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const TreeNode& node = tree.nodes[i];
    while (!open.empty() && tree.nodes[open.back()].after <= i) open.pop_back();
    if (open.empty() != (i == 0)) return fmt::format("node {} has no parent", i);
    if (node.depth != open.size()) return fmt::format("node {} has the depth {}", i, node.depth);
    if (node.after <= i || node.after > tree.nodes.size()) return fmt::format("node {}: after", i);
    const bool ordered = node.begin <= node.content && node.content <= node.end;
    if (!ordered || node.end > tree.text.size()) return fmt::format("node {}: range", i);
    if (i > 0) {
      const TreeNode& parent = tree.nodes[open.back()];
      const bool inside = node.begin >= parent.begin && node.end <= parent.end;
      if (!inside || node.after > parent.after) return fmt::format("node {} sticks out", i);
    }
    open.push_back(i);
  }
  return "";
}

// Which bytes belong to a node, an indicator, a comment or the BOM. Claimed twice: a fault, in
// `fault`.
inline std::vector<bool> owned_bytes(const Tree& tree, std::string& fault) {
  std::vector<bool> owned(tree.text.size());
  const auto claim = [&](std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t at = begin; at < end; ++at) {
      if (owned[at]) fault = fmt::format("byte {} has two owners", at);
      owned[at] = true;
    }
  };
  claim(0, tree.body);
  for (const TreeNode& node : tree.nodes) {
    const bool collection = node.kind == Kind::sequence || node.kind == Kind::mapping;
    const bool brackets = collection && node.style == Style::flow && node.end > node.content &&
                          (tree.text[node.content] == '[' || tree.text[node.content] == '{');
    if (node.indicator != none) claim(node.indicator, node.indicator + 1);
    for (std::uint32_t at = node.begin; at < node.content; ++at) owned[at] = true;
    if (!collection) claim(node.content, node.end);
    if (brackets && (tree.text[node.end - 1] == ']' || tree.text[node.end - 1] == '}')) {
      owned[node.content] = owned[node.end - 1] = true;
    }
  }
  for (const Range& comment : tree.comments) {
    for (std::uint32_t at = comment.begin; at < comment.end; ++at) owned[at] = true;
  }
  return owned;
}

// "---" and "..." in the first column, and directives.
inline bool is_outside_document(std::string_view text, std::size_t at) {
  const std::size_t line_end = at == 0 ? text.npos : text.rfind('\n', at - 1);
  const std::string_view line = text.substr(line_end == text.npos ? 0 : line_end + 1);
  const std::string_view own = line.starts_with("\xEF\xBB\xBF") ? line.substr(3) : line;
  if (own.starts_with('%')) return true;
  return (own.starts_with("---") || own.starts_with("...")) &&
         at < static_cast<std::size_t>(own.data() - text.data()) + 3;
}

// The first byte that nobody owns; empty where each has its owner.
inline std::string ownership_fault(const Tree& tree) {
  std::string fault;
  const std::vector<bool> owned = owned_bytes(tree, fault);
  if (!fault.empty()) return fault;
  for (std::size_t at = 0; at < owned.size(); ++at) {
    const char c = tree.text[at];
    const bool filling = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',';
    // A '?' before an absent key is nobody's indicator.
    if (owned[at] || filling || c == '?' || is_outside_document(tree.text, at)) continue;
    return fmt::format("byte {} ('{}') has no owner", at, c);
  }
  return "";
}

// What is wrong with how the two routes read `text`; empty where nothing is. `taken` says whether
// the quick reader took it.
inline std::string reading_fault(const std::string& text, bool* taken = nullptr) {
  const auto quick = parse_quick(text);
  if (taken != nullptr) *taken = quick != nullptr;
  const auto reference = parse_reference(text);
  if (!reference) {
    return quick ? "only the quick reader takes it: " + reference.error().message : "";
  }
  const Tree& tree = **reference;
  if (auto fault = nesting_fault(tree); !fault.empty()) return fault;
  if (auto fault = ownership_fault(tree); !fault.empty()) return fault;
  if (quick && !same_tree(*quick, tree)) return "the routes differ";
  return "";
}

}  // namespace bywhen::yaml
