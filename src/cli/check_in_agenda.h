// check-in --agenda: what the next check-in is about, to be mailed before it.
#pragma once

#include "bywhen/base/result.h"
#include "cli/command.h"

namespace bywhen::cli {

// Of the plan of this call, or of the files and folders that its words name, one after the other.
[[nodiscard]] Result<int> show_check_in_agenda(Call& call);

}  // namespace bywhen::cli
