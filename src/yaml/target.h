// The node that a path leads to, with what an edit must know about the way there.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/yaml/edit.h"
#include "yaml/walk.h"

namespace bywhen::yaml {

struct Target {
  std::uint32_t node = 0;
  std::uint32_t parent = none;       // the collection that holds it; none for the root
  std::uint32_t grandparent = none;  // the collection that holds the parent
  Child child;                       // the item or entry that it is; without meaning for the root
  std::size_t index = 0;             // of that child in the parent
  bool in_flow = false;  // the parent stands between [] or {}, or in something that does
};

// Refused: a place that isn't there, a way that leads through an alias, and what may not change
// because an alias repeats it: any node on the way, the target included, that is an anchor in use.
[[nodiscard]] Result<Target, Refusal> find_target(const Document& document, const Path& path);

// One child of a collection, and its number there.
struct FoundChild {
  Child child;
  std::size_t index = 0;
};

// Refused where it isn't there.
[[nodiscard]] Result<FoundChild, Refusal> child_at(const Tree& tree, std::uint32_t collection,
                                                   const Step& step);

// Refused where an alias outside of the nodes [first, last) repeats one of them, so that they can't
// go.
[[nodiscard]] Status<Refusal> check_replaceable(const Document& document, std::uint32_t first,
                                                std::uint32_t last);

// "refused" at that node's place.
[[nodiscard]] Refusal refuse(const Tree& tree, std::uint32_t node, std::string message);

// "a list", "text", ...
[[nodiscard]] std::string in_words(const TreeNode& node);

}  // namespace bywhen::yaml
