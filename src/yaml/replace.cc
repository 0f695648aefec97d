// Setting a value: text for text in place; lists and maps under or behind what holds them.
#include <algorithm>
#include <string>
#include <utility>

#include "yaml/operations.h"
#include "yaml/renderer.h"
#include "yaml/scene.h"

namespace bywhen::yaml {

namespace {

Examples examples_for(const Tree& tree, const Target& target) {
  Examples around(tree);
  if (target.parent != none && target.child.key == none) {
    around = neighbours(tree, target.parent, target.index);
  } else if (target.parent != none) {
    around = cousins(tree, target.grandparent, target.parent, tree.value(target.child.key));
  }
  return around.led_by(Child{target.child.key, target.node, 0, 0});
}

bool same_kind(const TreeNode& node, const Value& value) {
  return value.kind() == Value::Kind::list ? node.kind == Kind::sequence
                                           : node.kind == Kind::mapping;
}

class Replacement {
 public:
  Replacement(const Tree& tree, const Target& target, const Value& value, Quoting quoting)
      : tree_(tree),
        layout_(tree),
        target_(target),
        old_(tree.nodes[target.node]),
        value_(value),
        newline_(layout_.newline(old_.begin)),
        renderer_(tree, newline_, {target.in_flow, quoting == Quoting::always_double}),
        examples_(examples_for(tree, target)) {}

  Change make() {
    if (target_.in_flow) {
      in_flow();
    } else if (is_absent(old_) && target_.parent == none) {
      into_empty_document();
    } else if (renderer_.takes_lines(value_, examples_)) {
      as_lines();
    } else {
      on_one_line();
    }
    Change change{splices_.take(), {target_.parent, target_.node, old_.after, {}}};
    expect(change.intent.nodes, value_);
    change.intent.nodes[0].anchored = old_.anchored;
    return change;
  }

 private:
  void in_flow() {
    const std::string text = renderer_.replacement(value_, target_.node, examples_);
    if (!is_absent(old_)) return splices_.put(old_.content, old_.end, text);
    const bool key_alone = old_.indicator == none && old_.begin == old_.content;
    if (key_alone) return splices_.insert(target_.child.end, ": " + text);
    splices_.insert(head(), ' ' + text);
  }

  // Comments, markers and directives may be there.
  void into_empty_document() {
    std::uint32_t at = layout_.body();
    const auto is_end_marker = [&](std::uint32_t line) {
      return tree_.text.compare(line, 3, "...") == 0;
    };
    while (at < layout_.size() && !is_end_marker(at)) at = layout_.next_line(at);
    const std::string text = renderer_.takes_lines(value_, examples_)
                                 ? renderer_.lines(value_, 0, examples_)
                                 : renderer_.one_line(value_, examples_);
    const bool on_new_line = layout_.is_line_begin(at);
    splices_.insert(at, on_new_line ? text + newline_ : newline_ + text);
  }

  void on_one_line() {
    const std::string text = renderer_.replacement(value_, target_.node, examples_);
    if (is_absent(old_)) return splices_.insert(head(), ' ' + text);
    if (is_block_text(old_)) {
      splices_.put(old_.content, header_end(layout_, old_), text);
      return put_text_body({});
    }
    if (!is_collection(old_) || is_flow(old_)) {
      return splices_.put(old_.content, old_.end, text);
    }
    if (has_own_lines()) {
      splices_.insert(head(), ' ' + text);
      return splices_.cut(end_of_line_above(), last_line_end(layout_, old_));
    }
    splices_.put(old_.content, is_one_line() ? old_.end : last_line_end(layout_, old_), text);
  }

  void as_lines() {
    if (is_absent(old_) && target_.child.key == none && !old_.anchored) return behind_dash();
    if (fits_in_place()) return in_place();
    const std::string text = newline_ + std::string(column_below(), ' ') + text_at(column_below());
    if (is_absent(old_)) return splices_.insert(layout_.line_end(head()), text);
    if (is_block_text(old_)) {
      splices_.cut(head(), header_end(layout_, old_));
      return put_text_body(text);
    }
    const bool only_thing = layout_.skip_blanks(old_.end) >= layout_.line_end(old_.end);
    if (has_own_lines() && (only_thing || (is_collection(old_) && !is_flow(old_)))) {
      return splices_.put(end_of_line_above(), last_line_end(layout_, old_), text);
    }
    if (has_own_lines()) {
      splices_.cut(old_.content, layout_.skip_blanks(old_.end));
    } else {
      splices_.cut(head(), old_.end);
    }
    splices_.insert(layout_.line_end(old_.end), text);
  }

  // `-` becomes `- a: 1`.
  void behind_dash() {
    const std::uint32_t width = renderer_.style().dash_width;
    const std::string text = text_at(layout_.column(old_.indicator) + width);
    const std::size_t first = std::min(text.find(newline_), text.size());
    splices_.insert(head(), std::string(width - 1, ' ') + text.substr(0, first));
    splices_.insert(layout_.line_end(head()), text.substr(first));
  }

  // The new lines may begin where the old value does.
  [[nodiscard]] bool fits_in_place() const {
    if (is_collection(old_) && !is_flow(old_) && same_kind(old_, value_)) return true;
    if (target_.parent == none) return layout_.starts_line(old_.begin) && !old_.anchored;
    return target_.child.key == none && !old_.anchored && !has_own_lines();
  }

  void in_place() {
    const std::string text = text_at(layout_.column(old_.content));
    const std::size_t first = std::min(text.find(newline_), text.size());
    if (is_block_text(old_)) {
      splices_.put(old_.content, header_end(layout_, old_), text.substr(0, first));
      return put_text_body(text.substr(first));
    }
    if (is_collection(old_) && !is_flow(old_) && !is_one_line()) {
      return splices_.put(old_.content, last_line_end(layout_, old_), text);
    }
    splices_.put(old_.content, old_.end, text.substr(0, first));
    splices_.insert(layout_.line_end(old_.end), text.substr(first));
  }

  // What stands under a block text's header gives way to `text`.
  void put_text_body(std::string text) {
    const std::uint32_t begin = layout_.line_end(old_.content);
    splices_.put(begin, std::max(begin, last_line_end(layout_, old_)), std::move(text));
  }

  [[nodiscard]] std::string text_at(std::uint32_t column) const {
    return renderer_.lines(value_, column, examples_);
  }

  // The column of a list or map that stands under what holds it.
  [[nodiscard]] std::uint32_t column_below() const {
    if (target_.parent == none) return 0;
    if (target_.child.key == none) {
      return layout_.column(target_.child.begin) + renderer_.style().dash_width;
    }
    const bool explicit_value = layout_.starts_line(old_.indicator);
    const std::uint32_t from = explicit_value ? old_.indicator : target_.child.begin;
    return layout_.column(from) + renderer_.step_to(value_, examples_);
  }

  // Behind the '-', ':' or anchor; at the root behind the `---` that it shares a line with.
  [[nodiscard]] std::uint32_t head() const {
    const bool bare_root = target_.parent == none && old_.begin == old_.content;
    return bare_root ? layout_.line_begin(old_.begin) + 3 : head_end(tree_, target_.node);
  }

  // The value begins on a line below its head.
  [[nodiscard]] bool has_own_lines() const {
    if (target_.parent == none && layout_.starts_line(old_.begin))
      return old_.begin != old_.content &&
             layout_.line_begin(old_.begin) != layout_.line_begin(old_.content);
    return layout_.line_begin(head()) != layout_.line_begin(old_.content);
  }

  [[nodiscard]] bool is_one_line() const {
    return layout_.line_end(old_.content) >= last_line_end(layout_, old_);
  }

  [[nodiscard]] std::uint32_t end_of_line_above() const {
    return layout_.line_end_before(layout_.line_begin(old_.content));
  }

  const Tree& tree_;
  Layout layout_;
  const Target& target_;
  const TreeNode& old_;
  const Value& value_;
  std::string newline_;
  Renderer renderer_;
  Examples examples_;
  Splices splices_;
};

}  // namespace

Outcome replace_value(const Document& document, const Target& target, const Value& value,
                      Quoting quoting) {
  const std::uint32_t after = document.tree().nodes[target.node].after;
  const Status<Refusal> replaceable = check_replaceable(document, target.node, after);
  if (!replaceable) return replaceable.error();
  return Replacement(document.tree(), target, value, quoting).make();
}

}  // namespace bywhen::yaml
