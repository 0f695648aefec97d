// close: the commitment round, as a conversation without a terminal. Driven like fill (fill.h).
//
// It asks, in this order:
//   promise    each person in the room, about the open actions that wait for a word: ok, no, later
//   absent     who asks each person that is not here
//   open       what lacks something, and improvements without an action, all at once
//   parked     who takes each point of that list: WHO [WHEN] [ok] makes it an action; drop
//   check_in   when to meet again, where no check-in is to come
// What is asked about is seen through to its end; then the first of these that is still to be asked
// comes, so that who is given something on the way is asked, too. An empty line or "later" goes on,
// and at a check-in takes the day that is proposed.
//
// All the rest of the answer line works anywhere. A line with an id in front is about that action;
// "A4 A5 ok" is about several.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/heard.h"
#include "bywhen/model/plan.h"

namespace bywhen {

// What somebody had promised when the last close ended.
struct Promise {
  std::string action;
  std::string owner;
  Date deadline;
};

struct CloseQuestion {
  enum class About : unsigned char { promise, absent, open, parked, check_in };
  About about = About::promise;
  std::string person = {};                     // promise, absent: the id
  std::vector<std::string> actions = {};       // promise, absent, open: ids
  std::vector<std::string> improvements = {};  // open: ids of those without an action
  std::string point = {};                      // parked
  Date day = {};                               // check_in: the proposal
  std::string time = {};  // check_in: "14:00", as it was the last time; "" for none
  std::size_t left = 0;   // promise, absent: people who are still to be asked, this one too
  // All that is read aloud with it. Another word where the plan has changed.
  std::string read = {};
};

class Close {
 public:
  // `author` (a person's id, or "") types. An action that was promised otherwise in `last` is asked
  // about again.
  Close(Date today, std::string author, std::vector<Promise> last)
      : today_(today), author_(std::move(author)), last_(std::move(last)) {}

  // By the plan as it now stands; nothing at the end.
  [[nodiscard]] std::optional<CloseQuestion> question(const Plan& plan);

  // Understands one line. Errors are lines of which nothing is taken.
  [[nodiscard]] Result<Heard> hear(std::string_view line, const Plan& plan);

  // The same for what people say to the last question, which `plan` may not put any more. Then only
  // a line that names its action is taken.
  [[nodiscard]] Result<Heard> hear_answer(std::string_view line, const Plan& plan);

 private:
  [[nodiscard]] std::optional<CloseQuestion> ask(const Plan& plan) const;
  Result<Heard> take(std::string_view line, const Plan& plan, bool has_changed);
  Result<Heard> take_words(std::string_view line, const Plan& plan);
  Result<Heard> take_ok(const std::vector<std::string>& ids, const Plan& plan);
  Result<Heard> take_no(const std::vector<std::string>& ids, const Plan& plan);
  Result<Heard> take_asker(std::string_view line, const Plan& plan);
  Result<Heard> take_parked(std::string_view line, const Plan& plan);
  Result<Heard> take_check_in(std::string_view line, const Plan& plan);
  Result<Heard> take_answer(std::string_view line, const Plan& plan, bool has_changed);
  void go_to(const std::string& id, const Plan& plan, Heard& heard);
  void confirm(const Action& action);
  void pass_over(const Plan& plan);
  [[nodiscard]] AnswerContext context(const Plan& plan, bool has_changed) const;

  Date today_;
  std::string author_;
  std::vector<Promise> last_;
  std::optional<CloseQuestion> current_;
  std::string mentioned_;    // an action that was gone to or is new, for the current question
  std::string improvement_;  // that was gone to; for new actions
  std::unordered_set<std::string> passed_;  // what is not asked about any more
};

// What can be said, in a few lines, for people in front of a terminal.
[[nodiscard]] std::string_view close_help();

}  // namespace bywhen
