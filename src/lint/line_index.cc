#include "lint/line_index.h"

#include <algorithm>

namespace bywhen {
namespace {

constexpr std::size_t block_bytes = 1024;

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

}  // namespace

LineIndex::LineIndex(std::string_view text) : text_(text) {
  line_starts_.push_back(text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
  }
  std::size_t count = 0;
  for (std::size_t at = 0; at <= text.size(); at += block_bytes) {
    block_counts_.push_back(count);
    count += code_points(text.substr(at, block_bytes));
  }
}

std::size_t LineIndex::code_points_before(std::size_t offset) const {
  const std::size_t block = offset / block_bytes;
  const std::size_t begin = block * block_bytes;
  return block_counts_[block] + code_points(text_.substr(begin, offset - begin));
}

std::size_t LineIndex::line_of(std::uint32_t offset) const {
  const auto after = std::upper_bound(line_starts_.begin() + 1, line_starts_.end(), offset);
  return static_cast<std::size_t>(after - line_starts_.begin()) - 1;
}

yaml::Place LineIndex::place(std::uint32_t offset) const {
  offset = std::min(offset, static_cast<std::uint32_t>(text_.size()));
  const std::size_t line = line_of(offset);
  const std::uint32_t start = line_starts_[line];
  const std::size_t before =
      offset > start ? code_points_before(offset) - code_points_before(start) : 0;
  return {static_cast<std::uint32_t>(line + 1), static_cast<std::uint32_t>(before + 1)};
}

yaml::Range LineIndex::line_at(std::uint32_t offset) const {
  const std::size_t line = line_of(std::min(offset, static_cast<std::uint32_t>(text_.size())));
  const std::uint32_t start = line_starts_[line];
  const bool is_last = line + 1 == line_starts_.size();
  std::uint32_t end =
      is_last ? static_cast<std::uint32_t>(text_.size()) : line_starts_[line + 1] - 1;
  if (end > start && text_[end - 1] == '\r') --end;
  return {start, end};
}

}  // namespace bywhen
