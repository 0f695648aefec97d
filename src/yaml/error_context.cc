#include "yaml/error_context.h"

#include <algorithm>

#include "yaml/scalars.h"

namespace bywhen::yaml {

Line::Line(std::string_view all, std::size_t at) {
  at = std::min(at, all.size());
  const std::size_t line_end = at == 0 ? all.npos : all.rfind('\n', at - 1);
  start = line_end == all.npos ? 0 : line_end + 1;
  text = all.substr(start, all.find('\n', start) - start);
  if (text.ends_with('\r')) text.remove_suffix(1);
  before = all.substr(start, at - start);
}

std::size_t Line::indent() const { return std::min(text.find_first_not_of(" \t"), text.size()); }

bool Line::is_loose_text() const {
  return text.find(": ") == text.npos && !text.ends_with(':') && text.find("- ") == text.npos;
}

std::optional<Line> line_above(std::string_view text, std::size_t start) {
  while (start > 0) {
    const Line line(text, start - 1);
    const bool says_nothing = line.indent() == line.text.size() || line.text[line.indent()] == '#';
    if (!says_nothing) return line;
    start = line.start;
  }
  return {};
}

std::optional<std::size_t> misused_tab(std::string_view text, std::size_t at) {
  const Line line(text, at);
  const std::size_t first = std::min(line.text.find_first_not_of(" \t-?"), line.text.size());
  const std::size_t tab = line.text.substr(0, first).find('\t');
  if (tab != line.text.npos && line.start + tab <= at) return line.start + tab;
  return {};
}

std::optional<std::size_t> open_quote(std::string_view text, std::size_t from) {
  const std::string_view before_texts = " \t\n[{,";
  for (std::size_t at = from; at < text.size(); ++at) {
    const bool may_start = at == 0 || before_texts.find(text[at - 1]) != before_texts.npos;
    if (!may_start) continue;
    if (text[at] == '#') {
      at = std::min(text.find('\n', at), text.size());
    } else if (text[at] == '"' || text[at] == '\'') {
      const std::uint32_t end = quoted_end(text, static_cast<std::uint32_t>(at));
      if (end == not_there) return at;
      at = end - 1;
    }
  }
  return {};
}

}  // namespace bywhen::yaml
