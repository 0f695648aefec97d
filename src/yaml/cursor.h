// A place in a text that moves forward over blanks, line ends and comments, and knows its column.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "bywhen/yaml/document.h"
#include "yaml/tree.h"

namespace bywhen::yaml {

class Cursor {
 public:
  Cursor(Tree& tree, std::uint32_t at) : tree_(tree), text_(tree.text), at_(at), line_(at) {}

  [[nodiscard]] std::uint32_t at() const { return at_; }
  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
  // The byte here, or '\0' at the end.
  [[nodiscard]] char peek() const { return at_end() ? '\0' : text_[at_]; }
  [[nodiscard]] std::uint32_t column() const { return at_ - line_; }
  [[nodiscard]] bool at_line_start() const { return at_ == line_; }

  void step() { ++at_; }
  // Forward to `to`; what is between may have line ends.
  void jump(std::uint32_t to);

  // "---" or "..." in the first column, followed by a blank or an end.
  [[nodiscard]] bool at_marker(std::string_view marker) const;
  // `indicator` followed by a blank or an end.
  [[nodiscard]] bool at_indicator(char indicator) const;

  // Forward over blanks, line ends and comments. Comments go into the tree; what makes the gap hard
  // to edit around (a tab in the indentation, a '#' glued to text) becomes its obstacle.
  void skip_gap();
  // Over blanks on this line only.
  void skip_blanks();
  // Where skip_gap() would lead.
  [[nodiscard]] std::uint32_t behind_gap() const;

  // The tree's obstacle becomes this one, if it has none yet.
  void note_obstacle(std::uint32_t offset, std::string_view reason);

 private:
  void take_comment();

  Tree& tree_;
  std::string_view text_;
  std::uint32_t at_;
  std::uint32_t line_;  // where this line starts
};

}  // namespace bywhen::yaml
