// Who asks a person that was not in the room. It stands in the updates of the action, as a note:
//
//   updates:
//     - {date: 2026-11-24, author: mia, note: Ben asks Hana}
#pragma once

#include <string>
#include <string_view>

#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"
#include "bywhen/model/tracking.h"

namespace bywhen {

// Notes that `asker` asks the owner of the action, which must have one.
[[nodiscard]] Change note_asker(const Plan& plan, const Action& action, std::string_view asker,
                                const Occasion& occasion);

// The name of the last one who was to ask the owner of the action: "Ben"; "" where nobody is.
[[nodiscard]] std::string asker_of(const Plan& plan, const Action& action);

}  // namespace bywhen
