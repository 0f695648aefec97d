// A step that walks the gaps of the actions, as fill does.
#pragma once

#include <string>

#include "bywhen/dialogue/fill.h"
#include "dialogue/steps/step.h"

namespace bywhen {

class GapStep : public SessionStep {
 public:
  GapStep(StepSetting setting, const FillScope& scope, std::string nothing_missing)
      : SessionStep(std::move(setting)),
        fill_(SessionStep::setting().today, scope),
        nothing_missing_(std::move(nothing_missing)) {}

  SessionQuestion question(const Plan& plan) override;
  Result<Heard> hear(std::string_view line, const Plan& plan, bool is_answer) override;
  [[nodiscard]] std::string item() const override { return fill_.current(); }
  void go_to(const std::string& item) override { fill_.go_on_with(item); }

 protected:
  // What helps to answer for this action, a line each; printable.
  [[nodiscard]] virtual std::vector<std::string> lines_about(const Action& action,
                                                             const Plan& plan) const = 0;

  // What the prompt asks about it: "who, by when?"
  [[nodiscard]] virtual std::string asks_about(const Action& action) const = 0;

 private:
  Fill fill_;
  std::string nothing_missing_;  // "every action has an owner and a date"
  bool has_passed_ = false;      // something was passed over, so more may be missing
};

}  // namespace bywhen
