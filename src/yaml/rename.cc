// Giving a key another name.
#include <fmt/format.h>

#include <string>

#include "yaml/operations.h"
#include "yaml/quoting.h"
#include "yaml/renderer.h"
#include "yaml/scene.h"

namespace bywhen::yaml {

Outcome replace_key(const Document& document, const Target& mapping, const Child& entry,
                    std::string_view key, Quoting quoting) {
  const Tree& tree = document.tree();
  const std::uint32_t at = entry.key;
  const TreeNode& old = tree.nodes[at];
  const std::uint32_t twin = find_key(tree, mapping.node, key);
  if (twin != none && twin != at) {
    return refuse(tree, twin, fmt::format("the key '{}' is here already", key));
  }
  if (const auto free = check_replaceable(document, at, at + 1); !free) return free.error();
  const bool in_flow = mapping.in_flow || is_flow(tree.nodes[mapping.node]);
  const Renderer renderer(tree, "\n", {in_flow, quoting == Quoting::always_double});
  const bool keeps_quotes = is_quoted(old) && quoting == Quoting::as_around;
  Splices splices;
  splices.put(old.content, old.end,
              keeps_quotes ? quoted(key, old.style) : renderer.key_text(key, none));
  Change change{splices.take(), {mapping.node, at, at + 1, {}}};
  expect_text(change.intent.nodes, key);
  change.intent.nodes[0].anchored = old.anchored;
  return change;
}

}  // namespace bywhen::yaml
