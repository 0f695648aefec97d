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

// An item of a list, or a key with its value: a list or mapping as a value begins with its first
// entry, but is no entry itself. Those that come first on their lines, in the order of the text.
class FirstEntries {
 public:
  FirstEntries(const yaml::Document& document, const LineIndex& lines) : lines_(lines) {
    add_in(document.root());
  }

  // The outermost entry that begins in `line`; {0, 0} where none does.
  [[nodiscard]] Range in(Range line) const {
    const auto first =
        std::lower_bound(entries_.begin(), entries_.end(), line.begin,
                         [](Range entry, std::uint32_t offset) { return entry.begin < offset; });
    return first != entries_.end() && contains(line, first->begin) ? *first : Range{};
  }

 private:
  void add_in(Node node) {
    const bool is_mapping = node.is_mapping();
    for (Node at = node.first(); at; at = at.next()) {
      const Node value = is_mapping ? at.next() : at;
      const Range entry{at.range().begin, std::max(at.range().end, value.range().end)};
      if (entry.begin >= line_end_) {
        entries_.push_back(entry);
        line_end_ = lines_.line_at(entry.begin).end;
      }
      if (entry.end > line_end_) add_in(value);
      at = value;
    }
  }

  const LineIndex& lines_;
  std::vector<Range> entries_;
  std::uint32_t line_end_ = 0;  // of the last of them
};

// What comments are about, asked in the order of the text.
class Scopes {
 public:
  explicit Scopes(const yaml::Document& document)
      : text_(document.text()), lines_(text_), entries_(document, lines_) {}

  // The entry on its line; where it is alone there, that of the next line that has one.
  Range of(Range comment) {
    const Range line = lines_.line_at(comment.begin);
    const std::string_view before = trim(text_.substr(line.begin, comment.begin - line.begin));
    if (!before.empty() && before != "-") return entries_.in(line);
    // Of comments in a row, each would go the same way.
    if (!contains(passed_, line.begin)) {
      next_ = next_after(line);
      passed_.begin = line.begin;
    }
    return next_;
  }

 private:
  Range next_after(Range line) {
    while (line.end < text_.size()) {
      passed_.end = line.end + 1;
      const auto next = text_.find('\n', line.end);
      if (next == text_.npos || next + 1 >= text_.size()) return {};
      line = lines_.line_at(static_cast<std::uint32_t>(next + 1));
      if (const Range entry = entries_.in(line); entry.end > 0) return entry;
      const std::string_view content = trim(text_.substr(line.begin, line.end - line.begin));
      if (!content.empty() && !content.starts_with('#') && content != "-") return {};
    }
    return {};
  }

  std::string_view text_;
  LineIndex lines_;
  FirstEntries entries_;
  Range passed_ = {};  // the lines from which next_ is the next entry
  Range next_ = {};
};

}  // namespace

Suppressions::Suppressions(const yaml::Document& document) {
  std::optional<Scopes> scopes;
  for (const Range comment : document.comments()) {
    auto suppression = read_suppression(document.text(), comment);
    if (!suppression) continue;
    if (!scopes) scopes.emplace(document);
    suppression->scope = scopes->of(comment);
    all_.push_back(std::move(*suppression));
  }
  order_scopes();
}

void Suppressions::order_scopes() {
  for (std::size_t i = 0; i < all_.size(); ++i) {
    if (all_[i].malformed.empty() && all_[i].scope.end > 0) by_scope_.push_back({i, nowhere});
  }
  std::stable_sort(by_scope_.begin(), by_scope_.end(), [&](const Ordered& a, const Ordered& b) {
    const Range first = all_[a.position].scope;
    const Range second = all_[b.position].scope;
    return first.begin != second.begin ? first.begin < second.begin : first.end > second.end;
  });
  std::size_t around = nowhere;
  for (std::size_t i = 0; i < by_scope_.size(); ++i) {
    const Range scope = all_[by_scope_[i].position].scope;
    while (around != nowhere && !contains(all_[by_scope_[around].position].scope, scope.begin)) {
      around = by_scope_[around].around;
    }
    by_scope_[i].around = around;
    around = i;
  }
}

bool Suppressions::covers(const Finding& finding) {
  const auto after = std::upper_bound(by_scope_.begin(), by_scope_.end(), finding.range.begin,
                                      [&](std::uint32_t offset, const Ordered& one) {
                                        return offset < all_[one.position].scope.begin;
                                      });
  bool covered = false;
  auto at = static_cast<std::size_t>(after - by_scope_.begin()) - 1;  // nowhere before the first
  for (; at != nowhere; at = by_scope_[at].around) {
    Suppression& suppression = all_[by_scope_[at].position];
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
