// The follow-up: the conversation about a plan, weeks after its session, and what ends it.
#pragma once

#include "bywhen/base/result.h"
#include "bywhen/dialogue/check_in.h"
#include "cli/command.h"

namespace bywhen::cli {

// All of check-in in conversation: with people, or line by line from a pipe. The exit code, or the
// error. With an error what was said is in the plan.
[[nodiscard]] Result<int> check_in_round(Call& call);

// `check-in -`: lines that name their actions, in any order, with mail around them. All of it is
// written at once, or nothing (checking_in_mail.cc).
[[nodiscard]] Result<int> check_in_mail(Call& call);

// The check-in of this call, of which nothing has been said yet.
[[nodiscard]] Result<CheckInRound> begin_check_in(Call& call, bool by_mail);

}  // namespace bywhen::cli
