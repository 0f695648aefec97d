// What an action waits for.
#pragma once

#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"
#include "cli/command.h"

namespace bywhen::cli {

// Whether the action `id` can wait for all of `others`: it is none of them, and none of them waits
// for it already, at once or through others.
[[nodiscard]] Status<> can_wait_for(const Plan& plan, const std::string& id,
                                    const std::vector<std::string>& others);

// Notes which of the actions `ids` are now due before one that they wait for, and which that wait for
// them are due before them; by the plan as it now stands.
void note_due_too_early(Call& call, const Plan& plan, const std::vector<std::string>& ids);

}  // namespace bywhen::cli
