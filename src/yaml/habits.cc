#include "yaml/habits.h"

#include <algorithm>

namespace bywhen::yaml {

void Vote::add(std::uint32_t number) {
  if (number < counts_.size()) ++counts_[number];
}

std::uint32_t Vote::winner(std::uint32_t otherwise) const {
  const auto top = std::max_element(counts_.begin(), counts_.end());
  return *top == 0 ? otherwise : static_cast<std::uint32_t>(top - counts_.begin());
}

Vote& Vote::operator+=(const Vote& other) {
  for (std::size_t i = 0; i < counts_.size(); ++i) counts_[i] += other.counts_[i];
  return *this;
}

Vote& Vote::operator-=(const Vote& other) {
  for (std::size_t i = 0; i < counts_.size(); ++i) counts_[i] -= other.counts_[i];
  return *this;
}

Habits& Habits::operator+=(const Habits& other) {
  map_step += other.map_step;
  sequence_offset += other.sequence_offset;
  dash_width += other.dash_width;
  quotes += other.quotes;
  spaced_maps += other.spaced_maps;
  spaced_lists += other.spaced_lists;
  return *this;
}

Habits& Habits::operator-=(const Habits& other) {
  map_step -= other.map_step;
  sequence_offset -= other.sequence_offset;
  dash_width -= other.dash_width;
  quotes -= other.quotes;
  spaced_maps -= other.spaced_maps;
  spaced_lists -= other.spaced_lists;
  return *this;
}

}  // namespace bywhen::yaml
