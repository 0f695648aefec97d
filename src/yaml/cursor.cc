#include "yaml/cursor.h"

#include "yaml/scalars.h"

namespace bywhen::yaml {
namespace {

std::uint32_t end_of_line(std::string_view text, std::uint32_t at) {
  const std::size_t end = text.find('\n', at);
  if (end == text.npos) return static_cast<std::uint32_t>(text.size());
  return static_cast<std::uint32_t>(end > at && text[end - 1] == '\r' ? end - 1 : end);
}

}  // namespace

void Cursor::jump(std::uint32_t to) {
  const std::size_t line_end = text_.substr(at_, to - at_).rfind('\n');
  if (line_end != text_.npos) line_ = at_ + static_cast<std::uint32_t>(line_end) + 1;
  at_ = to;
}

bool Cursor::at_marker(std::string_view marker) const {
  return at_line_start() && text_.substr(at_).starts_with(marker) && blank_or_end(text_, at_ + 3);
}

bool Cursor::at_indicator(char indicator) const {
  return peek() == indicator && blank_or_end(text_, at_ + 1);
}

void Cursor::skip_gap() {
  std::uint32_t tab = none;  // in the indentation of this line
  for (; !at_end(); ++at_) {
    const char c = text_[at_];
    if (c == '#') {
      take_comment();
      if (at_end()) return;
    }
    if (text_[at_] == '\n') {
      line_ = at_ + 1;
      tab = none;
    } else if (c == '\t' && tab == none && text_.find_first_not_of(' ', line_) == at_) {
      tab = at_;
    } else if (!is_blank(text_[at_]) && !is_break(text_[at_])) {
      break;
    }
  }
  if (tab != none && !at_end()) note_obstacle(tab, "a tab in the indentation");
}

void Cursor::skip_blanks() {
  while (!at_end() && is_blank(text_[at_])) ++at_;
}

std::uint32_t Cursor::behind_gap() const {
  std::uint32_t at = at_;
  while (at < text_.size()) {
    if (text_[at] == '#') {
      at = end_of_line(text_, at);
    } else if (is_blank(text_[at]) || is_break(text_[at])) {
      ++at;
    } else {
      break;
    }
  }
  return at;
}

void Cursor::note_obstacle(std::uint32_t offset, std::string_view reason) {
  if (!tree_.obstacle) tree_.obstacle = Document::Obstacle{offset, std::string(reason)};
}

void Cursor::take_comment() {
  const bool glued = at_ > tree_.body && !is_blank(text_[at_ - 1]) && !is_break(text_[at_ - 1]);
  if (glued) note_obstacle(at_, "a '#' glued to what stands before it");
  const std::uint32_t end = end_of_line(text_, at_);
  tree_.comments.push_back({at_, end});
  at_ = end;
}

}  // namespace bywhen::yaml
