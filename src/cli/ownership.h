// Who owns an action, and how firmly.
#pragma once

#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"
#include "command.h"

namespace bywhen::cli {

// Whether `person` was in the room: everyone where the plan doesn't say who was.
[[nodiscard]] bool was_present(const Plan& plan, std::string_view person);

// The changes that make `person` the owner of an action. A new owner starts at "proposed"; `accepted` says that
// the person took it aloud, which an absent person can't have done (then a note says so).
[[nodiscard]] std::vector<Change> own(Call& call, const Plan& plan, const Action& action,
                                      const std::string& person, bool accepted);

// Who is typing: --as, $BYWHEN_ME, else git's user.email matched to the plan's people, else nobody ("").
// A name that is given but not in the plan is an error.
[[nodiscard]] Result<std::string> who_am_i(const Call& call, const Plan& plan);

}  // namespace bywhen::cli
