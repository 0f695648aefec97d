#include "yaml/scalars.h"

#include <algorithm>

namespace bywhen::yaml {
namespace {

std::uint32_t size_of(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

// Past the blanks and line ends from `at` on, and how many lines ended there.
struct Gap {
  std::uint32_t end = 0;
  std::uint32_t breaks = 0;
};

Gap read_gap(std::string_view text, std::uint32_t at) {
  Gap gap{at, 0};
  while (gap.end < text.size() && (is_blank(text[gap.end]) || is_break(text[gap.end]))) {
    if (text[gap.end] == '\n') ++gap.breaks;
    ++gap.end;
  }
  return gap;
}

}  // namespace

bool blank_or_end(std::string_view text, std::uint32_t at) {
  return at >= text.size() || is_blank(text[at]) || is_break(text[at]);
}

bool is_null_word(std::string_view word) {
  return word == "~" || word == "null" || word == "Null" || word == "NULL";
}

std::uint32_t quoted_end(std::string_view text, std::uint32_t at) {
  const char quote = text[at];
  for (std::uint32_t i = at + 1; i < text.size(); ++i) {
    if (text[i] == '\\' && quote == '"') {
      ++i;
    } else if (text[i] == quote) {
      const bool escaped = quote == '\'' && i + 1 < text.size() && text[i + 1] == '\'';
      if (!escaped) return i + 1;
      ++i;
    }
  }
  return not_there;
}

std::uint32_t plain_end(std::string_view text, std::uint32_t at, std::string_view value) {
  if (text.substr(at).starts_with(value)) return at + size_of(value);
  std::size_t used = 0;
  while (used < value.size() && at < text.size()) {
    if (!is_blank(text[at]) && !is_break(text[at])) {
      if (text[at++] != value[used++]) return not_there;
      continue;
    }
    const Gap gap = read_gap(text, at);
    std::string stands_for(text.substr(at, gap.end - at));
    if (gap.breaks == 1) stands_for.assign(1, ' ');
    if (gap.breaks > 1) stands_for.assign(gap.breaks - 1, '\n');
    if (!value.substr(used).starts_with(stands_for)) return not_there;
    used += stands_for.size();
    at = gap.end;
  }
  return used == value.size() ? at : not_there;
}

namespace {

// Walks over the lines of a block scalar.
class BlockLines {
 public:
  BlockLines(std::string_view text, std::uint32_t start, std::uint32_t indent, bool detect)
      : text_(text), at_(start), indent_(indent), detect_(detect) {}

  void walk() {
    while (at_ < text_.size() && line_belongs()) {
    }
  }

  // Past the last line that says something; not_there where none does.
  [[nodiscard]] std::uint32_t text_end() const { return text_end_; }
  // Where the first line starts that does not belong to it.
  [[nodiscard]] std::uint32_t stop() const { return at_; }

 private:
  bool line_belongs() {
    const auto spaces =
        static_cast<std::uint32_t>(std::min(text_.find_first_not_of(' ', at_), text_.size()) - at_);
    std::uint32_t end = size_of(text_.substr(0, text_.find('\n', at_)));
    const std::uint32_t next = std::min(end + 1, size_of(text_));
    if (end > at_ && text_[end - 1] == '\r') --end;
    const bool empty = at_ + spaces == end;
    const bool undecided = detect_ && text_end_ == not_there;
    if (undecided) indent_ = std::max(indent_, spaces);
    if (!empty && spaces < indent_) return false;
    if (!empty || spaces > indent_) text_end_ = end;
    at_ = next;
    return true;
  }

  std::string_view text_;
  std::uint32_t at_;
  std::uint32_t indent_;
  bool detect_;
  std::uint32_t text_end_ = not_there;
};

}  // namespace

BlockScalar read_block_scalar(std::string_view text, std::uint32_t at, int column) {
  BlockScalar scalar;
  const std::uint32_t header =
      size_of(text.substr(0, text.find_first_not_of("+-123456789", at + 1)));
  const std::string_view indicators = text.substr(at, header - at);
  const std::size_t digit = indicators.find_first_of("123456789");
  const bool detect = digit == indicators.npos;
  const auto step = static_cast<std::uint32_t>(detect ? 1 : indicators[digit] - '0');

  const std::uint32_t line_end = size_of(text.substr(0, text.find('\n', at)));
  scalar.text = std::min(line_end + 1, size_of(text));
  const std::size_t comment = text.substr(0, line_end).find('#', header);
  if (comment != text.npos) {
    const bool cr = text[line_end - 1] == '\r';
    scalar.comment = {static_cast<std::uint32_t>(comment), cr ? line_end - 1 : line_end};
  }

  const std::uint32_t base = column > 0 ? static_cast<std::uint32_t>(column) : 0;
  BlockLines lines(text, scalar.text, base + step, detect);
  lines.walk();
  scalar.end = lines.text_end() != not_there ? lines.text_end() : header;
  const bool keep = indicators.find('+') != indicators.npos;
  if (keep && lines.stop() > scalar.text) scalar.end = lines.stop();
  return scalar;
}

}  // namespace bywhen::yaml
