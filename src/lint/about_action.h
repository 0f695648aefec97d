// What rules say about an action, in the same words everywhere.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/lint/rule.h"

namespace bywhen {

// "A2", or "this action" where it has no id.
[[nodiscard]] std::string called(const Action& action);

// "'Test account'", or "this resource" where nobody has said what it is.
[[nodiscard]] std::string called(const Resource& resource);

// Neither happened nor gone; a status that can't be read is no answer.
[[nodiscard]] bool is_open(const Risk& risk);

// ", 3 working days ago"; "" for none.
[[nodiscard]] std::string ago(int workdays);

// Whether at `at`, the place of a field, there is only a key that may be a slip of the field's own,
// and no error says so: then the field is missing.
[[nodiscard]] bool is_held_by_key_let_pass(const RuleInput& input, yaml::Range at);

// "bywhen assign A2 WHO"; without an id, what to do first.
[[nodiscard]] std::string command(std::string_view verb, const Action& action,
                                  std::string_view rest);

// 'Legal review takes longer': a text of the plan in a message, its first line, cut where it is long.
[[nodiscard]] std::string quoted_short(std::string_view text);

// The part of `range` that is on its first line: where something is that has no better place.
[[nodiscard]] yaml::Range first_line(const Plan& plan, yaml::Range range);

// At the action's id, or at its first line where it has none.
[[nodiscard]] Finding about_action(const Rule& rule, const Plan& plan, const Action& action);

}  // namespace bywhen
