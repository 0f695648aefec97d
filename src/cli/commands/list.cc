#include "bywhen/report/plan_csv.h"
#include "bywhen/report/plan_json.h"
#include "bywhen/report/report.h"
#include "cli/commands.h"
#include "cli/in_plans.h"
#include "cli/output.h"
#include "cli/typed_choice.h"

namespace bywhen::cli {
namespace {

// In the order of SortKey.
constexpr std::string_view sort_keys[] = {"id", "deadline", "owner", "status", "priority", "title"};

constexpr Option options[] = {
    {"--owner", "WHO", "whose they are; may be repeated", true},
    {"--status", "STATUS", "todo, doing, blocked, done, dropped or open", true, status_words},
    {"--for", "I1", "the improvement that they serve; may be repeated", true},
    {"--overdue", "", "open, and the deadline is over"},
    {"--due", "WHEN", "open, and due up to that day"},
    {"--missing", "WHAT", "lacks owner, deadline, resources or any", true, words_in<gap_words>},
    {"--text", "TEXT", "says that, in title, needs, notes, ...", true},
    {"--sort", "KEY", "id, deadline, owner, status, priority or title", false, words_in<sort_keys>},
    {"--reverse", "", "the last one first"},
    {"--by", "GROUP", "owner, improvement, status, week or resource", false,
     words_in<grouping_words>},
    data_format_option,
    output_option,
};

Result<std::vector<Listed>> chosen(const Call& call, std::span<const OpenPlan> plans,
                                   std::span<const Filter> filters) {
  auto key = typed_choice(call, "--sort", sort_keys);
  if (!key) return key.error();
  std::vector<Listed> listed;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const Plan& plan = plans[i].plan;
    listed.push_back({plans[i].name, &plan, select(plan, filters[i], call.today)});
    sort(plan, listed.back().actions, static_cast<SortKey>(key->value_or(0)),
         call.arguments.has("--reverse"));
  }
  return listed;
}

Result<int> run(Call& call) {
  auto output = typed_output(call, data_formats);
  if (!output) return output.error();
  auto grouping = typed_grouping(call, Grouping::none);
  if (!grouping) return grouping.error();
  auto plans = open_plans(call);
  if (!plans) return plans.error();
  auto filters = typed_filters(call, *plans);
  if (!filters) return filters.error();
  auto listed = chosen(call, *plans, *filters);
  if (!listed) return listed.error();
  std::string text;
  if (output->format == "json") {
    text = list_json(*listed, call.today);
  } else if (output->format == "csv") {
    text = list_csv(*listed, call.today);
  } else {
    text = list_text(*listed, *filters, *grouping, call.today, output->width, output->paint);
  }
  auto put = put_out(call, *output, std::move(text), *plans);
  if (!put) return put.error();
  return 0;
}

}  // namespace

const Command list_command{
    .name = "list",
    .alias = {},
    .moment = Moment::track,
    .arguments = "[FILE|FOLDER]...",
    .summary = "all actions, one a line, or those that you ask for",
    .details =
        "With owner, deadline, needs and what is missing. A folder stands for all plans\n"
        "below it. Different options narrow the list; one option repeated takes either.",
    .options = options,
    .examples = {"list --owner ana --due +2w", "list plans/ --missing any --by owner"},
    .run = run,
};

}  // namespace bywhen::cli
