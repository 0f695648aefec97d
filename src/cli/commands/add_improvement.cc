#include "bywhen/base/escape.h"
#include "bywhen/model/ranking.h"
#include "bywhen/value/id.h"
#include "cli/commands.h"
#include "cli/plan_file.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

using yaml::Value;

constexpr Option options[] = {
    {"--priority", "N", "1 is the highest (after those that are there)"},
    {"--benefit", "TEXT", "what it brings, and to whom"},
};

Result<int> run(Call& call) {
  auto title = typed_text(call.arguments.text(), "title");
  if (!title) return title.error();
  std::vector<std::pair<std::string, Value>> fields{{"title", Value::text(*title)}};
  if (const auto benefit = call.arguments.value("--benefit")) {
    auto text = typed_text(*benefit, "benefit");
    if (!text) return text.error();
    fields.emplace_back("benefit", Value::text(*text));
  }
  unsigned priority = 0;
  if (const auto wanted = call.arguments.value("--priority")) {
    auto number = typed_priority(*wanted);
    if (!number) return number.error();
    priority = *number;
  }
  std::string id;
  auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    id = entry_id('I', plan.next_improvement_number());
    if (priority == 0) priority = next_priority(plan);
    fields.emplace_back("id", Value::text(id));
    fields.emplace_back("priority", Value::raw(std::to_string(priority)));
    return std::vector{add_item({}, "improvements", entry(Entity::improvement, fields))};
  });
  if (!after) return after.error();
  if (!call.quiet() && !call.dry_run()) {
    call.out = id + "  " + printable(*title) + "  | priority " + std::to_string(priority) + "\n";
  }
  return 0;
}

}  // namespace

const Command add_improvement_command{
    .name = "add-improvement",
    .alias = {},
    .moment = Moment::start,
    .arguments = "TITLE...",
    .summary = "add an improvement that actions serve",
    .details = {},
    .options = options,
    .examples = {"add-improvement Returns without calling support",
                 "add-improvement \"One order mail\" --priority 1 --benefit \"Fewer calls\""},
    .run = run,
};

}  // namespace bywhen::cli
