#include "lint/suppressions.h"

#include <algorithm>

#include "bywhen/base/text.h"
#include "lint/line_index.h"
#include "lint/suppression_text.h"

namespace bywhen {
namespace {

using yaml::Node;
using yaml::Range;

bool contains(Range outer, std::uint32_t offset) {
  return outer.begin <= offset && offset < outer.end;
}

// The outermost entry that begins in `line`; {0, 0} where none does. An item of a list, or a key
// with its value: a list or mapping as a value begins with its first entry, but is no entry itself.
Range entry_in(Node node, Range line) {
  const bool is_mapping = node.is_mapping();
  for (Node at = node.first(); at; at = at.next()) {
    const Node value = is_mapping ? at.next() : at;
    const Range entry{at.range().begin, std::max(at.range().end, value.range().end)};
    if (entry.begin >= line.end) return {};
    if (contains(line, entry.begin)) return entry;
    if (entry.end > line.begin) return entry_in(value, line);
    at = value;
  }
  return {};
}

bool is_alone(std::string_view text, Range comment, Range line) {
  return trim(text.substr(line.begin, comment.begin - line.begin)).empty();
}

// What a comment is about: the entry on its line, else on the next line that has one.
Range scope_of(const yaml::Document& document, const LineIndex& lines, Range comment) {
  const std::string_view text = document.text();
  Range line = lines.line_at(comment.begin);
  if (!is_alone(text, comment, line)) {
    if (const Range scope = entry_in(document.root(), line); scope.end > 0) return scope;
  }
  while (line.end < text.size()) {
    const auto next = text.find('\n', line.end);
    if (next == text.npos || next + 1 >= text.size()) return {};
    line = lines.line_at(static_cast<std::uint32_t>(next + 1));
    if (const Range scope = entry_in(document.root(), line); scope.end > 0) return scope;
    const std::string_view content = trim(text.substr(line.begin, line.end - line.begin));
    if (!content.empty() && !content.starts_with('#') && content != "-") return {};
  }
  return {};
}

}  // namespace

Suppressions::Suppressions(const yaml::Document& document) {
  std::optional<LineIndex> lines;
  for (const Range comment : document.comments()) {
    auto suppression = read_suppression(document.text(), comment);
    if (!suppression) continue;
    if (!lines) lines.emplace(document.text());
    suppression->scope = scope_of(document, *lines, comment);
    all_.push_back(std::move(*suppression));
  }
}

bool Suppressions::covers(const Finding& finding) {
  bool covered = false;
  for (Suppression& suppression : all_) {
    if (!suppression.malformed.empty()) continue;
    if (!contains(suppression.scope, finding.range.begin)) continue;
    for (Suppression::Allowed& allowed : suppression.rules) {
      if (allowed.rule != finding.rule) continue;
      ++allowed.used;
      covered = true;
    }
  }
  return covered;
}

}  // namespace bywhen
