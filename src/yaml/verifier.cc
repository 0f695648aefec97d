#include "yaml/verifier.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "yaml/walk.h"

namespace bywhen::yaml {

namespace {

// Where the nodes of the old tree are in the new one.
class Mapping {
 public:
  Mapping(const Tree& before, const Intent& intent) : before_(before), intent_(intent) {}

  [[nodiscard]] std::uint32_t moved(std::uint32_t node) const {
    if (node < intent_.first) return node;
    return node - intent_.last + intent_.first + added();
  }
  // The new `after` of an old node outside of the part that was replaced.
  [[nodiscard]] std::uint32_t moved_after(std::uint32_t node) const {
    const std::uint32_t after = before_.nodes[node].after;
    if (after < intent_.first || after > intent_.first)
      return after < intent_.first ? after : moved(after);
    return holds_the_change(node) ? moved(intent_.last) : after;
  }
  [[nodiscard]] std::uint32_t added() const {
    return static_cast<std::uint32_t>(intent_.nodes.size());
  }

 private:
  // The parent of the change, or a node around that.
  [[nodiscard]] bool holds_the_change(std::uint32_t node) const {
    return intent_.parent != none && node <= intent_.parent &&
           before_.nodes[node].after > intent_.parent;
  }
  const Tree& before_;
  const Intent& intent_;
};

bool is_kept(const Tree& before, std::uint32_t old, const Tree& after, std::uint32_t now,
             const Mapping& mapping) {
  const TreeNode& one = before.nodes[old];
  const TreeNode& other = after.nodes[now];
  return one.kind == other.kind && one.anchored == other.anchored && one.tagged == other.tagged &&
         other.after == mapping.moved_after(old) && before.value(old) == after.value(now);
}

bool is_expected(const ExpectedNode& expected, const Tree& after, std::uint32_t now,
                 std::uint32_t first) {
  const TreeNode& node = after.nodes[now];
  return node.kind == expected.kind && node.anchored == expected.anchored && !node.tagged &&
         node.after == first + expected.after && after.value(now) == expected.value;
}

bool same_nodes(const Tree& before, const Intent& intent, const Tree& after) {
  const Mapping mapping(before, intent);
  const auto count = static_cast<std::uint32_t>(before.nodes.size());
  if (after.nodes.size() != mapping.moved(count)) return false;
  for (std::uint32_t old = 0; old < count; ++old) {
    if (old == intent.first) old = intent.last;
    if (old < count && !is_kept(before, old, after, mapping.moved(old), mapping)) return false;
  }
  for (std::uint32_t i = 0; i < mapping.added(); ++i) {
    if (!is_expected(intent.nodes[i], after, intent.first + i, intent.first)) return false;
  }
  return true;
}

bool same_aliases(const Tree& before, const Intent& intent, const Tree& after) {
  const Mapping mapping(before, intent);
  std::size_t kept = 0;
  for (const auto& [alias, anchored] : before.aliases) {
    if (alias >= intent.first && alias < intent.last) continue;
    ++kept;
    const auto found = after.aliases.find(mapping.moved(alias));
    if (found == after.aliases.end() || found->second != mapping.moved(anchored)) return false;
  }
  return kept == after.aliases.size();
}

std::string_view comment_text(const Tree& tree, std::size_t index) {
  const Range range = tree.comments[index];
  return std::string_view(tree.text).substr(range.begin, range.end - range.begin);
}

// The comments are those of before without the `dropped` ones, with `put` at `begin`.
bool same_comments(const Tree& before, const std::vector<std::size_t>& dropped,
                   const std::vector<std::string>& put, std::uint32_t begin, const Tree& after) {
  const std::size_t head = comments_in(before, 0, begin).last;
  std::vector<std::string_view> expected;
  for (std::size_t old = 0; old <= before.comments.size(); ++old) {
    if (old == head) expected.insert(expected.end(), put.begin(), put.end());
    if (old == before.comments.size()) break;
    if (std::binary_search(dropped.begin(), dropped.end(), old)) continue;
    expected.push_back(comment_text(before, old));
  }
  if (expected.size() != after.comments.size()) return false;
  for (std::size_t now = 0; now < expected.size(); ++now) {
    if (expected[now] != comment_text(after, now)) return false;
  }
  return true;
}

// The bytes between the nodes around the change: no splice may reach outside of them.
Range window_of(const Tree& tree, const Intent& intent) {
  Range window{tree.body, static_cast<std::uint32_t>(tree.text.size())};
  for (std::uint32_t i = intent.first; i-- > 0;) {
    const TreeNode& node = tree.nodes[i];
    const bool around = intent.parent != none && i <= intent.parent && node.after > intent.parent;
    if (around && !is_flow(node)) continue;
    window.begin = around ? node.content + 1 : node.end;
    break;
  }
  if (intent.last < tree.nodes.size()) {
    const TreeNode& next = tree.nodes[intent.last];
    window.end = next.indicator == none ? next.begin : std::min(next.begin, next.indicator);
  }
  if (intent.parent != none && is_flow(tree.nodes[intent.parent])) {
    window.end = std::min(window.end, tree.nodes[intent.parent].end - 1);
  }
  return window;
}

bool within_window(const Tree& before, const Change& change) {
  const Range window = window_of(before, change.intent);
  std::uint32_t at = window.begin;
  for (const Splice& splice : change.splices) {
    if (splice.old.begin < at || splice.old.end < splice.old.begin) return false;
    at = splice.old.end;
  }
  return at <= window.end;
}

}  // namespace

std::optional<std::string> find_fault(const Document& before, const Change& change,
                                      const Document& after) {
  const Tree& old = before.tree();
  const Tree& now = after.tree();
  if (!within_window(old, change)) return "it would touch what stands beside it";
  if (now.obstacle) return "it would leave " + now.obstacle->reason;
  if (!now.duplicate_keys.empty()) return "it would leave a key twice";
  if (now.body != old.body) return "it would lose the byte order mark";
  if (!same_nodes(old, change.intent, now)) return "the file would not mean what was asked for";
  if (!same_aliases(old, change.intent, now)) return "an alias would repeat something else";
  const std::uint32_t begin = change.splices.empty() ? 0 : change.splices.front().old.begin;
  if (!same_comments(old, dropped_by(old, change.splices), change.comments, begin, now)) {
    return "it would change a comment";
  }
  return std::nullopt;
}

std::optional<std::string> find_difference(const Document& one, const Document& other) {
  const Tree& first = one.tree();
  const auto count = static_cast<std::uint32_t>(first.nodes.size());
  const Intent nothing{none, count, count, {}};
  if (first.text != other.tree().text) return "the texts differ";
  if (!same_nodes(first, nothing, other.tree())) return "two readers disagree about the file";
  if (!same_aliases(first, nothing, other.tree())) return "two readers disagree about an alias";
  if (!same_comments(first, {}, {}, 0, other.tree())) return "two readers disagree about a comment";
  return std::nullopt;
}

}  // namespace bywhen::yaml
