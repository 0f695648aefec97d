#include "bywhen/model/entry_ids.h"

#include <limits>

#include "bywhen/value/id.h"

namespace bywhen {
namespace {

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t spare_numbers = 100;

}  // namespace

EntryIds::EntryIds(char letter, std::size_t entries) : letter_(letter) {
  if (letter == no_letter) return;
  numbered_.assign(entries * 2 + spare_numbers, nowhere);
}

std::optional<std::size_t> EntryIds::place_of(std::string_view id) const {
  if (letter_ == no_letter) return std::nullopt;
  const auto number = parse_entry_id(letter_, id);
  return number && *number < numbered_.size() ? std::optional<std::size_t>(*number) : std::nullopt;
}

std::size_t EntryIds::add(std::string_view id, std::size_t position) {
  const auto place = place_of(id);
  if (!place) return others_.try_emplace(id, position).first->second;
  std::uint32_t& there = numbered_[*place];
  if (there == nowhere) there = static_cast<std::uint32_t>(position);
  return there;
}

std::optional<std::size_t> EntryIds::find(std::string_view id) const {
  if (const auto place = place_of(id)) {
    const std::uint32_t position = numbered_[*place];
    return position == nowhere ? std::nullopt : std::optional<std::size_t>(position);
  }
  const auto found = others_.find(id);
  return found == others_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace bywhen
