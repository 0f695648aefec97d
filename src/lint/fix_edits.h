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

// From places in the text with these fixes back to those in the text without.
class PlacesBefore {
 public:
  explicit PlacesBefore(const std::vector<const Edits*>& fixes);

  // What a fix has written was where it begins.
  [[nodiscard]] std::uint32_t of(std::uint32_t after) const;

 private:
  struct Edited {
    std::uint32_t begin = 0;  // in the text with the fixes
    std::uint32_t end = 0;
    yaml::Range old;
  };
  std::vector<Edited> edits_;
};

}  // namespace bywhen
