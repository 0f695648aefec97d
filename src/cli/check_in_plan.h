// check-in --plan "every 2 weeks": dates of check-ins until the last deadline.
#pragma once

#include "bywhen/base/result.h"
#include "cli/command.h"

namespace bywhen::cli {

// Adds them to the plan, and answers with all that are to come.
[[nodiscard]] Result<int> plan_check_ins(Call& call);

}  // namespace bywhen::cli
