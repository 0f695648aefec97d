// Whose actions a report is about.
#pragma once

#include <string>
#include <vector>

#include "bywhen/report/report.h"

namespace bywhen {

// All actions, or those of the person whose sheet it is.
[[nodiscard]] inline Filter filter_of(const Reported& reported) {
  if (reported.owner.empty()) return {};
  return {.owners = std::vector<std::string>{reported.owner}};
}

}  // namespace bywhen
