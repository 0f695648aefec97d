#include "cli/dependencies.h"

#include <fmt/format.h>

#include "bywhen/model/dependencies.h"

namespace bywhen::cli {

Status<> can_wait_for(const Plan& plan, const std::string& id,
                      const std::vector<std::string>& others) {
  for (const std::string& before : others) {
    if (before != id && !waits_for(plan, before, id)) continue;
    return Error{.message = before == id ? fmt::format("{} can't wait for itself", id)
                                         : fmt::format("{} waits for {} already", before, id),
                 .hint = "nothing was written",
                 .place = {}};
  }
  return Done{};
}

}  // namespace bywhen::cli
