// check-in: the guided follow-up, weeks after the session, as a conversation without a terminal.
// Driven like fill (fill.h).
//
// It goes person by person, in the order of the plan's people, actions that nobody owns last; each
// speaks once. A person's actions come by what is most pressing about them (model/follow_up.h). What
// it asks about an action, in this order, until all has been answered or passed over:
//   word      how it stands; not where it got a word today: an update of today
//   confirm   the new owner, who was named today, for a yes; who gave it back leaves it to the group
//   help      what helps, once, where it was overdue and is not done
//   need      each need that is not there and whose day has come: got, or the fallback?
//   risk      each risk whose trigger has come: the contingency?
// and at the end
//   next_day  when to meet again, where no check-in is to come after today
//
// An empty line passes the question over, "later" all that is left of the person. What is said is
// about the action just asked about; "A3 ..." aims at another, "A3" alone goes there. All the rest of
// the answer line works anywhere. Each word is kept as an update of its action.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/heard.h"
#include "bywhen/model/follow_up.h"
#include "bywhen/model/plan.h"
#include "bywhen/model/said_in_round.h"

namespace bywhen {

struct Effect;
struct Spoken;

// What a question for a word asks, so that "yes" and "no" answer it.
enum class WordAsked : unsigned char {
  done,       // overdue: is it done?
  blocked,    // is it still blocked?
  who,        // who takes it?
  accepted,   // does its owner say yes?
  when,       // by when?
  stands,     // does the tentative deadline stand?
  on_course,  // is it on course for its deadline?
  how_far,    // how far is it?
};
// By what is most in the way of going on.
[[nodiscard]] WordAsked word_asked(const std::vector<Concern>& concerns);

struct CheckInQuestion {
  enum class About : unsigned char { word, confirm, help, need, risk, next_day };
  About about = About::word;
  std::string action = {};             // its id; "" for next_day
  std::string person = {};             // its owner's id; "" where nobody owns it
  std::vector<Concern> concerns = {};  // word: may be empty, where people went there
  std::size_t index = 0;               // need, risk: in the action's list
  Date day = {};                       // next_day: the proposal
  std::string time = {};               // next_day: "14:00", as it was the last time; "" for none
  std::size_t left = 0;                // actions that still want a word, this one too
  std::size_t people = 0;              // whose they are, beside nobody
  // All that it is about. Another word where the plan has changed.
  std::string read = {};
};

class CheckInRound {
 public:
  // `author` (a person's id, or "") types, or gives in what came `by_mail`.
  CheckInRound(Date today, std::string author, bool by_mail = false)
      : today_(today), author_(std::move(author)), by_mail_(by_mail) {}

  // By the plan as it now stands; nothing at the end.
  [[nodiscard]] std::optional<CheckInQuestion> question(const Plan& plan);

  // Understands one line. Errors are lines of which nothing is taken.
  [[nodiscard]] Result<Heard> hear(std::string_view line, const Plan& plan);

  // The same for what people say to the last question, which `plan` may not put any more. Then only
  // a line that names its action is taken.
  [[nodiscard]] Result<Heard> hear_answer(std::string_view line, const Plan& plan);

  // The same for a line that came by mail: what the plan holds already, as the same mail may have
  // brought it, is remarked, not written again (src/dialogue/said_before.h).
  [[nodiscard]] Result<Heard> hear_mailed(std::string_view line, const Plan& plan);

  // Whether it was left with "/go".
  [[nodiscard]] bool was_left() const { return was_left_; }
  // Whether anything was said: a word that changed the plan, or an answer to the last question.
  [[nodiscard]] bool was_said() const { return was_said_; }
  // Of which actions.
  [[nodiscard]] const SaidInRound& said() const { return said_; }

 private:
  [[nodiscard]] std::optional<CheckInQuestion> ask(const Plan& plan) const;
  [[nodiscard]] AnswerContext context(const Plan& plan, bool has_changed) const;
  Result<Heard> take(std::string_view line, const Plan& plan, bool has_changed);
  Result<Heard> remember(Result<Heard> heard);
  // Of what answers the question itself: the effect, or nothing for all other lines.
  Result<std::optional<Heard>> take_reply(std::string_view line, const Plan& plan);
  Result<Heard> take_about(const std::vector<std::string>& ids, std::string_view said,
                           std::string_view line, const Plan& plan);
  [[nodiscard]] Result<Effect> effect_on(const Spoken& spoken, std::string_view said,
                                         const Action& action, const AnswerContext& presence,
                                         bool is_alone) const;
  Result<Heard> take_answer(std::string_view line, const Plan& plan, bool has_changed);
  Heard pass_over(const Plan& plan, bool whole_person);
  void note_word(const Plan& plan, const Action& action, const std::vector<Change>& changes);

  Date today_;
  std::string author_;
  bool by_mail_;
  std::optional<CheckInQuestion> current_;
  std::unordered_set<std::string> passed_;  // what is not asked about any more
  std::unordered_set<std::string> away_;    // people who are not asked any more
  std::unordered_set<std::string> late_;    // actions that were overdue when they got a word
  std::optional<std::string> speaker_;      // whose turn it is
  std::string wanted_;                      // the action that people went to
  std::string improvement_;                 // the improvement; for new actions
  bool is_at_end_ = false;                  // "/go": only the next day is left
  bool was_left_ = false;
  bool was_said_ = false;
  SaidInRound said_;
};

// What marks the check-in of `today` as held, where something `was_said` in it: the entry of today;
// else the nearest that was not held, of the week before and the three days to come, which gets
// today's day (of two as near the one before); else a new entry. The entry of today also where a word
// of today is kept that came another way, by mail. None where it is marked already, and on the day of
// the session. What stands behind the first `known` check-ins was agreed in this one, and is to come.
[[nodiscard]] std::vector<Change> mark_held(const Plan& plan, Date today, bool was_said,
                                            std::size_t known = static_cast<std::size_t>(-1));

// What can be said, in a few lines, for people in front of a terminal.
[[nodiscard]] std::string_view check_in_help();

}  // namespace bywhen
