// Another id for a person, wherever the plan names them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"

namespace bywhen {

// The person `from` becomes `to`: in the list of people, as owner and helper of actions, as owner of
// risks, as author of updates, among those present and as facilitator. Texts that only speak of
// somebody stay as they are. The new id must be free.
[[nodiscard]] std::vector<Change> rename_person(const Plan& plan, std::string_view from,
                                                const std::string& to);

}  // namespace bywhen
