// The document as an arena: nodes in the order of the text (pre-order), text as offsets.
// Internal to the yaml layer. Every byte of the text belongs to a node, an indicator, a comment,
// a document marker or blank space.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bywhen/yaml/document.h"

namespace bywhen::yaml {

inline constexpr std::uint32_t none = 0xffffffff;

struct TreeNode {
  std::uint32_t begin = 0;    // first byte, anchor and tag included
  std::uint32_t content = 0;  // first byte behind anchor and tag; == begin without them
  std::uint32_t end = 0;      // past the last byte; block collection: its last descendant's end;
                              // block scalar: past its last line's text (with '+' past its trailing line ends), before that
                              // last line end otherwise; absent value: == begin
  std::uint32_t indicator = none;  // its '-' (item of a block sequence), its ':' (value of a mapping; none
                                   // for a key alone in a flow mapping), its '?' (explicit key)
  std::uint32_t after = 0;    // index of the first node that is not inside this one
  std::uint32_t decoded = none;    // index into Tree::decoded, or none: the value is raw text (see value())
  Kind kind = Kind::null;
  Style style = Style::plain;
  bool anchored = false;      // has an anchor (Tree::anchors)
  bool tagged = false;
};

struct Tree {
  std::string text;              // as given, BOM included
  std::uint32_t body = 0;        // where the content starts: 3 with a BOM, else 0
  std::vector<TreeNode> nodes;   // nodes[0] is the root; always there
  std::vector<std::string> decoded;   // values that aren't a piece of the text (escapes, folds)
  std::vector<Range> comments;   // in order
  std::unordered_map<std::uint32_t, std::uint32_t> aliases;  // alias node -> the anchored node
  std::vector<Node> duplicate_keys;
  std::optional<Document::Obstacle> obstacle;

  // The decoded value of a scalar: the pool's, or text[content, end) without its quotes.
  [[nodiscard]] std::string_view value(std::uint32_t node) const;
};

}  // namespace bywhen::yaml
