#include "yaml/flow.h"

#include <vector>

namespace bywhen::yaml {

namespace {

// The comma behind a child, past blanks and comments; none before the closer.
std::uint32_t comma_behind(const Layout& layout, std::uint32_t at) {
  while (at < layout.size()) {
    const char c = layout.at(at);
    if (c == ',') return at;
    if (c == '#') {
      at = layout.line_end(at);
    } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
      ++at;
    } else {
      break;
    }
  }
  return none;
}

bool on_one_line(const Layout& layout, std::uint32_t from, std::uint32_t to) {
  return layout.line_begin(from) == layout.line_begin(to);
}

// One flow collection and what stands in it.
class FlowCollection {
 public:
  FlowCollection(const Tree& tree, std::uint32_t collection, Splices& splices)
      : layout_(tree),
        all_(children(tree, collection)),
        open_(tree.nodes[collection].content),
        close_(tree.nodes[collection].end - 1),
        splices_(splices) {}

  void insert(std::size_t index, const std::string& text) {
    if (all_.empty()) {
      const std::uint32_t blanks = layout_.skip_blanks(open_ + 1);
      return splices_.put(open_ + 1, blanks == close_ ? close_ : open_ + 1, text);
    }
    if (index < all_.size()) return insert_before(all_[index], text);
    if (last_has_own_line()) return append_line(text);
    splices_.insert(all_.back().end, separator() + text);
  }

  void remove(std::size_t index) {
    if (all_.size() == 1) return splices_.cut(open_ + 1, close_);
    const Child& child = all_[index];
    const bool is_last = index + 1 == all_.size();
    const std::uint32_t comma = comma_behind(layout_, child.end);
    const std::uint32_t next = is_last ? close_ : all_[index + 1].begin;
    const std::uint32_t end = comma == none ? child.end : comma;
    const bool own_lines = layout_.starts_line(child.begin) && !on_one_line(layout_, end, next);
    if (comma == none) return remove_last(all_[index - 1], child, own_lines);
    if (own_lines) {
      return splices_.cut(layout_.line_begin(child.begin), layout_.next_line(comma));
    }
    if (is_last) return splices_.cut(all_[index - 1].end, child.end);
    splices_.cut(child.begin, next);
  }

 private:
  void insert_before(const Child& child, const std::string& text) {
    const bool own_line = layout_.starts_line(child.begin);
    splices_.insert(child.begin, text + (own_line ? ',' + new_line(child) : separator()));
  }

  void append_line(const std::string& text) {
    const Child& last = all_.back();
    const std::uint32_t comma = comma_behind(layout_, last.end);
    const std::uint32_t end = comma == none ? last.end : comma + 1;
    const std::string line = new_line(last) + text;
    if (on_one_line(layout_, end, close_)) {
      return splices_.insert(end, comma == none ? ',' + line : line + ',');
    }
    if (comma == none) splices_.insert(end, ",");
    splices_.insert(layout_.line_end(end), comma == none ? line : line + ',');
  }

  void remove_last(const Child& previous, const Child& last, bool own_lines) {
    const std::uint32_t comma = comma_behind(layout_, previous.end);
    const std::uint32_t line_above = layout_.line_end_before(layout_.line_begin(last.begin));
    if (!own_lines || comma >= line_above) return splices_.cut(previous.end, last.end);
    splices_.cut(comma, comma + 1);
    splices_.cut(line_above, layout_.line_end(last.end));
  }

  // Each child begins a line, as far as the last two show.
  [[nodiscard]] bool last_has_own_line() const {
    if (!layout_.starts_line(all_.back().begin)) return false;
    return all_.size() == 1 || layout_.starts_line(all_[all_.size() - 2].begin);
  }

  // ", ", or "," where the first two children have no blank between them.
  [[nodiscard]] std::string separator() const {
    const bool tight = all_.size() > 1 && all_[1].begin == all_[0].end + 1;
    return tight ? "," : ", ";
  }

  [[nodiscard]] std::string new_line(const Child& like) const {
    return std::string(layout_.newline(like.begin)) + std::string(layout_.column(like.begin), ' ');
  }

  Layout layout_;
  std::vector<Child> all_;
  std::uint32_t open_;
  std::uint32_t close_;
  Splices& splices_;
};

}  // namespace

void insert_in_flow(const Tree& tree, std::uint32_t collection, std::size_t index,
                    const std::string& text, Splices& splices) {
  FlowCollection(tree, collection, splices).insert(index, text);
}

void remove_from_flow(const Tree& tree, std::uint32_t collection, std::size_t index,
                      Splices& splices) {
  FlowCollection(tree, collection, splices).remove(index);
}

}  // namespace bywhen::yaml
