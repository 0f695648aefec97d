// The document as an arena: nodes in the order of the text (pre-order), text as offsets.
// Internal to the yaml layer. Every byte of the text belongs to a node, an indicator, a comment,
// a directive, a document marker or blank space.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bywhen/yaml/document.h"
#include "yaml/lines.h"

namespace bywhen::yaml {

inline constexpr std::uint32_t none = 0xffffffff;

struct Around;                                // around.h: what a text was cut out of
inline constexpr std::uint32_t cut_list = 2;  // the node of the list that it is a part of

struct TreeNode {
  std::uint32_t begin = 0;    // first byte, anchor and tag included
  std::uint32_t content = 0;  // first byte behind anchor, tag and what is blank after them;
                              // == begin without them; absent value: == end
  // Past the last byte. Block collection: its last descendant's end. Block scalar: past its last
  // line's text, before that line's end (with '+': past the line ends that it keeps); one without
  // text ends with its header's indicators. Absent value: == begin, or past its anchor and tag.
  std::uint32_t end = 0;
  // Its '-' (item of a block sequence), its ':' (value of a mapping; none for a key alone in a flow
  // mapping and for an explicit key alone), its '?' (explicit key).
  std::uint32_t indicator = none;
  std::uint32_t after = 0;       // index of the first node that is not inside this one
  std::uint32_t decoded = none;  // index into Tree::decoded, or none: the value is raw text
  std::uint16_t depth = 0;       // of the root 0; nodes next to each other have the same
  Kind kind = Kind::null;
  Style style = Style::plain;  // of aliases and null: plain
  bool anchored = false;       // has an anchor
  bool tagged = false;
};

// Stands still: Nodes point to it. Made once, filled by a reader, then shared as const.
struct Tree {
  Tree() = default;
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;

  std::string text;                // as given, BOM included
  std::shared_ptr<Around> around;  // null: the text is a whole one
  std::uint32_t body = 0;          // where the content starts: 3 with a BOM, else 0
  bool read_by_yaml_cpp = false;   // by the reference route
  std::vector<TreeNode>
      nodes;  // nodes[0] is the root; always there. A mapping: key, value, key ...
  std::vector<std::string> decoded;  // values that aren't a piece of the text (escapes, folds)
  std::vector<Range> comments;       // in order; the one in a block scalar's header too
  std::unordered_map<std::uint32_t, std::uint32_t> aliases;  // alias node -> the anchored node
  std::vector<Node> duplicate_keys;                          // in order
  std::optional<Document::Obstacle> obstacle;
  LineIndex lines;

  [[nodiscard]] Node node(std::uint32_t index) const { return Node(this, index); }

  // The decoded value of a scalar: the pool's, or text[content, end) without its quotes.
  // Empty for all other nodes.
  [[nodiscard]] std::string_view value(std::uint32_t node) const;
};

// The same nodes, values, comments, aliases, duplicate keys and obstacle, of the same text.
[[nodiscard]] bool same_tree(const Tree& a, const Tree& b);

}  // namespace bywhen::yaml
