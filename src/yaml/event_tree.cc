#include "yaml/event_tree.h"

#include <algorithm>

namespace bywhen::yaml {
namespace {

Kind kind_of(Event::Kind kind) {
  switch (kind) {
    case Event::Kind::scalar:
      return Kind::scalar;
    case Event::Kind::alias:
      return Kind::alias;
    case Event::Kind::sequence:
      return Kind::sequence;
    case Event::Kind::mapping:
      return Kind::mapping;
    case Event::Kind::null:
    case Event::Kind::end:
      break;
  }
  return Kind::null;
}

class Builder {
 public:
  Builder(Tree& tree, const Events& events) : tree_(tree), events_(events) {}

  void build() {
    for (const Event& event : events_.list) {
      if (!event.is_node()) {
        close();
      } else if (const std::uint32_t index = add(event);
                 event.kind == Event::Kind::sequence || event.kind == Event::Kind::mapping) {
        tree_.nodes[index].style = Style::block;
        open_.push_back(index);
      }
    }
  }

 private:
  std::uint32_t add(const Event& event) {
    const auto index = static_cast<std::uint32_t>(tree_.nodes.size());
    TreeNode& node = tree_.nodes.emplace_back();
    node.kind = kind_of(event.kind);
    node.begin = node.content = node.end = event.pos;
    node.after = index + 1;
    node.depth = static_cast<std::uint16_t>(open_.size());
    node.tagged = event.tagged;
    node.anchored = event.anchor != 0 && event.kind != Event::Kind::alias;
    if (node.anchored) anchors_[event.anchor] = index;
    if (node.kind == Kind::alias) tree_.aliases[index] = anchors_[event.anchor];
    if (node.kind == Kind::scalar) {
      node.end = guess_end(event.pos);
      node.decoded = static_cast<std::uint32_t>(tree_.decoded.size());
      tree_.decoded.emplace_back(events_.value(tree_.text, event));
    }
    furthest_ = std::max(furthest_, node.end);
    return index;
  }

  void close() {
    TreeNode& node = tree_.nodes[open_.back()];
    node.after = static_cast<std::uint32_t>(tree_.nodes.size());
    node.end = furthest_;
    open_.pop_back();
  }

  // The end of the line, blanks before it not counted.
  [[nodiscard]] std::uint32_t guess_end(std::uint32_t pos) const {
    std::size_t end = std::min(tree_.text.find('\n', pos), tree_.text.size());
    while (end > pos && (tree_.text[end - 1] == ' ' || tree_.text[end - 1] == '\r')) --end;
    return static_cast<std::uint32_t>(end);
  }

  Tree& tree_;
  const Events& events_;
  std::vector<std::uint32_t> open_;
  std::uint32_t furthest_ = 0;  // the last end so far
  std::unordered_map<std::uint32_t, std::uint32_t> anchors_;
};

}  // namespace

void build_event_tree(Tree& tree, const Events& events) {
  const std::uint32_t reached = tree.nodes.empty() ? tree.body : tree.nodes.back().begin;
  tree.nodes.clear();
  tree.decoded.clear();
  tree.comments.clear();
  tree.aliases.clear();
  tree.obstacle = Document::Obstacle{reached, "a notation that can't be told apart safely"};
  Builder(tree, events).build();
}

}  // namespace bywhen::yaml
