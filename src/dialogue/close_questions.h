// What close has still to ask about a plan.
#pragma once

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "bywhen/dialogue/close.h"

namespace bywhen {

// What has been asked about already.
struct ClosePast {
  const std::vector<Promise>& last;
  const std::unordered_set<std::string>& passed;  // marks, see below
};

// `current` as it now is, where there is still something to ask about it; else the first of all.
[[nodiscard]] std::optional<CloseQuestion> next_question(
    const Plan& plan, Date today, const ClosePast& past,
    const std::optional<CloseQuestion>& current);

// What stands in ClosePast::passed for a question that has been asked.
[[nodiscard]] std::vector<std::string> marks_of(const CloseQuestion& question, const Plan& plan);
// The same for an action and the word of its owner.
[[nodiscard]] std::string mark_of_word(const Action& action);

}  // namespace bywhen
