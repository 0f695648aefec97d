#include "cli/commands.h"
#include "cli/tracking.h"

namespace bywhen::cli {
namespace {

Result<int> run(Call& call) { return track(call, ActionStatus::todo); }

}  // namespace

const Command reopen_command{
    .name = "reopen",
    .alias = {},
    .moment = Moment::track,
    .arguments = "ACTION...",
    .summary = "open actions again that were done, dropped or blocked",
    .details = "Those that were done, dropped or blocked are open again, and not yet started.",
    .options = {},
    .examples = {"reopen A3", "reopen A3 A4 --as ana"},
    .run = run,
};

}  // namespace bywhen::cli
