// fill: walks every gap of a plan with the answer line, as a conversation without a terminal.
//
//   Fill fill(today);
//   while (const auto question = fill.question(plan)) {
//     Result<Heard> heard = fill.hear_answer(next_line(), plan);
//     ...write heard->made.changes to the plan...
//   }
//
// The gaps are those of the open actions that lack an owner, a deadline or a word about resources,
// by the priority of their improvement, then in the order of the file. An action is asked about
// until it lacks nothing or an empty line goes on.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/answer_line.h"
#include "bywhen/dialogue/heard.h"
#include "bywhen/model/plan.h"

namespace bywhen {

// What the next line is about.
struct Question {
  std::string action;     // its id
  std::string benefit;    // why it is worth doing; "" where nobody has said it
  std::size_t count = 0;  // actions that lack something and have not been passed over, this one too
};

// Which gaps are asked about; an action with others alone is left out.
struct FillScope {
  bool owner = true;
  bool deadline = true;
  bool resources = true;
  // An action whose need was named stays, so that its risks can be named: an empty line goes on.
  bool lingers = false;
};

class Fill {
 public:
  explicit Fill(Date today, const FillScope& scope = {}) : today_(today), scope_(scope) {}

  // By the plan as it now stands; nothing where every gap has been filled or passed over.
  [[nodiscard]] std::optional<Question> question(const Plan& plan);

  // Understands one line. Errors are lines of which nothing is taken.
  [[nodiscard]] Result<Heard> hear(std::string_view line, const Plan& plan);

  // The same for what people say to the last question, which `plan` may not put any more. A line
  // that names no action is about the one of the question, or refused.
  [[nodiscard]] Result<Heard> hear_answer(std::string_view line, const Plan& plan);

  // The id of the action just mentioned; "" for none.
  [[nodiscard]] const std::string& current() const { return current_; }
  // Asks about that one next, where it lacks something.
  void go_on_with(const std::string& action) { current_ = action; }

 private:
  [[nodiscard]] bool has_gap(const Action* action) const;
  [[nodiscard]] std::vector<std::string> gaps(const Plan& plan) const;
  [[nodiscard]] AnswerContext context(const Plan& plan) const;
  [[nodiscard]] bool asks_about_current(const Plan& plan) const;
  Result<Heard> take(std::string_view line, const AnswerContext& context);
  void go_to(const std::string& id, const Plan& plan, Heard& heard);

  Date today_;
  FillScope scope_;
  std::string current_;                     // the id of the action just mentioned
  bool stays_ = false;                      // it was asked for, though it lacks nothing
  std::string improvement_;                 // that was gone to; for new actions
  std::unordered_set<std::string> passed_;  // ids of actions passed over
};

// The ids of the actions that lack something, in the order in which they are asked about. One
// without an id can't be spoken of and is left out.
[[nodiscard]] std::vector<std::string> gaps_in_order(const Plan& plan, const FillScope& scope = {});

// What an action is good for: its own benefit, or that of the first improvement that has one; "" for
// none.
[[nodiscard]] std::string benefit_of(const Action& action, const Plan& plan);

// The answer line in a few lines, for people in front of a terminal.
[[nodiscard]] std::string_view fill_help();

}  // namespace bywhen
