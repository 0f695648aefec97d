#include "bywhen/model/lookup.h"
#include "bywhen/report/report.h"
#include "cli/commands.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

Result<int> run(Call& call) {
  auto open = open_plan(call);
  if (!open) return open.error();
  const Plan& plan = open->plan;
  if (call.arguments.words.empty()) {
    call.out = show_plan(plan, call.today, call.width(), call.paint);
    return 0;
  }
  auto action = find_action(plan, call.arguments.text());
  if (!action) return action.error();
  call.out = show_action(plan, **action, call.today, call.width(), call.paint);
  return 0;
}

}  // namespace

const Command show_command{
    .name = "show",
    .alias = {},
    .moment = Moment::track,
    .arguments = "[ACTION]",
    .summary = "all of one action, or the plan at a glance",
    .details = "An action is named by its id, or by a piece of its title of three letters or more.",
    .options = {},
    .examples = {"show A3", "show returns page"},
    .run = run,
};

}  // namespace bywhen::cli
