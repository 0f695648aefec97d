#include "bywhen/report/report.h"
#include "cli/commands.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

Result<int> run(Call& call) {
  auto open = open_plan(call);
  if (!open) return open.error();
  call.out = list_text(open->plan, call.today, call.width(), call.paint);
  return 0;
}

}  // namespace

const Command list_command{
    .name = "list",
    .alias = {},
    .moment = Moment::track,
    .arguments = {},
    .summary = "all actions, one a line",
    .details = "In the order of the file, with owner, deadline, needs and what is missing.",
    .options = {},
    .examples = {"list", "list --file retro.plan.yaml"},
    .run = run,
};

}  // namespace bywhen::cli
