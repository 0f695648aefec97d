// The guided session as a conversation without a terminal: its steps follow the agenda, and each
// kind of step has its own questions (src/dialogue/steps).
//
//   Session session(agenda_of(plan), today);
//   const SessionQuestion question = session.question(plan);
//   Result<Heard> heard = session.hear_answer(next_line(), plan);
//   ...write heard->made.changes to the plan...
//
// A step never ends by itself: an empty line goes to its next item, "/go" to the next step, "/back"
// to the one before. "/go" in the last step leaves the session.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/agenda/agenda.h"
#include "bywhen/base/result.h"
#include "bywhen/dialogue/heard.h"
#include "bywhen/model/plan.h"

namespace bywhen {

class SessionStep;

// What the next line is about.
struct SessionQuestion {
  std::string item = {};    // an improvement or an action by its id; "" for the step as a whole
  std::string action = {};  // whose row shows what is asked; "" for none
  std::vector<std::string> lines = {};  // what is said about the item; printable
  std::string asks = {};                // "who, by when?"
  std::size_t count = 0;                // items to go, this one too; 0 where they are not counted
  bool stays = false;                   // rows of actions below do not hide it
};

class Session {
 public:
  // Where a session is, so that it can be resumed.
  struct Place {
    std::size_t step = 0;
    std::string item = {};
  };

  // An agenda without steps is the fifteen minutes.
  Session(Agenda agenda, Date today);
  ~Session();

  [[nodiscard]] const Agenda& agenda() const { return agenda_; }
  [[nodiscard]] std::size_t step() const { return step_; }
  [[nodiscard]] Place place() const;
  // A step that is not there is the last one; an item that is not there any more is the first.
  void go_to(const Place& place);

  // The time of the step that runs, to be shared over its items; its planned minutes until then.
  void set_time(std::chrono::seconds time);

  [[nodiscard]] SessionQuestion question(const Plan& plan);
  // One line; errors are lines of which nothing is taken.
  [[nodiscard]] Result<Heard> hear(std::string_view line, const Plan& plan);
  // The same for what people say to the last question, which `plan` may not put any more.
  [[nodiscard]] Result<Heard> hear_answer(std::string_view line, const Plan& plan);

  // What can be typed in this step, in a few lines.
  [[nodiscard]] std::string help() const;
  // "/go goes on to owners and timelines", "/go ends the session".
  [[nodiscard]] std::string way_on() const;

 private:
  Result<Heard> take(std::string_view line, const Plan& plan, bool is_answer);
  void enter(std::size_t step);

  Agenda agenda_;
  Date today_;
  std::size_t step_ = 0;
  std::unique_ptr<SessionStep> talk_;  // of the step that runs
};

}  // namespace bywhen
