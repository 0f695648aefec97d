// resources: what does each action need, and what could stop it?
#include "dialogue/steps/gap_step.h"

namespace bywhen {
namespace {

class ResourcesStep : public GapStep {
 public:
  explicit ResourcesStep(StepSetting setting)
      : GapStep(std::move(setting), {.owner = false, .deadline = false, .lingers = true},
                "Every action has a word on what it needs") {}

  [[nodiscard]] std::string_view help() const override {
    return "  a2 a4 none               both need nothing: you have looked\n"
           "  (an empty line)          the next action without a word on what it needs\n";
  }

 private:
  [[nodiscard]] std::vector<std::string> lines_about(const Action&, const Plan&) const override {
    return {};
  }
  [[nodiscard]] std::string asks_about(const Action& action) const override {
    return gaps_of(action).resources ? "needs what?" : "what could stop it?";
  }
};

}  // namespace

std::unique_ptr<SessionStep> make_resources_step(StepSetting setting) {
  return std::make_unique<ResourcesStep>(std::move(setting));
}

}  // namespace bywhen
