// The quick reader's parts. Split over quick_reader.cc (block collections), quick_lines.cc (what is
// between nodes, block scalars) and quick_flow.cc (flow collections, scalars of one line).
#pragma once

#include <string>

#include "yaml/tree.h"

namespace bywhen::yaml {

// The functions that read return false where the text is not of the usual kind; then all is over.
// The text has no NUL, and its lines end with LF or CR LF: the string's own NUL marks its end.
class QuickReader {
 public:
  explicit QuickReader(Tree& tree);

  bool document();

 private:
  // A scalar of one line that was read and is not in the tree yet.
  struct Scalar {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    Style style = Style::plain;
    bool escaped = false;  // its value is in decoded_
  };
  enum class Indicator : std::uint8_t { dash, colon };

  // Block context. A node starts behind its indicator, which is read already. Behind it, the cursor
  // is at the next line's first byte that says something. `parent`: the column of the collection
  // around.
  bool value(int parent, Indicator kind, std::uint32_t indicator);
  bool value_here(int parent, Indicator kind, std::uint32_t indicator);
  bool collection(std::uint32_t indicator);
  bool sequence(int column, std::uint32_t indicator);
  bool mapping(int column, std::uint32_t indicator, Scalar key);
  bool block_scalar(int parent, std::uint32_t indicator);
  bool block_header();
  bool block_lines(int parent, bool folded, std::string& text);
  // On to the next of its lines; `breaks` line ends lead there.
  enum class BlockStep : std::uint8_t { line, end, unusual };
  BlockStep next_block_line(int parent, int indent, std::size_t& breaks);

  // Flow context. Behind a node, the cursor is at its end.
  bool flow(std::uint32_t indicator);
  bool flow_children(char closer);
  bool flow_node(std::uint32_t indicator);
  bool flow_entry();
  // Over blanks, comments and line ends.
  bool flow_gap();

  // Behind a scalar the cursor is at its end, or past blanks that follow it.
  bool block_text(Scalar& scalar);
  bool flow_text(Scalar& scalar);
  bool quoted(Scalar& scalar);
  // Over blanks, to a ':' that ends a key.
  bool key_ends(const Scalar& key);

  // Over the rest of a line, which must be blank or a comment, to the next that says something.
  bool next_line();
  // The same, from a line's start on.
  bool next_content();
  void comment();
  bool line_end();

  std::uint32_t add(Kind kind, Style style, std::uint32_t begin, std::uint32_t indicator);
  void add_scalar(const Scalar& scalar, std::uint32_t indicator);
  void add_absent(std::uint32_t at, std::uint32_t indicator);
  bool enter();
  void leave(std::uint32_t collection);

  void skip_spaces() {
    while (*at_ == ' ') ++at_;
  }
  [[nodiscard]] bool at_dash() const;
  [[nodiscard]] bool at_line_end() const { return *at_ == '\n' || *at_ == '\r' || *at_ == '\0'; }
  [[nodiscard]] std::uint32_t offset() const { return static_cast<std::uint32_t>(at_ - base_); }
  [[nodiscard]] int column_here() const { return static_cast<int>(at_ - line_); }

  Tree& tree_;
  const char* base_;  // the text's first byte
  const char* at_;    // the cursor
  const char* line_;  // where its line starts
  int column_ = 0;    // of the last line's first byte that says something; -1 at the text's end
  std::uint16_t depth_ = 0;
  std::uint32_t last_end_ = 0;   // of the last node that is done
  bool before_document_ = true;  // "---" may come
  std::string decoded_;          // of the last scalar with escapes
};

}  // namespace bywhen::yaml
