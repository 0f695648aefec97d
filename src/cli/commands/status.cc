#include "bywhen/report/status.h"

#include <algorithm>

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

constexpr std::string_view formats[] = {"text", "json"};

constexpr Option options[] = {
    {"--exit-code", "", "exit with 1 where an open action is overdue"},
    {"--format", "FORMAT", "text (the default) or json", false, words_in<formats>},
    output_option,
};

bool has_overdue(const OpenPlan& open, Date today) {
  return std::ranges::any_of(open.plan.actions,
                             [&](const Action& action) { return is_overdue(action, today); });
}

Result<int> run(Call& call) {
  auto output = typed_output(call, formats);
  if (!output) return output.error();
  auto plans = open_plans(call);
  if (!plans) return plans.error();
  std::vector<Reported> reported;
  for (const OpenPlan& open : *plans) reported.push_back({.file = open.name, .plan = &open.plan});
  std::string text = output->format == "json"
                         ? status_json(reported, call.today)
                         : status_text(reported, call.today, output->width, output->paint);
  auto put = put_out(call, *output, std::move(text), *plans);
  if (!put) return put.error();
  const bool is_late = std::ranges::any_of(
      *plans, [&](const OpenPlan& open) { return has_overdue(open, call.today); });
  return call.arguments.has("--exit-code") && is_late ? 1 : 0;
}

}  // namespace

const Command status_command{
    .name = "status",
    .alias = {},
    .moment = Moment::track,
    .arguments = "[FILE|FOLDER]...",
    .summary = "one screen: progress, what moved, who waits for whom",
    .details =
        "Progress against time, what happened since the last check-in, who waits for\n"
        "whom, how often deadlines moved, and the critical chain: what delays the end if\n"
        "it slips. A folder stands for all plans below it.",
    .options = options,
    .examples = {"status", "status plans/ --exit-code"},
    .run = run,
};

}  // namespace bywhen::cli
