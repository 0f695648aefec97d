// What accept and decline have in common: the actions named must be the answering person's own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"
#include "command.h"

namespace bywhen::cli {

// The ids of the actions that the words of `call` name. Each has one owner, who is the person typing where
// that is known; `verb` is for the errors.
[[nodiscard]] Result<std::vector<std::string>> actions_to_answer(const Call& call, const Plan& plan,
                                                                 std::string_view verb);

}  // namespace bywhen::cli
