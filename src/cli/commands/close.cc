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
    .moment = Moment::capture,
    .arguments = {},
    .summary = "the commitment round: who says yes, and what was agreed",
    .details =
        "Person by person, what is theirs and waits for a word: ok takes all of it, A4 7 dec\n"
        "ok changes one, no leaves it free, an empty line goes on. Then who asks those that\n"
        "are not here, what is still open, the parked list and the first check-in; ? explains\n"
        "the rest. At the end the report is written beside the plan (action-plan.md), and a\n"
        "short block to paste into a chat is shown. Lines from a pipe do the same. It can be\n"
        "done again: then it asks only about what is new.",
    .options = options,
    .examples = {"close", "close --commit"},
    .run = close_round,
};

}  // namespace bywhen::cli
