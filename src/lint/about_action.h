// What rules say about an action, in the same words everywhere.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/lint/rule.h"

namespace bywhen {

// "A2", or "this action" where it has no id.
[[nodiscard]] std::string called(const Action& action);

// "bywhen assign A2 WHO"; without an id, what to do first.
[[nodiscard]] std::string command(std::string_view verb, const Action& action,
                                  std::string_view rest);

// At the action's id, or at its first line where it has none.
[[nodiscard]] Finding about_action(const Rule& rule, const Plan& plan, const Action& action);

}  // namespace bywhen
