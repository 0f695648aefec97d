#include "report/page.h"

#include <algorithm>
#include <limits>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

constexpr std::size_t label_columns = 16;
// Where the width leaves less for a text, it gets this anyway: one word a line helps nobody.
constexpr std::size_t least_columns = 16;

}  // namespace

std::string painted(const Paint& paint, Tone tone, std::string_view text) {
  switch (tone) {
    case Tone::plain:
      break;
    case Tone::strong:
      return paint.strong(text);
    case Tone::faint:
      return paint.faint(text);
    case Tone::good:
      return paint.good(text);
    case Tone::warning:
      return paint.warning(text);
    case Tone::bad:
      return paint.bad(text);
  }
  return std::string(text);
}

std::size_t Page::room_behind(std::string_view prefix) const {
  if (width_ == 0) return std::numeric_limits<std::size_t>::max();
  return std::max(width_ - std::min(width_, display_width(prefix)), least_columns);
}

void Page::add(std::string_view prefix, std::string_view text, Tone tone) {
  const std::string indent(display_width(prefix), ' ');
  bool is_first = true;
  for (const std::string& line : wrap(text, room_behind(prefix))) {
    if (is_first) text_ += prefix;
    if (!is_first && !line.empty()) text_ += indent;
    if (!line.empty()) text_ += painted(paint_, tone, line);
    text_ += '\n';
    is_first = false;
  }
}

void Page::add_parts(std::string_view prefix, const std::vector<std::string>& parts, Tone tone) {
  constexpr std::string_view between = " | ";
  const std::size_t room = room_behind(prefix);
  std::string lines;
  std::size_t used = 0;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    const std::size_t needed = display_width(part);
    if (!lines.empty()) {
      const bool fits = used + between.size() + needed <= room;
      lines += fits ? between : std::string_view("\n");
      used = fits ? used + between.size() : 0;
    }
    lines += part;
    used += needed;
  }
  add(prefix, lines, tone);
}

void Page::add_short(std::string_view prefix, std::string_view text, Tone tone) {
  text_ += prefix;
  text_ += painted(paint_, tone, shorten(text, room_behind(prefix))) + '\n';
}

void Page::add_field(std::string_view label, std::string_view text, Tone tone) {
  add(pad_right(label, label_columns), text, tone);
}

void Page::add_heading(std::string_view text) {
  add_gap();
  add("", text, Tone::strong);
}

void Page::add_rule() {
  constexpr std::size_t usual_columns = 72;
  const std::size_t columns = width_ == 0 ? usual_columns : std::min(width_, usual_columns);
  add_gap();
  std::string line;
  for (std::size_t i = 0; i < columns; ++i) line += "─";
  add("", line, Tone::faint);
  text_ += '\n';
}

void Page::add_gap() {
  if (!text_.empty() && !text_.ends_with("\n\n")) text_ += '\n';
}

}  // namespace bywhen
