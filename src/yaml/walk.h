// Walking the arena: children, keys, ancestors. All take node indexes of one Tree.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "yaml/tree.h"

namespace bywhen::yaml {

// One item of a sequence or one entry of a mapping, with all the bytes that make it.
struct Child {
  std::uint32_t key = none;   // none in a sequence
  std::uint32_t node = none;  // the item or the value
  std::uint32_t begin = 0;    // its '-' or '?', else the item or key itself
  std::uint32_t end = 0;      // past its last byte; behind the ':' or '-' where nothing follows it
};

// Nothing stands there: `a:`, `-`, the value of `{a}`; an anchor may.
[[nodiscard]] bool is_absent(const TreeNode& node);
[[nodiscard]] bool is_collection(const TreeNode& node);
[[nodiscard]] bool is_flow(const TreeNode& node);        // a collection in [] or {}
[[nodiscard]] bool is_block_text(const TreeNode& node);  // | or >
[[nodiscard]] bool is_quoted(const TreeNode& node);

// In the order of the file; none for what is no collection.
[[nodiscard]] std::vector<Child> children(const Tree& tree, std::uint32_t collection);

// The key of that name in a mapping, or none. Its value is the key's `after`.
[[nodiscard]] std::uint32_t find_key(const Tree& tree, std::uint32_t mapping,
                                     std::string_view name);

// Where a value is written behind the '-', the ':' or the anchor of an absent node or of a
// collection that begins on a later line. Requires a node that has one of them.
[[nodiscard]] std::uint32_t head_end(const Tree& tree, std::uint32_t node);

// Indexes [first, last) into tree.comments: those that begin inside [begin, end).
struct CommentSpan {
  std::size_t first = 0;
  std::size_t last = 0;
};
[[nodiscard]] CommentSpan comments_in(const Tree& tree, std::uint32_t begin, std::uint32_t end);

}  // namespace bywhen::yaml
