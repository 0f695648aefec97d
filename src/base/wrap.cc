#include <algorithm>

#include "base/grapheme.h"
#include "bywhen/base/text.h"

namespace bywhen {
namespace {

// Fills lines with words, greedily.
class Wrapper {
 public:
  explicit Wrapper(std::size_t columns) : columns_(std::max<std::size_t>(columns, 1)) {}

  void add_word(std::string_view word) {
    const std::size_t width = display_width(word);
    if (used_ > 0 && used_ + 1 + width <= columns_) {
      line_ += ' ';
      ++used_;
    } else if (used_ > 0) {
      end_line();
    }
    if (width <= columns_) {
      line_ += word;
      used_ += width;
    } else {
      add_long_word(word);
    }
  }

  void end_line() {
    lines_.push_back(std::move(line_));
    line_.clear();
    used_ = 0;
  }

  [[nodiscard]] std::vector<std::string> take_lines() { return std::move(lines_); }

 private:
  void add_long_word(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
      const Cluster cluster = next_cluster(word, at);
      if (used_ > 0 && used_ + cluster.columns > columns_) end_line();
      line_ += word.substr(at, cluster.bytes);
      used_ += cluster.columns;
      at += cluster.bytes;
    }
  }

  std::size_t columns_;
  std::size_t used_ = 0;
  std::string line_;
  std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
  constexpr std::string_view blanks = " \t\r";
  Wrapper wrapper(columns);
  for (std::string_view line : split(text, '\n')) {
    for (;;) {
      line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
      if (line.empty()) break;
      const std::string_view word = line.substr(0, line.find_first_of(blanks));
      wrapper.add_word(word);
      line.remove_prefix(word.size());
    }
    wrapper.end_line();
  }
  return wrapper.take_lines();
}

}  // namespace bywhen
