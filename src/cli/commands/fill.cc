#include "bywhen/dialogue/fill.h"

#include <fmt/format.h>

#include "bywhen/base/escape.h"
#include "bywhen/report/row.h"
#include "cli/commands.h"
#include "cli/conversation.h"
#include "cli/still_missing.h"

namespace bywhen::cli {
namespace {

class FillTopic : public Topic {
 public:
  explicit FillTopic(const Call& call) : call_(call), fill_(call.today) {}

  std::string opening(const Plan&) override {
    return "? is help, an empty line goes on to the next action, /go ends.\n";
  }

  std::optional<Prompt> ask(const Plan& plan) override {
    const auto question = fill_.question(plan);
    if (!question) return std::nullopt;
    std::string above;
    if (!call_.quiet())
      above = row(plan, *plan.action(question->action), call_.today, call_.paint, call_.width());
    if (!question->benefit.empty()) {
      above += fmt::format("    worth it: {}\n", printable(question->benefit));
    }
    return Prompt{.item = question->action,
                  .above = std::move(above),
                  .text = fmt::format("{} ({} to go)", question->action, question->count)};
  }

  Result<Heard> hear(std::string_view line, const Plan& plan) override {
    return fill_.hear(line, plan);
  }
  Result<Heard> hear_answer(std::string_view line, const Plan& plan) override {
    return fill_.hear_answer(line, plan);
  }
  [[nodiscard]] std::string help() const override { return std::string(fill_help()); }
  [[nodiscard]] std::string_view way_on() const override {
    return "an empty line goes on to the next action";
  }
  std::string summary(const Plan& plan) override { return still_missing(plan); }

 private:
  const Call& call_;
  Fill fill_;
};

Result<int> run(Call& call) {
  FillTopic topic(call);
  return converse(call, topic, fill_command);
}

}  // namespace

const Command fill_command{
    .name = "fill",
    .alias = {},
    .moment = Moment::live,
    .arguments = {},
    .summary = "walk through all that is missing, one short line at a time",
    .details =
        "Asks about each open action that lacks an owner, a deadline or a word about\n"
        "resources. A line is WHO[+HELPER] [WHEN] [ok], by: WHEN, needs: X; Y else Z or\n"
        "none; an empty line goes on, ? explains the rest. Lines from a pipe or a file\n"
        "(bywhen fill < answers.txt) do the same, up to the first that is refused.",
    .options = {},
    .examples = {"fill", "fill --quiet"},
    .run = run,
};

}  // namespace bywhen::cli
