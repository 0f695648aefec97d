// Titles from standard input, one a line.
#pragma once

#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "cli/command.h"

namespace bywhen::cli {

// A title that an action can have: a text, and more than a dash.
[[nodiscard]] Result<std::string> typed_title(std::string_view text);

// All titles up to the end of the input; blank lines don't count. All or none: the error names the
// line that is no title. On a terminal it says first how to end.
[[nodiscard]] Result<std::vector<std::string>> read_titles(const Call& call);

}  // namespace bywhen::cli
