// Lines for a screen that may have no room for all of them: what matters least is left out.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "cli/screen.h"

namespace bywhen::cli {

class ScreenLines {
 public:
  // Stands `margin` columns from both edges.
  ScreenLines(ScreenSize size, std::size_t margin) : size_(size), margin_(margin) {}

  // The columns between the margins, at least 1.
  [[nodiscard]] std::size_t room() const;

  // `weight`: lines of the lowest one go first, the last of them before the others.
  void add(std::string line, unsigned weight) { lines_.push_back({std::move(line), weight}); }

  // As many lines as the screen has rows, none wider than it, with `footer` as the last one.
  [[nodiscard]] std::vector<std::string> take(const std::string& footer);

 private:
  struct Line {
    std::string text;
    unsigned weight;
  };
  ScreenSize size_;
  std::size_t margin_;
  std::vector<Line> lines_;
};

}  // namespace bywhen::cli
