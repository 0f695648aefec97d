#include "cli/commands.h"
#include "cli/tracking.h"

namespace bywhen::cli {
namespace {

constexpr Option options[] = {{"--because", "TEXT", "what holds them up"}};

Result<int> run(Call& call) { return track(call, ActionStatus::blocked); }

}  // namespace

const Command block_command{
    .name = "block",
    .alias = {},
    .moment = Moment::track,
    .arguments = "ACTION...",
    .summary = "say what holds actions up",
    .details = "They go on with start. Said again with another reason, the new one holds.",
    .options = options,
    .examples = {"block A3 --because \"no access to the CMS\"", "block A3 A4"},
    .run = run,
};

}  // namespace bywhen::cli
