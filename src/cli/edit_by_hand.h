// `edit` without options: the plan in the user's editor, taken over where it can be read.
#pragma once

#include "bywhen/base/result.h"
#include "cli/command.h"

namespace bywhen::cli {

// Opens a copy of the plan, at the action that the words name, and puts what was saved in the plan's
// place; asks where it is defective. The plan is not locked meanwhile: where something else has
// changed it, nothing is written and the draft is kept.
[[nodiscard]] Result<int> edit_by_hand(Call& call);

}  // namespace bywhen::cli
