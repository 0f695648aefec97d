// What check-in has still to ask about a plan.
#pragma once

#include <optional>
#include <string>
#include <unordered_set>

#include "bywhen/dialogue/check_in.h"

namespace bywhen {

// What was said in this round.
struct CheckInPast {
  const std::unordered_set<std::string>& passed;  // marks, see below
  const std::unordered_set<std::string>& late;    // actions that were overdue when they got a word
  const std::unordered_set<std::string>& away;    // people whose actions are left out
  const std::optional<std::string>& speaker;      // who is speaking; none before the first
  const std::string& wanted;                      // an action that people went to; "" for none
};

// The next one: what is left of the action of `current`, then of the speaker, then of the people
// behind that one, then of those in front.
[[nodiscard]] std::optional<CheckInQuestion> next_question(
    const Plan& plan, Date today, const CheckInPast& past,
    const std::optional<CheckInQuestion>& current);

// When to meet again, where that is to be asked.
[[nodiscard]] std::optional<CheckInQuestion> next_day_question(const Plan& plan, Date today,
                                                               const CheckInPast& past);

// What stands in CheckInPast::passed for a question that is not to be asked any more.
[[nodiscard]] std::string mark_of(const CheckInQuestion& question, const Plan& plan);

// The person who speaks for an action: its owner; "" where nobody owns it.
[[nodiscard]] std::string speaker_of(const Action& action);

// Whether it is about how the action itself stands, not about a need or a risk alone.
[[nodiscard]] bool wants_word(const std::vector<Concern>& concerns);

}  // namespace bywhen
