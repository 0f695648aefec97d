#include "cli/commands.h"
#include "cli/tracking.h"

namespace bywhen::cli {
namespace {

constexpr Option options[] = {{"--because", "TEXT", "the reason, if one is given"}};

Result<int> run(Call& call) { return track(call, ActionStatus::dropped); }

}  // namespace

const Command drop_command{
    .name = "drop",
    .alias = {},
    .moment = Moment::track,
    .arguments = "ACTION...",
    .summary = "give actions up, and say why",
    .details = "They stay in the plan with the reason; reopen takes it back.",
    .options = options,
    .examples = {"drop A3", "drop A3 A4 --because \"the shop moves in spring\""},
    .run = run,
};

}  // namespace bywhen::cli
