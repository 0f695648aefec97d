// From what was understood to what it changes.
#pragma once

#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/answer_line.h"
#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"

namespace bywhen {

struct AnswerChanges {
  std::vector<Change> changes;
  std::string action;                  // whose row says back what was understood; "" for none
  std::vector<std::string> more = {};  // further actions whose rows do
  std::string improvement = {};        // whose line says it
  std::vector<std::string> remarks;    // "Fri 25 Dec is a holiday"
};

// Nothing to change for help, commands, jumps and empty lines. Errors: what the plan doesn't allow,
// e.g. "none" for an action that needs something.
[[nodiscard]] Result<AnswerChanges> changes_of(const Answer& answer, const Plan& plan, Date today);

}  // namespace bywhen
