// How a text is laid out in lines: where they begin and end, what is blank. A line ends with LF or
// CRLF; a BOM belongs to none.
#pragma once

#include <cstdint>
#include <string_view>

#include "yaml/tree.h"

namespace bywhen::yaml {

class Layout {
 public:
  explicit Layout(const Tree& tree) : text_(tree.text), body_(tree.body) {}

  // Of the line that `offset` is on: its first byte; the end of its text, before the line end;
  // the first byte of the line after it, or the end of the text.
  [[nodiscard]] std::uint32_t line_begin(std::uint32_t offset) const;
  [[nodiscard]] std::uint32_t line_end(std::uint32_t offset) const;
  [[nodiscard]] std::uint32_t next_line(std::uint32_t offset) const;
  // The end of the line before the one that begins at `begin`; `begin` itself in the first line.
  [[nodiscard]] std::uint32_t line_end_before(std::uint32_t begin) const;

  // Bytes from the line's begin.
  [[nodiscard]] std::uint32_t column(std::uint32_t offset) const {
    return offset - line_begin(offset);
  }
  // `offset` is the first byte of a line; only blanks stand before it on its line.
  [[nodiscard]] bool is_line_begin(std::uint32_t offset) const;
  [[nodiscard]] bool starts_line(std::uint32_t offset) const;
  // The whole line is blank; its first character is a '#'.
  [[nodiscard]] bool is_blank_line(std::uint32_t offset) const;
  [[nodiscard]] bool is_comment_line(std::uint32_t offset) const;
  // A blank line lies between the end `from` of a node and the line of `to`.
  [[nodiscard]] bool blank_between(std::uint32_t from, std::uint32_t to) const;

  // From `offset` back, and forward, over blanks.
  [[nodiscard]] std::uint32_t trim_left(std::uint32_t offset) const;
  [[nodiscard]] std::uint32_t skip_blanks(std::uint32_t offset) const;

  // The line end in use at `offset`: its line's own, else the file's first, else LF.
  [[nodiscard]] std::string_view newline(std::uint32_t offset) const;

  [[nodiscard]] std::uint32_t body() const { return body_; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }
  // '\0' past the end.
  [[nodiscard]] char at(std::uint32_t offset) const {
    return offset < text_.size() ? text_[offset] : '\0';
  }

 private:
  std::string_view text_;
  std::uint32_t body_;
};

}  // namespace bywhen::yaml
