#include "yaml/layout.h"

#include <cstddef>

namespace bywhen::yaml {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

}  // namespace

std::uint32_t Layout::line_begin(std::uint32_t offset) const {
  while (offset > body_ && text_[offset - 1] != '\n') --offset;
  return offset;
}

std::uint32_t Layout::line_end(std::uint32_t offset) const {
  const std::size_t found = text_.find('\n', offset);
  if (found == std::string_view::npos) return size();
  const bool crlf = found > offset && text_[found - 1] == '\r';
  return static_cast<std::uint32_t>(crlf ? found - 1 : found);
}

std::uint32_t Layout::next_line(std::uint32_t offset) const {
  const std::size_t found = text_.find('\n', offset);
  return found == std::string_view::npos ? size() : static_cast<std::uint32_t>(found + 1);
}

std::uint32_t Layout::line_end_before(std::uint32_t begin) const {
  if (begin > body_ && text_[begin - 1] == '\n') --begin;
  if (begin > body_ && text_[begin - 1] == '\r') --begin;
  return begin;
}

bool Layout::is_line_begin(std::uint32_t offset) const {
  return offset == body_ || (offset > body_ && text_[offset - 1] == '\n');
}

bool Layout::starts_line(std::uint32_t offset) const { return is_line_begin(trim_left(offset)); }

bool Layout::is_blank_line(std::uint32_t offset) const {
  return skip_blanks(line_begin(offset)) >= line_end(offset);
}

bool Layout::is_comment_line(std::uint32_t offset) const {
  return at(skip_blanks(line_begin(offset))) == '#';
}

bool Layout::blank_between(std::uint32_t from, std::uint32_t to) const {
  // A block text that keeps its line ends has its end on the line behind it.
  std::uint32_t line = is_line_begin(from) ? from : next_line(from);
  for (const std::uint32_t end = line_begin(to); line < end; line = next_line(line)) {
    if (is_blank_line(line)) return true;
  }
  return false;
}

std::uint32_t Layout::trim_left(std::uint32_t offset) const {
  while (offset > body_ && is_blank(text_[offset - 1])) --offset;
  return offset;
}

std::uint32_t Layout::skip_blanks(std::uint32_t offset) const {
  while (offset < text_.size() && is_blank(text_[offset])) ++offset;
  return offset;
}

std::string_view Layout::newline(std::uint32_t offset) const {
  std::size_t found = text_.find('\n', offset);
  if (found == std::string_view::npos) found = text_.find('\n');
  if (found == std::string_view::npos) return "\n";
  return found > 0 && text_[found - 1] == '\r' ? "\r\n" : "\n";
}

}  // namespace bywhen::yaml
