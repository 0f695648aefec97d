// The follow-up: the conversation about a plan, weeks after its session, and what ends it.
#pragma once

#include "bywhen/base/result.h"
#include "cli/command.h"

namespace bywhen::cli {

// All of check-in in conversation: with people, or line by line from a pipe. The exit code, or the
// error. With an error what was said is in the plan.
[[nodiscard]] Result<int> check_in_round(Call& call);

// The same for `check-in -`: lines that name their actions, in any order, with mail around them.
[[nodiscard]] Result<int> check_in_mail(Call& call);

}  // namespace bywhen::cli
