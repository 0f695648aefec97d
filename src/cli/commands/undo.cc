#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/steps.h"

namespace bywhen::cli {
namespace {

constexpr Option options[] = {{"--list", "", "show what can be undone and redone"}};

constexpr Direction direction{
    .verb = "undo",
    .past = "undone",
    .steps = [](const History& history) -> const std::vector<Step>& { return history.done; },
    .text = undone_text,
    .note = &Journal::note_undo,
    .nothing_hint = "only what commands changed in the plan can be undone, not that it was started",
};

// Numbered by how many steps it takes to get there.
std::string listed(const std::vector<Step>& steps, Date today) {
  std::string text;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    text += fmt::format("{:>4}  {}\n", i + 1, in_words(steps[steps.size() - 1 - i], today));
  }
  return text;
}

Result<int> list(Call& call) {
  if (!call.arguments.words.empty()) {
    return Error{.message = "undo --list takes no '" + call.arguments.words.front() + "'",
                 .hint = "it shows all steps",
                 .place = {}};
  }
  auto history = read_history(call);
  if (!history) return history.error();
  if (history->done.empty()) {
    call.out += "nothing can be undone\n";
  } else {
    call.out += "can be undone, the newest first:\n" + listed(history->done, call.today);
  }
  if (history->gap) {
    call.out += history->gap->last ? fmt::format("something else changed the plan after: {}\n",
                                                 in_words(*history->gap->last, call.today))
                                   : "something else changed the plan before that\n";
  }
  if (!history->undone.empty()) {
    call.out += "can be redone, the next one first:\n" + listed(history->undone, call.today);
  }
  return 0;
}

Result<int> run(Call& call) {
  return call.arguments.has("--list") ? list(call) : take_steps(call, direction);
}

}  // namespace

const Command undo_command{
    .name = "undo",
    .alias = {},
    .moment = Moment::history,
    .arguments = "[NUMBER]",
    .summary = "take back what the last commands changed",
    .details =
        "NUMBER says how many changes; one where it is not said. Refused where something\n"
        "else has changed the plan since, which is then shown.",
    .options = options,
    .examples = {"undo", "undo --list"},
    .run = run,
};

}  // namespace bywhen::cli
