#include "bywhen/yaml/stretch.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "yaml/around.h"
#include "yaml/change.h"
#include "yaml/layout.h"
#include "yaml/readers.h"
#include "yaml/style.h"
#include "yaml/walk.h"

namespace bywhen::yaml {

namespace {

// An edit of an item looks at the one before it and the one behind it, and at what is between those
// and theirs.
constexpr std::size_t margin = 2;

// A key that ends a list as any other would.
constexpr std::string_view foot = "end: 0\n";

bool is_block(const TreeNode& node, Kind kind) {
  return node.kind == kind && node.style == Style::block && !node.anchored && !node.tagged;
}

// Begins a line of its own, with no blank or '?' in front.
bool is_at_line_begin(const Tree& tree, std::uint32_t key) {
  return tree.nodes[key].indicator == none && Layout(tree).is_line_begin(tree.nodes[key].begin);
}

bool has_one_line_end(std::string_view text) {
  const auto cr = std::count(text.begin(), text.end(), '\r');
  return cr == 0 || cr == std::count(text.begin(), text.end(), '\n');
}

// `tree` or what it was cut out of, for which that was asked already.
bool can_be_cut(const Tree& tree) {
  const bool is_editable = !tree.obstacle && tree.duplicate_keys.empty() && tree.aliases.empty();
  return is_editable && is_block(tree.nodes[0], Kind::mapping) &&
         (tree.around || has_one_line_end(tree.text));
}

// The nodes [first, last) of one tree are those from `from` on of another.
bool same_items(const Tree& one, std::uint32_t first, std::uint32_t last, const Tree& other,
                std::uint32_t from) {
  if (other.nodes.size() < from + (last - first)) return false;
  for (std::uint32_t i = 0; i < last - first; ++i) {
    const TreeNode& a = one.nodes[first + i];
    const TreeNode& b = other.nodes[from + i];
    const bool same = a.kind == b.kind && a.style == b.style && a.anchored == b.anchored &&
                      a.after - first == b.after - from &&
                      one.value(first + i) == other.value(from + i);
    if (!same) return false;
  }
  return other.nodes[cut_list].after == from + (last - first);
}

}  // namespace

std::optional<Stretch> Stretch::around(const Document& whole, std::string_view list,
                                       std::size_t index, std::size_t size) {
  const Tree& tree = whole.tree();
  if (!can_be_cut(tree)) return std::nullopt;
  const std::uint32_t key = find_key(tree, 0, list);
  if (key == none || !is_at_line_begin(tree, key)) return std::nullopt;
  const Node items = tree.node(tree.nodes[key].after);
  const std::size_t count = items.is_sequence() ? items.size() : 0;
  const std::size_t before = size / 3;
  const std::size_t begin = std::min(index, count) - std::min({index, count, before});
  return cut_out(whole, key, begin, std::min(count, begin + size));
}

std::optional<Stretch> Stretch::cut_out(const Document& whole, std::uint32_t key, std::size_t begin,
                                        std::size_t end) {
  const Tree& tree = whole.tree();
  const std::uint32_t list = tree.nodes[key].after;
  if (begin == end || !is_block(tree.nodes[list], Kind::sequence)) return std::nullopt;
  const std::vector<Child> all = children(tree, list);
  const Layout layout(tree);
  const std::uint32_t next = tree.nodes[list].after;
  const bool is_last = next == tree.nodes.size();
  if (!is_last && !is_at_line_begin(tree, next)) return std::nullopt;
  const bool to_end = end == all.size();
  const std::uint32_t behind = is_last ? layout.size() : tree.nodes[next].begin;
  const Range bytes{layout.line_begin(all[begin].begin),
                    to_end ? behind : layout.line_begin(all[end].begin)};

  const std::uint32_t top = tree.nodes[key].begin;
  std::string text = tree.text.substr(top, layout.line_begin(all.front().begin) - top);
  Cut cut{bytes, list, all[begin].node, to_end ? next : all[end].node, text.size(), 0};
  text.append(tree.text, bytes.begin, bytes.end - bytes.begin);
  if (to_end && !is_last) {
    text += foot;
    cut.foot = foot.size();
  }
  const auto around = std::make_shared<Around>();
  const ParsedTree part = parse_tree(std::move(text), around);
  if (!part || !can_be_cut(**part)) return std::nullopt;
  if (!same_items(tree, cut.first, cut.last, **part, cut_list + 1)) return std::nullopt;
  const Around* outer = tree.around.get();
  Habits rest = habits_of(tree);
  rest -= habits_of(**part);
  around->habits = rest;
  around->before = begin > 0 || (outer != nullptr && outer->before);
  around->behind = !to_end || (outer != nullptr && outer->behind);
  return Stretch(whole, cut, begin, Document(*part));
}

std::size_t Stretch::size() const { return editor_.document().tree().node(cut_list).size(); }

bool Stretch::reaches_end() const { return !editor_.document().tree().around->behind; }

bool Stretch::takes_edits(std::size_t index) const {
  const Around& around = *editor_.document().tree().around;
  return (!around.before || index >= margin) && (!around.behind || index + margin < size());
}

std::optional<Change> Stretch::as_change() const {
  const std::string_view before = whole_.text();
  const Tree& now = editor_.document().tree();
  const std::string_view text = now.text;
  const TreeNode& list = now.nodes[cut_list];
  const std::uint32_t top = now.nodes[1].begin;
  const bool same_ends = list.kind == Kind::sequence && list.style == Style::block &&
                         list.after > cut_list + 1 && top == 0 &&
                         text.size() >= cut_.head + cut_.foot;
  if (!same_ends) return std::nullopt;
  const std::string_view items = text.substr(cut_.head, text.size() - cut_.head - cut_.foot);
  if (text.substr(text.size() - cut_.foot) != foot.substr(0, cut_.foot)) return std::nullopt;
  if (before.substr(whole_.tree().nodes[cut_.list - 1].begin, cut_.head) !=
      text.substr(0, cut_.head)) {
    return std::nullopt;
  }
  Change change{{{cut_.bytes, std::string(items)}}, {cut_.list, cut_.first, cut_.last, {}}};
  for (std::uint32_t i = cut_list + 1; i < list.after; ++i) {
    const TreeNode& node = now.nodes[i];
    change.intent.nodes.push_back(
        {node.kind, std::string(now.value(i)), node.after - (cut_list + 1), node.anchored});
  }
  for (const Range& comment : now.comments) {
    if (comment.begin < cut_.head) continue;
    change.comments.emplace_back(text.substr(comment.begin, comment.end - comment.begin));
  }
  return change;
}

}  // namespace bywhen::yaml
