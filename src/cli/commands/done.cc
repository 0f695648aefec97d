#include "cli/commands.h"
#include "cli/tracking.h"

namespace bywhen::cli {
namespace {

constexpr Option options[] = {
    {"--on", "DATE", "the day on which it was done; today where it is not said"}};

Result<int> run(Call& call) { return track(call, ActionStatus::done); }

}  // namespace

const Command done_command{
    .name = "done",
    .alias = {},
    .moment = Moment::track,
    .arguments = "ACTION...",
    .summary = "mark actions as done",
    .details = "Also says what waited for them and can start now.",
    .options = options,
    .examples = {"done A3", "done A3 A4 --on yesterday"},
    .run = run,
};

}  // namespace bywhen::cli
