#include "yaml/tree.h"

#include <algorithm>

namespace bywhen::yaml {
namespace {

bool same_node(const TreeNode& a, const TreeNode& b) {
  return a.begin == b.begin && a.content == b.content && a.end == b.end &&
         a.indicator == b.indicator && a.after == b.after && a.depth == b.depth &&
         a.kind == b.kind && a.style == b.style && a.anchored == b.anchored && a.tagged == b.tagged;
}

bool same_nodes(const Tree& a, const Tree& b) {
  if (a.nodes.size() != b.nodes.size()) return false;
  for (std::uint32_t i = 0; i < a.nodes.size(); ++i) {
    const bool same_pooling = (a.nodes[i].decoded == none) == (b.nodes[i].decoded == none);
    const bool same_value = same_pooling && a.value(i) == b.value(i);
    if (!same_node(a.nodes[i], b.nodes[i]) || !same_value) return false;
  }
  return true;
}

bool same_obstacle(const Tree& a, const Tree& b) {
  if (!a.obstacle || !b.obstacle) return !a.obstacle && !b.obstacle;
  return a.obstacle->offset == b.obstacle->offset && a.obstacle->reason == b.obstacle->reason;
}

bool same_duplicates(const Tree& a, const Tree& b) {
  return std::equal(a.duplicate_keys.begin(), a.duplicate_keys.end(), b.duplicate_keys.begin(),
                    b.duplicate_keys.end(),
                    [](const Node& x, const Node& y) { return x.range() == y.range(); });
}

}  // namespace

std::string_view Tree::value(std::uint32_t node) const {
  const TreeNode& n = nodes[node];
  if (n.kind != Kind::scalar) return {};
  if (n.decoded != none) return decoded[n.decoded];
  const std::uint32_t quote = n.style == Style::plain ? 0 : 1;
  return std::string_view(text).substr(n.content + quote, n.end - n.content - 2 * quote);
}

bool same_tree(const Tree& a, const Tree& b) {
  return a.text == b.text && a.body == b.body && same_nodes(a, b) && a.comments == b.comments &&
         a.aliases == b.aliases && same_duplicates(a, b) && same_obstacle(a, b);
}

}  // namespace bywhen::yaml
