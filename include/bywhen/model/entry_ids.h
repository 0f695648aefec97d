// The entries of a list by their ids. Where an id stands twice, the first entry has it.
//
//   EntryIds ids('A', plan.actions.size());
//   ids.add("A3", 0);   // 0
//   ids.add("A3", 7);   // 0: it has the id already
//   ids.find("A3")      // 0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bywhen {

class EntryIds {
 public:
  // For ids that are no letter and a number.
  static constexpr char no_letter = '\0';

  // `letter`: that of the ids (value/id.h); any other id can be added, too. `entries`: how many there
  // will be.
  EntryIds(char letter, std::size_t entries);

  // The position of the entry that has the id: an earlier one's, else `position`, whose id it is from
  // now on. The id's text must outlive this.
  std::size_t add(std::string_view id, std::size_t position);

  // In constant time.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const;

 private:
  // Where in `numbered_` the id has its place, if it has one there.
  [[nodiscard]] std::optional<std::size_t> place_of(std::string_view id) const;

  char letter_;
  // A1, A2 ... by their numbers, as far as these are not far beyond the number of entries; a table
  // is several times as fast as a hash. The others by their texts.
  std::vector<std::uint32_t> numbered_;
  std::unordered_map<std::string_view, std::size_t> others_;
};

}  // namespace bywhen
