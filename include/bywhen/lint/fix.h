// Mending a plan by the fixes of its findings.
//
//   Linted linted = lint(loaded, settings);
//   Result<std::string> text = fixed(loaded, linted.findings, settings.rules);
//   if (*text != loaded.text()) write(*text);
#pragma once

#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/lint/rule.h"
#include "bywhen/lint/rule_choice.h"
#include "bywhen/model/load.h"

namespace bywhen {

// The text of `loaded` with the fixes of `findings`, which lint() has found in it, and with those of
// what they bring to light ("Status: Done" is a key, then a value); no other byte changes. A fix that
// overlaps another one is left out, and so is one with which the plan would no longer load, or would have
// a finding by one of `rules` (the clock's aside) that it did not have, but for what the fix only
// uncovers in its own place: the day behind a misspelt key may be a Saturday.
//
// An error where there is no plan.
[[nodiscard]] Result<std::string> fixed(const Loaded& loaded, const std::vector<Finding>& findings,
                                        const RuleChoice& rules = RuleChoice());

// Takes the fixes out of `findings`, which lint() has found in `loaded`, that fixed() would not make: what
// is offered to people is done where they ask for it.
void leave_out_harmful_fixes(const Loaded& loaded, std::vector<Finding>& findings,
                             const RuleChoice& rules = RuleChoice());

}  // namespace bywhen
