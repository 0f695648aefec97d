// How a file is written, counted: what a vote over the whole of it is taken from.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace bywhen::yaml {

// How often each small number was met; larger ones don't count.
class Vote {
 public:
  void add(std::uint32_t number);
  // The number met most (the smaller of equals), or `otherwise` where none was.
  [[nodiscard]] std::uint32_t winner(std::uint32_t otherwise) const;

  Vote& operator+=(const Vote& other);
  // Requires that all of `other` was counted here, too.
  Vote& operator-=(const Vote& other);

 private:
  std::array<std::uint32_t, 17> counts_{};
};

// The habits of a text; those of a text and of a part of it tell the habits of the rest.
struct Habits {
  Vote map_step, sequence_offset, dash_width;  // columns
  Vote quotes;                                 // 1: single
  Vote spaced_maps, spaced_lists;              // 1: with blanks inside

  Habits& operator+=(const Habits& other);
  Habits& operator-=(const Habits& other);
};

}  // namespace bywhen::yaml
