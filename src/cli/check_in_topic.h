// check-in as a conversation over lines: what is said of each action, and the prompts.
#pragma once

#include <string>
#include <utility>

#include "bywhen/dialogue/check_in.h"
#include "cli/command.h"
#include "cli/conversation.h"

namespace bywhen::cli {

class CheckInTopic : public Topic {
 public:
  CheckInTopic(const Call& call, CheckInRound round) : call_(call), round_(std::move(round)) {}

  // Whether all has been asked, or people left with "/go": not where they are gone in the middle.
  [[nodiscard]] bool is_over(const Plan& plan);
  // Whether anything was said, and of which actions.
  [[nodiscard]] bool was_said() const { return round_.was_said(); }
  [[nodiscard]] const SaidInRound& said() const { return round_.said(); }

  std::string opening(const Plan& plan) override;
  std::optional<Prompt> ask(const Plan& plan) override;
  Result<Heard> hear(std::string_view line, const Plan& plan) override {
    return round_.hear(line, plan);
  }
  Result<Heard> hear_answer(std::string_view line, const Plan& plan) override {
    return round_.hear_answer(line, plan);
  }
  [[nodiscard]] std::string help() const override { return std::string(check_in_help()); }
  [[nodiscard]] std::string_view way_on() const override { return "an empty line goes on"; }
  // The sentences come when the check-in is marked as held (cli/checking_in.h).
  std::string summary(const Plan&) override { return ""; }

 private:
  [[nodiscard]] std::string heading(const CheckInQuestion& question, const Plan& plan);
  [[nodiscard]] std::string about_action(const CheckInQuestion& question, const Plan& plan);
  [[nodiscard]] std::string lines_of(const std::string& text) const;

  const Call& call_;
  CheckInRound round_;
  std::string person_ = "?";  // whose heading was shown last; no id
  std::string action_;        // whose row was shown last
  std::string item_;          // what was asked last
};

}  // namespace bywhen::cli
