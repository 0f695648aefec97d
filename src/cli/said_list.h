// What was said in the room and is no action: the plan's lists of decisions and of parked points.
#pragma once

#include <string_view>

#include "bywhen/base/result.h"
#include "cli/command.h"

namespace bywhen::cli {

// Puts the typed text at the end of the plan's list `list` and answers "`verb`: TEXT". `what` is
// what one item is called in an error.
[[nodiscard]] Result<int> add_said(Call& call, std::string_view list, std::string_view what,
                                   std::string_view verb);

}  // namespace bywhen::cli
