// What the commands that follow actions after the session have in common.
#pragma once

#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"
#include "bywhen/model/tracking.h"
#include "cli/command.h"

namespace bywhen::cli {

// Today, who is typing, and the reason of --because. ask_git comes before, where the plan is locked.
[[nodiscard]] Result<Occasion> typed_occasion(const Call& call, const Plan& plan);

// Gives the actions that the words of `call` name that status, with --because as the reason and --on
// as the day, and answers with their rows. Notes say what is so already, what was taken back, and
// who waits for what; behind the rows stands what can start now.
[[nodiscard]] Result<int> track(Call& call, ActionStatus status);

}  // namespace bywhen::cli
