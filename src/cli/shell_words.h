// A command line inside the program, taken apart as a shell would.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bywhen::cli {

// Words between blanks. A word in quotes, single or double, may hold blanks, and nothing else has a
// meaning: the apostrophe in "Ana's page" is one, and so is a quote that is never closed.
[[nodiscard]] std::vector<std::string> shell_words(std::string_view text);

}  // namespace bywhen::cli
