// How a file is written: what new text takes over from the text around it.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "yaml/habits.h"
#include "yaml/walk.h"

namespace bywhen::yaml {

// The habits of a whole file; where it shows none, the defaults below.
struct FileStyle {
  std::uint32_t map_step = 2;  // columns from a key to the keys of its mapping
  std::uint32_t sequence_offset =
      2;  // columns from a key to the dashes of its list: 0 is "not indented"
  std::uint32_t dash_width = 2;        // columns from a dash to its item
  Style quote = Style::double_quoted;  // the one used most
  bool spaced_maps = false;            // { a: 1 } instead of {a: 1}
  bool spaced_lists = false;           // [ a ] instead of [a]
};
[[nodiscard]] FileStyle style_of(const Tree& tree);

// What style_of() is made from: of the tree, and of what it was cut out of.
[[nodiscard]] Habits habits_of(const Tree& tree);

// Nodes that show how a value could be written, best first: its neighbours in a list, the values of
// the same key in the neighbours of its mapping. Few: the nearest ones are enough.
//
// In a text that was cut out of a longer one some can be missing behind those that are there: who
// finds no answer in these sets Around::is_missed.
class Examples {
 public:
  explicit Examples(const Tree& tree, std::vector<Child> nodes = {}, bool is_cut = false)
      : tree_(&tree), nodes_(std::move(nodes)), is_cut_(is_cut) {}

  // The same with `first` before all others.
  [[nodiscard]] Examples led_by(Child first) const;

  // For a value at `key` of a mapping like these; for an item of a list like these.
  [[nodiscard]] Examples under(std::string_view key) const;
  [[nodiscard]] Examples items() const;

  // The first filled collection of that kind, or the first scalar; none where there is none.
  // Its `key` is none but for values of mappings.
  [[nodiscard]] Child first_collection(Kind kind) const;
  [[nodiscard]] std::uint32_t first_scalar() const;

 private:
  void miss() const;

  static constexpr std::size_t most = 8;
  const Tree* tree_;
  std::vector<Child> nodes_;
  bool is_cut_;
};

// For an item of that list: its other items, the nearest before `index` first.
[[nodiscard]] Examples neighbours(const Tree& tree, std::uint32_t sequence, std::size_t index);

// For the value of `key` in `mapping`, an item of the list `sequence` (or none): what its
// neighbours have at that key, the nearest before it first; without the lists and mappings that
// stand in a flow mapping, where `mapping` is none.
[[nodiscard]] Examples cousins(const Tree& tree, std::uint32_t sequence, std::uint32_t mapping,
                               std::string_view key);

// The quote of the scalar `node` where it is there by habit: the text would do without.
[[nodiscard]] bool is_quoted_by_habit(const Tree& tree, std::uint32_t node);

// A blank follows the '[' or '{' of this filled flow collection on its line.
[[nodiscard]] bool is_spaced(const Tree& tree, std::uint32_t node);

}  // namespace bywhen::yaml
