#include "bywhen/report/report.h"

#include "bywhen/base/file.h"
#include "bywhen/report/agreement.h"
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

// The line in which a close has kept what was agreed stays in the file that it wrote, so that the
// next one says what is new since then; "" for any other file.
std::string kept_from(const std::string& file) {
  const auto old = read_file(file);
  const auto agreement = old ? find_agreement(*old) : std::nullopt;
  return agreement ? "\n" + comment_of(*agreement) : "";
}

Result<int> run(Call& call) {
  auto output = typed_output(call, formats);
  if (!output) return output.error();
  auto open = open_plan(call);
  if (!open) return open.error();
  const Plan& plan = open->plan;
  std::string text = output->format == "markdown"
                         ? report_markdown(plan, call.today)
                         : report_text(plan, call.today, output->width, output->paint);
  if (output->format == "markdown" && output->file) text += kept_from(*output->file);
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
