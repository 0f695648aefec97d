// What can stand in each place behind a command: Command::arguments, understood.
//
//   expected_next("ACTION... WHO", {"A3"})   ACTION, or WHO
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bywhen::cli {

struct Expected {
  std::vector<std::string_view> values;  // "ACTION", "WHO": as the help calls them
  // A free text or a date could stand there as well: nothing may be put in the place of what was
  // typed.
  bool or_free_text = false;
};

// `arguments` as in the help: words in order, "..." behind those that can be repeated, brackets
// around those that can be left out, "A | B" for two ways to go on, "A|B" for one of two.
[[nodiscard]] Expected expected_next(std::string_view arguments,
                                     const std::vector<std::string>& words);

}  // namespace bywhen::cli
