// A step without a kind: the answer line, about the action just mentioned.
#include "dialogue/steps/step.h"

namespace bywhen {
namespace {

class FreeStep : public SessionStep {
 public:
  using SessionStep::SessionStep;

  SessionQuestion question(const Plan&) override { return {}; }

  Result<Heard> hear(std::string_view line, const Plan& plan, bool) override {
    auto understood =
        understand(line, {.plan = plan, .today = setting().today, .action = mentioned_});
    if (!understood) return understood.error();
    auto& [answer, heard] = *understood;
    if (std::holds_alternative<answer::Next>(answer.meaning)) heard.said = setting().way_on;
    if (const auto* jump = std::get_if<answer::Jump>(&answer.meaning)) {
      heard.made.action = plan.action(jump->id) == nullptr ? "" : jump->id;
    }
    if (!heard.made.action.empty()) mentioned_ = heard.made.action;
    return std::move(heard);
  }

  [[nodiscard]] std::string item() const override { return mentioned_; }
  void go_to(const std::string& item) override { mentioned_ = item; }
  [[nodiscard]] std::string_view help() const override { return {}; }

 private:
  std::string mentioned_;  // the id of the action just mentioned
};

}  // namespace

std::unique_ptr<SessionStep> make_free_step(StepSetting setting) {
  return std::make_unique<FreeStep>(std::move(setting));
}

}  // namespace bywhen
