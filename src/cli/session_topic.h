// The session as a topic of a conversation: what it says at each prompt, and where it goes on.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "bywhen/dialogue/session.h"
#include "cli/conversation.h"
#include "cli/session_state.h"
#include "cli/session_time.h"

namespace bywhen::cli {

class SessionTopic : public Topic {
 public:
  SessionTopic(const Call& call, Agenda agenda)
      : call_(call), session_(std::move(agenda), call.today) {}

  // With people: goes on from where `state` says, and keeps it up to date.
  void keep_place(SessionState state, bool from_start);

  // With people: the times of a timer.
  void keep_time(SessionTime time) { time_ = std::move(time); }
  [[nodiscard]] const Agenda& agenda() const { return session_.agenda(); }
  [[nodiscard]] std::size_t step() const { return session_.step(); }

  std::string opening(const Plan& plan) override;
  std::optional<Prompt> ask(const Plan& plan) override;
  Result<Heard> hear(std::string_view line, const Plan& plan) override;
  Result<Heard> hear_answer(std::string_view line, const Plan& plan) override;
  void taken() override;
  [[nodiscard]] std::string help() const override { return session_.help(); }
  [[nodiscard]] std::string_view way_on() const override;
  std::string summary(const Plan& plan) override;

 private:
  [[nodiscard]] std::string heading(const SessionTime::Said& time) const;
  [[nodiscard]] std::string prompt_text(const SessionQuestion& question,
                                        const SessionTime::Said& time) const;
  [[nodiscard]] Prompt offer(const SessionTime::Said& time) const;
  [[nodiscard]] std::optional<Heard> answer_to_offer(std::string_view line);
  [[nodiscard]] std::optional<Heard> follow_timer(std::string_view line);
  Result<Heard> note_end(Result<Heard> heard);

  const Call& call_;
  Session session_;
  SessionTime time_;
  std::size_t timed_ = 0;  // the step that the timer was told of
  std::optional<SessionState> state_;
  std::string resumed_;                   // "resuming at step 3, ..."; "" for a new session
  std::optional<std::size_t> announced_;  // the step whose heading was shown last
  bool offers_round_ = false;             // "/go" in the last step was said
  bool closes_ = false;                   // the last line is the commitment round
  bool is_closed_ = false;                // it has been held
  bool is_over_ = false;                  // all that was to be done is done
};

}  // namespace bywhen::cli
