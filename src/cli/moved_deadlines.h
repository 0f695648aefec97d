// Deadlines that a command moves: what the answer says of them.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "bywhen/model/plan.h"
#include "bywhen/value/when.h"
#include "cli/command.h"

namespace bywhen::cli {

// The deadlines that there were, by action, of those that move.
using MovedDeadlines = std::unordered_map<std::string, Date>;
[[nodiscard]] MovedDeadlines moved_deadlines(const Plan& before,
                                             const std::vector<std::string>& ids,
                                             const std::optional<When>& deadline);

// A reason (--because) is kept only with a deadline that moves; notes name the actions where it is not.
void note_lost_reasons(Call& call, const std::vector<std::string>& ids,
                       const MovedDeadlines& moved);

// The rows of the actions, each with how far its deadline has moved.
void answer_rows(Call& call, const Plan& after, const std::vector<std::string>& ids,
                 const MovedDeadlines& moved);

}  // namespace bywhen::cli
