#include "model/candidates.h"

#include "bywhen/base/text.h"

namespace bywhen {

std::string quoted(std::string_view text) { return "'" + std::string(text) + "'"; }

std::string or_list(const std::vector<std::string>& names) {
  if (names.size() < 2) return names.empty() ? "" : names.front();
  const std::vector<std::string> most(names.begin(), names.end() - 1);
  return join(most, ", ") + " or " + names.back();
}

}  // namespace bywhen
