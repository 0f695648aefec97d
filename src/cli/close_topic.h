// close as a conversation over lines: what is read aloud, and the prompts.
#pragma once

#include <string>
#include <utility>

#include "bywhen/dialogue/close.h"
#include "cli/command.h"
#include "cli/conversation.h"

namespace bywhen::cli {

class CloseTopic : public Topic {
 public:
  // `since` is what is new since the last close, in words, or "".
  CloseTopic(const Call& call, Close close, std::string since)
      : call_(call), close_(std::move(close)), since_(std::move(since)) {}

  std::string opening(const Plan& plan) override;
  std::optional<Prompt> ask(const Plan& plan) override;
  Result<Heard> hear(std::string_view line, const Plan& plan) override {
    return close_.hear(line, plan);
  }
  Result<Heard> hear_answer(std::string_view line, const Plan& plan) override {
    return close_.hear_answer(line, plan);
  }
  [[nodiscard]] std::string help() const override { return std::string(close_help()); }
  [[nodiscard]] std::string_view way_on() const override { return "an empty line goes on"; }
  // What was agreed, to paste into a chat.
  std::string summary(const Plan& plan) override;

 private:
  [[nodiscard]] Prompt about_person(const CloseQuestion& question, const Plan& plan) const;
  [[nodiscard]] Prompt about_open(const CloseQuestion& question, const Plan& plan) const;
  [[nodiscard]] Prompt about_check_in(const CloseQuestion& question, const Plan& plan) const;

  const Call& call_;
  Close close_;
  std::string since_;
};

}  // namespace bywhen::cli
