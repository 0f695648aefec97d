#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/model/ranking.h"
#include "cli/commands.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

// "1  I3  Title", one a line.
std::string rows(const ImprovementOrder& order) {
  const std::size_t columns = std::to_string(order.size()).size();
  std::size_t id_columns = 0;
  for (const Improvement* one : order) {
    id_columns = std::max(id_columns, one->id.value_or("no id").size());
  }
  std::string text;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const Improvement& one = *order[i];
    text += fmt::format("{:>{}}  {:<{}}  {}\n", i + 1, columns, one.id.value_or("no id"),
                        id_columns, printable(trim(one.title.value_or("no title"))));
  }
  return text;
}

Result<int> run(Call& call) {
  std::string answer;
  auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    auto order = ranked(plan, call.arguments.words);
    if (!order) return order.error();
    answer = rows(*order);
    return priorities_of(plan, *order);
  });
  if (!after) return after.error();
  if (!call.quiet() && !call.dry_run()) call.out = answer;
  return 0;
}

}  // namespace

const Command rank_command{
    .name = "rank",
    .alias = {},
    .moment = Moment::start,
    .arguments = "IMPROVEMENT...",
    .summary = "put improvements into the order of the group's votes",
    .details =
        "Those that are named get the priorities 1, 2 and so on; all others stay in their\n"
        "order behind them.",
    .options = {},
    .examples = {"rank I3 I1", "rank I2 --dry-run"},
    .run = run,
};

}  // namespace bywhen::cli
