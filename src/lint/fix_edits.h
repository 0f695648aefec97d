// The edits of fixes, and what becomes of a text with them.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/lint/rule.h"
#include "bywhen/yaml/document.h"
#include "lint/line_index.h"

namespace bywhen {

using Edits = std::vector<yaml::Splice>;

// Those of each fix, in the order of the text; none overlaps another. They point into `findings`.
[[nodiscard]] std::vector<const Edits*> fixes_of(const std::vector<Finding>& findings);

// `fixes` in the order of the text, without overlaps.
[[nodiscard]] std::string with_fixes(std::string_view text, const std::vector<const Edits*>& fixes);

// The lines of the text with these fixes, whose places `places` knows, on which they have written
// something.
[[nodiscard]] std::set<std::uint32_t> written_lines(const std::vector<const Edits*>& fixes,
                                                    const LineIndex& places);

}  // namespace bywhen
