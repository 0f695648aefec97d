#include "yaml/lines.h"

#include <algorithm>

#include "bywhen/base/text.h"

namespace bywhen::yaml {
namespace {

std::uint32_t within(std::string_view text, std::uint32_t offset) {
  return static_cast<std::uint32_t>(std::min<std::size_t>(offset, text.size()));
}

Place place_on_line(std::string_view text, std::size_t number, std::size_t start,
                    std::uint32_t offset) {
  if (start == 0) start = bom_size(text);
  const std::size_t before = offset > start ? offset - start : 0;
  const std::size_t column = 1 + count_code_points(text.substr(start, before));
  return {static_cast<std::uint32_t>(number + 1), static_cast<std::uint32_t>(column)};
}

}  // namespace

std::uint32_t bom_size(std::string_view text) { return text.starts_with("\xEF\xBB\xBF") ? 3 : 0; }

std::size_t LineIndex::line_number(std::string_view text, std::uint32_t offset) const {
  std::call_once(once_, [&] {
    starts_.push_back(0);
    for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) {
      starts_.push_back(static_cast<std::uint32_t>(at + 1));
    }
  });
  const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
  return static_cast<std::size_t>(next - starts_.begin()) - 1;
}

Place LineIndex::place(std::string_view text, std::uint32_t offset) const {
  offset = within(text, offset);
  const std::size_t number = line_number(text, offset);
  return place_on_line(text, number, starts_[number], offset);
}

Range LineIndex::line(std::string_view text, std::uint32_t offset) const {
  const std::size_t number = line_number(text, within(text, offset));
  const std::uint32_t begin = number == 0 ? bom_size(text) : starts_[number];
  const bool last = number + 1 == starts_.size();
  std::uint32_t end = last ? static_cast<std::uint32_t>(text.size()) : starts_[number + 1] - 1;
  if (!last && end > begin && text[end - 1] == '\r') --end;
  return {begin, end};
}

Place place_in(std::string_view text, std::uint32_t offset) {
  offset = within(text, offset);
  const std::string_view before = text.substr(0, offset);
  const auto number = std::count(before.begin(), before.end(), '\n');
  const std::size_t line_end = before.rfind('\n');
  const std::size_t start = line_end == before.npos ? 0 : line_end + 1;
  return place_on_line(text, static_cast<std::size_t>(number), start, offset);
}

}  // namespace bywhen::yaml
