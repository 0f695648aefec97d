#include "cli/commands.h"
#include "cli/steps.h"

namespace bywhen::cli {
namespace {

constexpr Direction direction{
    .verb = "redo",
    .past = "redone",
    .steps = [](const History& history) -> const std::vector<Step>& { return history.undone; },
    .text = redone_text,
    .note = &Journal::note_redo,
    .nothing_hint = "what was undone can be made again until the next change",
};

Result<int> run(Call& call) { return take_steps(call, direction); }

}  // namespace

const Command redo_command{
    .name = "redo",
    .alias = {},
    .moment = Moment::history,
    .arguments = "[NUMBER]",
    .summary = "make again what was undone",
    .details = "NUMBER says how many changes; one where it is not said.",
    .options = {},
    .examples = {"redo", "redo 3"},
    .run = run,
};

}  // namespace bywhen::cli
