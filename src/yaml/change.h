// What one operation does to a text and what the text must mean afterwards: the editing half writes
// it, the verifier judges it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/yaml/edit.h"
#include "yaml/tree.h"

namespace bywhen::yaml {

// A node that is to be there afterwards; pre-order, as in Tree::nodes.
struct ExpectedNode {
  Kind kind = Kind::null;
  std::string value;
  std::uint32_t after = 0;  // from the first expected node on
  bool anchored = false;
};

// The nodes [first, last) of the old tree give way to `nodes`, inside `parent`; all others stay.
struct Intent {
  std::uint32_t parent = none;  // none: the root itself is replaced
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::vector<ExpectedNode> nodes;
};

struct Change {
  std::vector<Splice> splices;  // in order, not overlapping
  Intent intent;
  std::vector<std::size_t> left = {};  // indexes into tree.comments: above what goes, and staying
  std::vector<std::string> comments = {};  // that the splices put in place of those they cut out
};

// `value` as the nodes that it is when read; appended to `nodes`.
void expect(std::vector<ExpectedNode>& nodes, const Value& value);
void expect_text(std::vector<ExpectedNode>& nodes, std::string_view text);

// The text with the splices made.
[[nodiscard]] std::string spliced(std::string_view text, const std::vector<Splice>& splices);

// Indexes into tree.comments of those that the splices cut out.
[[nodiscard]] std::vector<std::size_t> dropped_by(const Tree& tree,
                                                  const std::vector<Splice>& splices);

}  // namespace bywhen::yaml
