// What somebody typed or said, as a text for a plan.
#pragma once

#include <string_view>
#include <vector>

#include "bywhen/base/result.h"

namespace bywhen {

// Refuses a line that is not UTF-8 text, or has control keys in it, or is too long.
[[nodiscard]] Status<> check_line(std::string_view line);

// Refuses what only holds a place (TBD, ?): the gap is to stay one until it is known.
[[nodiscard]] Status<> check_said(std::string_view text);

// The same for one of the things that an action needs: "none" is said alone, "n/a" says nothing.
[[nodiscard]] Status<> check_need_said(std::string_view need);

// The words of a line, as they are typed.
[[nodiscard]] std::vector<std::string_view> words_of(std::string_view line);

}  // namespace bywhen
