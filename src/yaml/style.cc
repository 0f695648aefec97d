#include "yaml/style.h"

#include <algorithm>
#include <utility>

#include "yaml/around.h"
#include "yaml/layout.h"
#include "yaml/plain.h"

namespace bywhen::yaml {

namespace {

// Reads a tree's habits in one pass; knows the parents of the node that it is at.
class StyleReader {
 public:
  explicit StyleReader(const Tree& tree) : tree_(tree), layout_(tree) {}

  Habits read() {
    for (std::uint32_t at = 0; at < tree_.nodes.size(); ++at) {
      const TreeNode& node = tree_.nodes[at];
      if (is_quoted(node)) habits_.quotes.add(node.style == Style::single_quoted ? 1 : 0);
      if (!is_collection(node) || node.after == at + 1) continue;
      if (is_flow(node)) {
        (node.kind == Kind::mapping ? habits_.spaced_maps : habits_.spaced_lists)
            .add(is_spaced(tree_, at) ? 1 : 0);
      } else {
        read_block(node, at);
      }
    }
    return habits_;
  }

 private:
  void read_block(const TreeNode& node, std::uint32_t at) {
    const std::uint32_t column = layout_.column(node.content);
    if (node.kind == Kind::sequence) {
      const TreeNode& item = tree_.nodes[at + 1];
      const bool same_line =
          !is_absent(item) && layout_.line_begin(item.begin) == layout_.line_begin(item.indicator);
      if (same_line) habits_.dash_width.add(item.begin - item.indicator);
    }
    read_children(node, at, column);
  }

  // The columns of the collections that are values in this block mapping.
  void read_children(const TreeNode& node, std::uint32_t at, std::uint32_t column) {
    if (node.kind != Kind::mapping) return;
    for (std::uint32_t key = at + 1; key < node.after;) {
      const TreeNode& value = tree_.nodes[tree_.nodes[key].after];
      if (is_collection(value) && !is_flow(value) && layout_.starts_line(value.content)) {
        const std::uint32_t step = layout_.column(value.content) - column;
        (value.kind == Kind::sequence ? habits_.sequence_offset : habits_.map_step).add(step);
      }
      key = value.after;
    }
  }

  const Tree& tree_;
  Layout layout_;
  Habits habits_;
};

}  // namespace

Habits habits_of(const Tree& tree) {
  Habits habits = StyleReader(tree).read();
  if (tree.around) habits += tree.around->habits;
  return habits;
}

FileStyle style_of(const Tree& tree) {
  const Habits habits = habits_of(tree);
  FileStyle style;
  style.sequence_offset = habits.sequence_offset.winner(style.sequence_offset);
  const std::uint32_t step = style.sequence_offset == 0 ? style.map_step : style.sequence_offset;
  style.map_step = habits.map_step.winner(step);
  style.dash_width = habits.dash_width.winner(style.dash_width);
  if (habits.quotes.winner(0) == 1) style.quote = Style::single_quoted;
  style.spaced_maps = habits.spaced_maps.winner(0) == 1;
  style.spaced_lists = habits.spaced_lists.winner(0) == 1;
  return style;
}

Examples Examples::led_by(Child first) const {
  std::vector<Child> found{first};
  found.insert(found.end(), nodes_.begin(), nodes_.end());
  return Examples(*tree_, std::move(found), is_cut_);
}

Examples Examples::under(std::string_view key) const {
  std::vector<Child> found;
  for (const Child& example : nodes_) {
    const std::uint32_t at = find_key(*tree_, example.node, key);
    if (at != none) found.push_back(Child{at, tree_->nodes[at].after, 0, 0});
  }
  return Examples(*tree_, std::move(found), is_cut_);
}

Examples Examples::items() const {
  std::vector<Child> found;
  for (const Child& example : nodes_) {
    if (tree_->nodes[example.node].kind != Kind::sequence) continue;
    const std::vector<Child> all = children(*tree_, example.node);
    for (auto item = all.rbegin(); item != all.rend() && found.size() < most; ++item) {
      found.push_back(*item);
    }
  }
  const bool is_cut = is_cut_ && found.size() < most;
  return Examples(*tree_, std::move(found), is_cut);
}

Child Examples::first_collection(Kind kind) const {
  for (const Child& example : nodes_) {
    const TreeNode& node = tree_->nodes[example.node];
    if (node.kind == kind && node.after > example.node + 1) return example;
  }
  miss();
  return {};
}

std::uint32_t Examples::first_scalar() const {
  for (const Child& example : nodes_) {
    if (tree_->nodes[example.node].kind == Kind::scalar) return example.node;
  }
  miss();
  return none;
}

void Examples::miss() const {
  if (is_cut_) tree_->around->is_missed = true;
}

namespace {

constexpr std::size_t nearest_count = 8;

// Of `all`, children of `list`, those before `index` from the nearest on, then those from it on; few.
Examples nearest_to(const Tree& tree, std::uint32_t list, const std::vector<Child>& all,
                    std::size_t index) {
  const Around* around = list == cut_list ? tree.around.get() : nullptr;
  std::vector<Child> found;
  index = std::min(index, all.size());
  for (std::size_t i = index; i > 0 && found.size() < nearest_count; --i)
    found.push_back(all[i - 1]);
  if (around != nullptr && around->before && found.size() < nearest_count) {
    return Examples(tree, std::move(found), true);
  }
  for (std::size_t i = index; i < all.size() && found.size() < nearest_count; ++i) {
    found.push_back(all[i]);
  }
  const bool is_cut = around != nullptr && around->behind && found.size() < nearest_count;
  return Examples(tree, std::move(found), is_cut);
}

}  // namespace

Examples neighbours(const Tree& tree, std::uint32_t sequence, std::size_t index) {
  return nearest_to(tree, sequence, children(tree, sequence), index);
}

Examples cousins(const Tree& tree, std::uint32_t sequence, std::uint32_t mapping,
                 std::string_view key) {
  if (sequence == none || tree.nodes[sequence].kind != Kind::sequence) return Examples(tree);
  std::vector<Child> having;
  std::size_t before = 0;
  const bool is_block = !is_flow(tree.nodes[mapping]);
  for (const Child& sibling : children(tree, sequence)) {
    const std::uint32_t at = sibling.node == mapping ? none : find_key(tree, sibling.node, key);
    if (at == none) continue;
    // A list on the one line of a flow mapping had no choice.
    const bool is_on_one_line = is_flow(tree.nodes[sibling.node]);
    if (is_block && is_on_one_line && is_collection(tree.nodes[tree.nodes[at].after])) continue;
    having.push_back(sibling);
    if (sibling.node < mapping) before = having.size();
  }
  return nearest_to(tree, sequence, having, before).under(key);
}

bool is_quoted_by_habit(const Tree& tree, std::uint32_t node) {
  return is_quoted(tree.nodes[node]) && is_plain_safe(tree.value(node), false);
}

bool is_spaced(const Tree& tree, std::uint32_t node) {
  const std::uint32_t behind = tree.nodes[node].content + 1;
  const char next = behind < tree.text.size() ? tree.text[behind] : '\0';
  return next == ' ' && tree.nodes[node + 1].begin > behind &&
         tree.text.find_first_not_of(' ', behind) == tree.nodes[node + 1].begin;
}

}  // namespace bywhen::yaml
