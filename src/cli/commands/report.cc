#include "bywhen/report/report.h"

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

constexpr std::string_view formats[] = {"text", "markdown"};

constexpr Option options[] = {
    {"--format", "FORMAT", "text (the default) or markdown", false, words_in<formats>},
    output_option,
};

Result<int> run(Call& call) {
  auto output = typed_output(call, formats);
  if (!output) return output.error();
  auto open = open_plan(call);
  if (!open) return open.error();
  const Plan& plan = open->plan;
  std::string text = output->format == "markdown"
                         ? report_markdown(plan, call.today)
                         : report_text(plan, call.today, output->width, output->paint);
  auto put = put_out(call, *output, std::move(text), {&*open, 1});
  if (!put) return put.error();
  return 0;
}

}  // namespace

const Command report_command{
    .name = "report",
    .alias = {},
    .moment = Moment::share,
    .arguments = {},
    .summary = "the whole plan to read: who does what, by when",
    .details = {},
    .options = options,
    .examples = {"report", "report --format markdown -o plan.md"},
    .run = run,
};

}  // namespace bywhen::cli
