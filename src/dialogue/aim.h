// The id in front of a line, which aims it at an action or an improvement: "A3 ana fri", "i4:".
#pragma once

#include <string_view>

namespace bywhen {

struct Aim {
  char letter = 0;  // 'A', 'I', or 0 for none
  std::string_view word;
  std::string_view rest;  // all of the line where there is no id
};

// `line` without blanks at its ends.
[[nodiscard]] Aim find_aim(std::string_view line);

}  // namespace bywhen
