// s/old/new/: mends a word of a title.
#pragma once

#include <string>
#include <string_view>

#include "bywhen/base/result.h"

namespace bywhen {

// Whether a line is meant as one: it begins with "s/".
[[nodiscard]] bool is_substitution(std::string_view line);

// The title after `line`; "\/" in it is a plain "/", a "g" at its end means everywhere, else the
// first place counts. Errors: a line that is not whole, a text that is not in the title, no title
// left.
[[nodiscard]] Result<std::string> substitute(std::string_view line, std::string_view title);

}  // namespace bywhen
