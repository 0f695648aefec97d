#include "bywhen/report/report.h"

#include "cli/commands.h"
#include "cli/output_file.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

std::span<const std::string_view> formats() {
  static constexpr std::string_view words[] = {"text", "markdown"};
  return words;
}

constexpr Option options[] = {
    {"--format", "FORMAT", "text (the default) or markdown", false, formats},
    {"-o,--output", "FILE", "write it there, complete or not at all"},
};

Result<std::string> made(const Call& call, const Plan& plan) {
  const std::string format = call.arguments.value("--format").value_or("text");
  const bool to_file = call.arguments.has("--output");
  if (format == "markdown") return report_markdown(plan, call.today);
  if (format == "text") {
    const Paint paint = to_file ? Paint(false) : call.paint;
    return report_text(plan, call.today, to_file ? 0 : call.width(), paint);
  }
  return Error{.message = "no format '" + format + "'", .hint = "text or markdown", .place = {}};
}

Result<int> run(Call& call) {
  auto open = open_plan(call);
  if (!open) return open.error();
  auto text = made(call, open->plan);
  if (!text) return text.error();
  const auto file = call.arguments.value("--output");
  if (!file) {
    call.out = std::move(*text);
    return 0;
  }
  if (call.dry_run()) {
    call.note("would write " + *file);
    return 0;
  }
  if (auto written = write_output(*file, *text, open->name); !written) return written.error();
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
