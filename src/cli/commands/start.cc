#include "cli/commands.h"
#include "cli/tracking.h"

namespace bywhen::cli {
namespace {

Result<int> run(Call& call) { return track(call, ActionStatus::doing); }

}  // namespace

const Command start_command{
    .name = "start",
    .alias = {},
    .moment = Moment::track,
    .arguments = "ACTION...",
    .summary = "begin work on actions",
    .details = "One that was blocked, done or dropped is under way again.",
    .options = {},
    .examples = {"start A3", "start A3 A4 --as ana"},
    .run = run,
};

}  // namespace bywhen::cli
