// The quick reader between its nodes, and in scalars that are whole lines.
#include <algorithm>

#include "yaml/quick.h"

namespace bywhen::yaml {

bool QuickReader::next_line() {
  skip_spaces();
  if (*at_ == '#') {
    if (at_[-1] != ' ') return false;
    comment();
  }
  return line_end() && next_content();
}

bool QuickReader::next_content() {
  for (;;) {
    skip_spaces();
    if (*at_ == '#') comment();
    if (*at_ == '\0') {
      column_ = -1;
      return true;
    }
    if (*at_ != '\n' && *at_ != '\r') break;
    if (!line_end()) return false;
  }
  column_ = column_here();
  if (*at_ == '\t') return false;
  if (column_ > 0) return true;
  const bool marker = (at_[0] == '-' && at_[1] == '-' && at_[2] == '-') ||
                      (at_[0] == '.' && at_[1] == '.' && at_[2] == '.');
  return !marker || before_document_;
}

void QuickReader::comment() {
  const std::uint32_t begin = offset();
  while (!at_line_end()) ++at_;
  tree_.comments.push_back({begin, offset()});
}

bool QuickReader::line_end() {
  if (*at_ == '\r') ++at_;
  if (*at_ == '\n') line_ = ++at_;
  return line_ == at_ || *at_ == '\0';
}

bool QuickReader::block_scalar(int parent, std::uint32_t indicator) {
  const bool folded = *at_ == '>';
  const std::uint32_t index =
      add(Kind::scalar, folded ? Style::folded : Style::literal, offset(), indicator);
  ++at_;
  const bool strip = *at_ == '-';
  if (strip) ++at_;
  std::string text;
  if (!block_header() || !block_lines(parent, folded, text)) return false;
  tree_.nodes[index].end = last_end_ = offset();
  tree_.nodes[index].decoded = static_cast<std::uint32_t>(tree_.decoded.size());
  if (!strip && *at_ != '\0') text.push_back('\n');
  tree_.decoded.push_back(std::move(text));
  return next_line() && column_ <= parent;
}

// From behind the indicators to the next line's start.
bool QuickReader::block_header() {
  skip_spaces();
  if (*at_ == '#') {
    if (at_[-1] != ' ') return false;
    comment();
  }
  return *at_ != '\0' && line_end() && *at_ != '\0';
}

// To the end of the last line of text.
bool QuickReader::block_lines(int parent, bool folded, std::string& text) {
  skip_spaces();
  const int indent = column_here();
  if (indent <= parent || *at_ == '\t' || at_line_end()) return false;
  for (;;) {
    const char* begin = at_;
    while (!at_line_end()) ++at_;
    text.append(begin, at_);
    // What folding makes of blanks at a line's ends is not for us.
    const bool blanks = *begin == ' ' || at_[-1] == ' ' || std::find(begin, at_, '\t') != at_;
    if (folded && blanks) return false;
    const char* text_end = at_;
    const char* text_line = line_;
    std::size_t breaks = 0;
    switch (next_block_line(parent, indent, breaks)) {
      case BlockStep::unusual:
        return false;
      case BlockStep::end:
        at_ = text_end;
        line_ = text_line;
        return true;
      case BlockStep::line:
        break;
    }
    if (folded && breaks > 1) return false;
    text.append(breaks, folded ? ' ' : '\n');
  }
}

QuickReader::BlockStep QuickReader::next_block_line(int parent, int indent, std::size_t& breaks) {
  for (;;) {
    if (!line_end()) return BlockStep::unusual;
    ++breaks;
    if (*at_ == '\0') return BlockStep::end;
    while (*at_ == ' ' && column_here() < indent) ++at_;
    if (column_here() == 0 && at_line_end()) continue;
    if (at_line_end() || *at_ == '\t') return BlockStep::unusual;
    if (column_here() == indent) return BlockStep::line;
    return column_here() > parent ? BlockStep::unusual : BlockStep::end;
  }
}

}  // namespace bywhen::yaml
