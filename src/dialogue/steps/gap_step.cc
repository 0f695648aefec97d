#include "dialogue/steps/gap_step.h"

#include "bywhen/base/text.h"

namespace bywhen {

SessionQuestion GapStep::question(const Plan& plan) {
  const auto question = fill_.question(plan);
  if (!question) {
    return {.lines = {(has_passed_ ? "All have been asked about; " : nothing_missing_ + "; ") +
                      setting().way_on}};
  }
  return {.item = question->action,
          .action = question->action,
          .lines = lines_about(*plan.action(question->action), plan),
          .asks = asks_about(*plan.action(question->action)),
          .count = question->count};
}

Result<Heard> GapStep::hear(std::string_view line, const Plan& plan, bool is_answer) {
  const bool was_last = !fill_.question(plan).has_value();
  if (trim(line).empty() && was_last) {
    Heard heard;
    heard.said = that_was_the_last();
    return heard;
  }
  if (trim(line).empty()) has_passed_ = true;
  // At the end the action just mentioned is still the one that a line is about.
  return is_answer && !was_last ? fill_.hear_answer(line, plan) : fill_.hear(line, plan);
}

}  // namespace bywhen
