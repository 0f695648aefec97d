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
  std::string summary(const Plan& plan) override;

 private:
  const Call& call_;
  CheckInRound round_;
};

}  // namespace bywhen::cli
