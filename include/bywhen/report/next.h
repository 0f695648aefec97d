// What somebody can do next.
#pragma once

#include <string>
#include <string_view>

#include "bywhen/base/paint.h"
#include "bywhen/report/selection.h"

namespace bywhen {

// The open actions of one person, by deadline (what has none last), then by the priority of the
// improvement, then as in the file. Each action is in one of the three.
struct NextSteps {
  Actions ready;    // todo or doing, and nothing is left of what must be done before
  Actions waiting;  // something before it is open; actions that wait for each other are here
  Actions blocked;
};

// Of the person with that id, who has not declined; "" for everybody and nobody. What an action
// waits for and the plan does not have holds nobody up.
[[nodiscard]] NextSteps next_steps(const Plan& plan, std::string_view person);

// The same, to be read. `person` as above: for everybody the actions are grouped by owner.
[[nodiscard]] std::string next_text(const Plan& plan, std::string_view person, Date today,
                                    std::size_t width, const Paint& paint);

}  // namespace bywhen
