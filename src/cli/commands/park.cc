#include "cli/commands.h"
#include "cli/said_list.h"

namespace bywhen::cli {
namespace {

Result<int> run(Call& call) { return add_said(call, "parked", "point", "parked"); }

}  // namespace

const Command park_command{
    .name = "park",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "TEXT...",
    .summary = "keep a good question for another day",
    .details = "The text is taken as it is.",
    .options = {},
    .examples = {"park \"Who pays freight from Norway?\"", "park Returns in the shop in town"},
    .run = run,
};

}  // namespace bywhen::cli
