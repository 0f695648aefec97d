// `check-in -`: answers that came by mail, as lines that name their actions. Nothing is asked.
#pragma once

#include <string>
#include <utility>

#include "bywhen/dialogue/check_in.h"
#include "bywhen/dialogue/mailed_lines.h"
#include "bywhen/report/check_in_words.h"
#include "cli/command.h"
#include "cli/conversation.h"

namespace bywhen::cli {

class MailedTopic : public Topic {
 public:
  MailedTopic(const Call& call, CheckInRound round) : call_(call), round_(std::move(round)) {}

  std::string opening(const Plan&) override { return ""; }
  std::optional<Prompt> ask(const Plan&) override { return std::nullopt; }
  Result<Heard> hear(std::string_view line, const Plan& plan) override {
    auto said = lines_.take(line, plan);
    if (!said) return said.error();
    if (!*said) return Heard{};
    return round_.hear(**said, plan);
  }
  Result<Heard> hear_answer(std::string_view line, const Plan& plan) override {
    return hear(line, plan);
  }
  // The last line was left out, and is to be said back.
  [[nodiscard]] bool has_left_out() const { return lines_.has_left_out(); }
  [[nodiscard]] std::string help() const override { return ""; }
  [[nodiscard]] std::string_view way_on() const override { return ""; }
  std::string summary(const Plan& plan) override {
    return check_in_summary(plan, call_.today, round_.said());
  }

 private:
  const Call& call_;
  CheckInRound round_;
  MailedLines lines_;
};

}  // namespace bywhen::cli
