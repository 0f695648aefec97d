#include "base/line_diff.h"

#include <algorithm>
#include <optional>
#include <span>

namespace bywhen {
namespace {

using LineSpan = std::span<const std::string_view>;
using Steps = std::vector<LineChange>;

constexpr std::ptrdiff_t most_differences = 2000;

std::size_t to_size(std::ptrdiff_t value) { return static_cast<std::size_t>(value); }

// Myers' greedy walk through the edit graph: x counts lines of `a`, y lines of `b`, a diagonal is
// k = x - y. reach_[k] is the furthest x on diagonal k with d differences; rounds_ keeps the reach
// before each d, for the way back.
class Walk {
 public:
  Walk(LineSpan a, LineSpan b) : a_(a), b_(b) {}

  // Single removed or added lines, in order; nothing where too much differs.
  std::optional<Steps> steps() {
    const std::ptrdiff_t lines_in_all = std::ssize(a_) + std::ssize(b_);
    const std::ptrdiff_t limit = std::min(lines_in_all, most_differences);
    reach_.assign(to_size(2 * limit + 3), 0);
    middle_ = limit + 1;
    for (std::ptrdiff_t d = 0; d <= limit; ++d) {
      rounds_.emplace_back(reach_.begin() + (middle_ - d - 1), reach_.begin() + (middle_ + d + 2));
      if (advance(d)) return way_back(d);
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] std::ptrdiff_t& reach(std::ptrdiff_t k) { return reach_[to_size(middle_ + k)]; }

  // One more difference on every diagonal; true where the end is reached.
  bool advance(std::ptrdiff_t d) {
    for (std::ptrdiff_t k = -d; k <= d; k += 2) {
      const bool down = k == -d || (k != d && reach(k - 1) < reach(k + 1));
      std::ptrdiff_t x = down ? reach(k + 1) : reach(k - 1) + 1;
      std::ptrdiff_t y = x - k;
      while (x < std::ssize(a_) && y < std::ssize(b_) && a_[to_size(x)] == b_[to_size(y)]) {
        ++x;
        ++y;
      }
      reach(k) = x;
      if (x >= std::ssize(a_) && y >= std::ssize(b_)) return true;
    }
    return false;
  }

  Steps way_back(std::ptrdiff_t differences) {
    Steps steps;
    std::ptrdiff_t x = std::ssize(a_);
    std::ptrdiff_t y = std::ssize(b_);
    for (std::ptrdiff_t d = differences; d > 0; --d) {
      const std::vector<std::ptrdiff_t>& round = rounds_[to_size(d)];
      const auto before = [&](std::ptrdiff_t k) { return round[to_size(d + 1 + k)]; };
      const std::ptrdiff_t k = x - y;
      const bool down = k == -d || (k != d && before(k - 1) < before(k + 1));
      x = before(down ? k + 1 : k - 1);
      y = x - (down ? k + 1 : k - 1);
      const std::size_t removed = down ? 0 : 1;
      steps.push_back({to_size(x), removed, to_size(y), 1 - removed});
    }
    std::ranges::reverse(steps);
    return steps;
  }

  LineSpan a_;
  LineSpan b_;
  std::ptrdiff_t middle_ = 0;
  std::vector<std::ptrdiff_t> reach_;
  std::vector<std::vector<std::ptrdiff_t>> rounds_;
};

// Steps that touch become one change; `common` lines come before all of them.
std::vector<LineChange> merged(const Steps& steps, std::size_t common) {
  std::vector<LineChange> changes;
  for (const LineChange& step : steps) {
    const std::size_t before = step.before + common;
    if (!changes.empty() && changes.back().before + changes.back().removed == before) {
      changes.back().removed += step.removed;
      changes.back().added += step.added;
    } else {
      changes.push_back({before, step.removed, step.after + common, step.added});
    }
  }
  return changes;
}

}  // namespace

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

std::vector<LineChange> line_changes(const Lines& before, const Lines& after) {
  const std::size_t shorter = std::min(before.size(), after.size());
  std::size_t head = 0;
  while (head < shorter && before[head] == after[head]) ++head;
  std::size_t tail = 0;
  while (tail < shorter - head && before.rbegin()[static_cast<std::ptrdiff_t>(tail)] ==
                                      after.rbegin()[static_cast<std::ptrdiff_t>(tail)]) {
    ++tail;
  }
  const LineSpan a = LineSpan(before).subspan(head, before.size() - head - tail);
  const LineSpan b = LineSpan(after).subspan(head, after.size() - head - tail);
  if (a.empty() && b.empty()) return {};
  const LineChange whole{head, a.size(), head, b.size()};
  if (a.empty() || b.empty()) return {whole};
  const std::optional<Steps> steps = Walk(a, b).steps();
  return steps ? merged(*steps, head) : std::vector{whole};
}

}  // namespace bywhen
