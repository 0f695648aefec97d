#include "cli/screen_lines.h"

#include <algorithm>
#include <iterator>

#include "bywhen/base/painted.h"

namespace bywhen::cli {

std::size_t ScreenLines::room() const {
  return std::max<std::size_t>(size_.columns - std::min(size_.columns, 2 * margin_), 1);
}

std::vector<std::string> ScreenLines::take(const std::string& footer) {
  const std::size_t rows = std::max<std::size_t>(size_.rows, 1);
  while (lines_.size() > std::max<std::size_t>(rows - 1, 1)) {
    const auto least =
        std::min_element(lines_.rbegin(), lines_.rend(),
                         [](const Line& a, const Line& b) { return a.weight < b.weight; });
    lines_.erase(std::next(least).base());
  }
  lines_.resize(rows > 1 ? rows - 1 : 1);
  if (rows > 1) lines_.push_back({footer, 0});
  std::vector<std::string> drawn;
  for (const Line& line : lines_) {
    drawn.push_back(
        line.text.empty() ? "" : cut_painted(std::string(margin_, ' ') + line.text, size_.columns));
  }
  return drawn;
}

}  // namespace bywhen::cli
