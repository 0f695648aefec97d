// The end of a planning round: who says yes, what is written down, and where it goes.
#pragma once

#include "bywhen/base/result.h"
#include "cli/command.h"

namespace bywhen::cli {

// All of close: the conversation about the plan of this call, its report beside the plan, and the
// block for a chat in `call.out`; the options are those of close (--report, --no-report, --commit),
// and may all be absent. The exit code, or the error. With an error what was said is in the plan.
[[nodiscard]] Result<int> close_round(Call& call);

}  // namespace bywhen::cli
