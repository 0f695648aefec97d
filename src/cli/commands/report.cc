#include "bywhen/report/report.h"

#include <algorithm>
#include <array>

#include "bywhen/base/file.h"
#include "bywhen/report/agreement.h"
#include "bywhen/report/report_csv.h"
#include "bywhen/report/report_html.h"
#include "bywhen/report/report_json.h"
#include "bywhen/report/report_mermaid.h"
#include "cli/commands.h"
#include "cli/in_plans.h"
#include "cli/output.h"
#include "cli/plan_file.h"
#include "cli/typed_choice.h"

namespace bywhen::cli {
namespace {

struct Format {
  std::string_view name;
  // Null for text, which is laid out for where it goes.
  std::string (*draw)(std::span<const Reported> plans, Grouping grouping, Date today);
};

// The first is the default.
constexpr Format formats[] = {
    {"text", nullptr},   {"markdown", report_markdown}, {"html", report_html},
    {"csv", report_csv}, {"json", report_json},         {"mermaid", report_mermaid},
};

constexpr auto format_words = [] {
  std::array<std::string_view, std::size(formats)> names;
  std::ranges::transform(formats, names.begin(), &Format::name);
  return names;
}();

constexpr Option options[] = {
    {"--format", "FORMAT", "text, markdown, html, csv, json or mermaid", false,
     words_in<format_words>},
    {"--by", "GROUP", "owner, improvement, status, week or resource", false,
     words_in<grouping_words>},
    {"--owner", "WHO", "a sheet for that person alone"},
    output_option,
};

// Of a person's sheet, the plans that know the person.
Result<std::vector<Reported>> reported_in(const Call& call, std::span<const OpenPlan> plans) {
  const auto owner = call.arguments.value("--owner");
  std::vector<Reported> reported;
  if (!owner) {
    for (const OpenPlan& open : plans) reported.push_back({open.name, &open.plan});
    return reported;
  }
  auto people = typed_people(plans, {*owner});
  if (!people) return people.error();
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const Ids& ids = (*people)[i];
    if (!ids.empty()) reported.push_back({plans[i].name, &plans[i].plan, ids.front()});
  }
  return reported;
}

std::string drawn(const Output& output, std::span<const Reported> plans, Grouping grouping,
                  Date today) {
  const auto* const format = std::ranges::find(formats, output.format, &Format::name);
  return format->draw == nullptr ? report_text(plans, grouping, today, output.width, output.paint)
                                 : format->draw(plans, grouping, today);
}

// The line in which a close has kept what was agreed stays in the file that it wrote, so that the
// next one says what is new since then; "" for any other file.
std::string kept_from(const std::string& file) {
  const auto old = read_file(file);
  const auto agreement = old ? find_agreement(*old) : std::nullopt;
  return agreement ? "\n" + comment_of(*agreement) : "";
}

Result<int> run(Call& call) {
  auto output = typed_output(call, format_words);
  if (!output) return output.error();
  auto grouping = typed_grouping(call, Grouping::none);
  if (!grouping) return grouping.error();
  auto plans = open_plans(call);
  if (!plans) return plans.error();
  auto reported = reported_in(call, *plans);
  if (!reported) return reported.error();
  std::string text = drawn(*output, *reported, *grouping, call.today);
  if (output->format == "markdown" && output->file) text += kept_from(*output->file);
  auto put = put_out(call, *output, std::move(text), *plans);
  if (!put) return put.error();
  return 0;
}

}  // namespace

const Command report_command{
    .name = "report",
    .alias = {},
    .moment = Moment::share,
    .arguments = "[FILE|FOLDER]...",
    .summary = "the whole plan to read: who does what, by when",
    .details =
        "Of several plans, or of a folder with all plans below it, a summary comes first.\n"
        "With --owner what one person has to do, what for, who waits, and when you meet.",
    .options = options,
    .examples = {"report --by week", "report plans/ --owner ana -o ana.md"},
    .run = run,
};

}  // namespace bywhen::cli
