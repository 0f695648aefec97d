// Of which actions something was said when people met, by their ids.
#pragma once

#include <string>
#include <vector>

namespace bywhen {

// Also what no update keeps, such as a risk.
struct SaidInRound {
  std::vector<std::string> changed;
  std::vector<std::string> added;
};

}  // namespace bywhen
