#include "cli/closing.h"
#include "cli/commands.h"

namespace bywhen::cli {
namespace {

constexpr Option options[] = {
    {"--report", "FILE", "write the report there, not beside the plan"},
    {"--no-report", "", "write no report"},
    {"--commit", "", "make one git commit of the plan and its report"},
};

}  // namespace

const Command close_command{
    .name = "close",
    .alias = {},
    .moment = Moment::live,
    .arguments = {},
    .summary = "the commitment round: who says yes, and what was agreed",
    .details =
        "Person by person, what is theirs and waits for a word: ok takes all of it,\n"
        "A4 7 dec ok changes one, no leaves it free, an empty line goes on. Then who asks\n"
        "those that are not here, what is still open, the parked list and the first\n"
        "check-in; ? explains the rest. At the end the report is written beside the plan\n"
        "(action-plan.md), and a short block to paste into a chat is shown. Lines from a\n"
        "pipe do the same. It can be done again: then it asks only about what is new.",
    .options = options,
    .examples = {"close", "close --commit"},
    .run = close_round,
};

}  // namespace bywhen::cli
