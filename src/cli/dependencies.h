// What an action waits for.
#pragma once

#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"

namespace bywhen::cli {

// Whether the action `id` can wait for all of `others`: it is none of them, and none of them waits
// for it already, at once or through others.
[[nodiscard]] Status<> can_wait_for(const Plan& plan, const std::string& id,
                                    const std::vector<std::string>& others);

}  // namespace bywhen::cli
