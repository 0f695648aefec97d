#include "bywhen/dialogue/fill.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/report/row.h"
#include "cli/commands.h"
#include "cli/conversation.h"

namespace bywhen::cli {
namespace {

constexpr std::size_t most_named = 8;  // actions in the summary

// What is still to be said about the plan, in one line or two.
std::string summary_of(const Plan& plan) {
  const std::vector<std::string> gaps = gaps_in_order(plan);
  std::vector<std::string> named;
  for (const std::string& id : gaps) {
    if (named.size() == most_named) break;
    named.push_back(fmt::format("{} ({})", id, in_words(gaps_of(*plan.action(id)))));
  }
  if (gaps.size() > most_named) named.push_back(fmt::format("{} more", gaps.size() - most_named));
  const bool all_have_ids = std::ranges::all_of(
      plan.actions, [](const Action& action) { return action.id || !gaps_of(action).any(); });
  std::string text = gaps.empty() ? "nothing is missing" : "still missing: " + join(named, ", ");
  if (!all_have_ids) text += "\nan action without an id can't be asked about; bywhen lint shows it";
  return text + "\n";
}

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
    if (!call_.quiet()) above = row(plan, *plan.action(question->action), call_.today, call_.paint);
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
  std::string summary(const Plan& plan) override { return summary_of(plan); }

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
    .moment = Moment::capture,
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
