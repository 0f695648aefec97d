// assign: the actions that lack an owner or a deadline, with what they bring as the reason to ask.
#include "bywhen/base/escape.h"
#include "dialogue/steps/gap_step.h"
#include "dialogue/steps/load_line.h"

namespace bywhen {
namespace {

class AssignStep : public GapStep {
 public:
  explicit AssignStep(StepSetting setting)
      : GapStep(std::move(setting), {.resources = false}, "Every action has an owner and a date") {}

  [[nodiscard]] std::string_view help() const override {
    return "  (an empty line)          the next action without an owner or a date\n";
  }

 private:
  [[nodiscard]] std::vector<std::string> lines_about(const Action& action,
                                                     const Plan& plan) const override {
    std::vector<std::string> lines;
    if (const auto why = benefit_of(action, plan); !why.empty()) {
      lines.push_back("    worth it: " + printable(why));
    }
    if (auto load = load_line(plan, setting().today); !load.empty()) lines.push_back("    " + load);
    return lines;
  }
  [[nodiscard]] std::string asks_about(const Action& action) const override {
    const Gaps gaps = gaps_of(action);
    if (gaps.owner && gaps.deadline) return "who, by when?";
    return gaps.owner ? "who?" : gaps.deadline ? "by when?" : "";
  }
};

}  // namespace

std::unique_ptr<SessionStep> make_assign_step(StepSetting setting) {
  return std::make_unique<AssignStep>(std::move(setting));
}

}  // namespace bywhen
