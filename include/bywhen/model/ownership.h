// Who owns an action, and how firmly.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"

namespace bywhen {

// Whether `person` was in the room: everyone where the plan doesn't say who was.
[[nodiscard]] bool was_present(const Plan& plan, std::string_view person);

// What makes `person` the owner of an action. A new owner, and one who had declined, has been asked
// ("proposed"); `accepted` says that the person took it aloud, which an absent one can't have done.
// Who owns an action does not help with it, too.
struct NewOwner {
  std::vector<Change> changes;
  bool was_absent = false;  // said to have accepted and was not there: it stays proposed
};
[[nodiscard]] NewOwner own(const Plan& plan, const Action& action, const std::string& person,
                           bool accepted);

}  // namespace bywhen
