// From what was said of an action at a check-in to what it changes. Each word leaves an update.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"
#include "bywhen/model/tracking.h"
#include "dialogue/check_in_words.h"

namespace bywhen {

struct Effect {
  std::vector<Change> changes;
  std::string said = {};  // what the action's row does not say
  bool shows_row = true;
  std::vector<std::string> remarks = {};
};

// `ok`, done, doing, blocked, drop, got, lacks and note, with the action as it is. Errors: what makes
// no sense for it.
[[nodiscard]] Result<Effect> effect_of(const Spoken& spoken, const Plan& plan, const Action& action,
                                       const Occasion& occasion);

[[nodiscard]] Result<Effect> effect_of(const SaidMove& move, const Plan& plan, const Action& action,
                                       const Occasion& occasion);

// A remark that is kept.
[[nodiscard]] Effect noted(const Action& action, const std::string& note, const Occasion& occasion);

// Its owner says that it stands as it is; "on course" where nothing waited for a word.
[[nodiscard]] Result<Effect> confirmed(const Plan& plan, const Action& action,
                                       const Occasion& occasion);
// Its owner gives it back, for a reason where there is one.
[[nodiscard]] Effect given_back(const Action& action, const Occasion& occasion,
                                const std::string& why = {});

// The answers to what is asked about a need or a risk (`index` in the action's list): "yes" takes the
// fallback or the contingency, or says that it is there or has happened where there is none; "no"
// leaves it. A day is the new one for it.
[[nodiscard]] Effect need_answered(const Action& action, std::size_t index, bool yes,
                                   const Occasion& occasion);
[[nodiscard]] Effect need_got(const Action& action, std::size_t index, const Occasion& occasion);
[[nodiscard]] Effect risk_answered(const Action& action, std::size_t index, bool yes,
                                   const Occasion& occasion);
[[nodiscard]] Effect risk_gone(const Action& action, std::size_t index, const Occasion& occasion);
[[nodiscard]] Result<Effect> need_on(const Action& action, std::size_t index, Date day,
                                     const Occasion& occasion);
[[nodiscard]] Result<Effect> risk_on(const Action& action, std::size_t index, Date day,
                                     const Occasion& occasion);

}  // namespace bywhen
