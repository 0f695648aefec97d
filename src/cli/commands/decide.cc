#include "cli/commands.h"
#include "cli/said_list.h"

namespace bywhen::cli {
namespace {

Result<int> run(Call& call) { return add_said(call, "decisions", "decision", "decided"); }

}  // namespace

const Command decide_command{
    .name = "decide",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "TEXT...",
    .summary = "write down what was decided and is no action",
    .details = "The text is taken as it is.",
    .options = {},
    .examples = {"decide The PDF form stays until June",
                 "decide \"No new account is needed: the order number is enough\""},
    .run = run,
};

}  // namespace bywhen::cli
