#include "bywhen/model/lookup.h"
#include "cli/commands.h"
#include "cli/field_options.h"
#include "cli/improvement_line.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

constexpr FieldOption fields[] = {
    {{}, "id", nullptr, "actions refer to it"},
    {"--title", "title", read_text, "set another one: --title TEXT"},
    {"--priority", "priority", read_priority},
    {"--benefit", "benefit", read_text},
    {"--status", "status", read_word<ImprovementStatus>},
};

constexpr Option options[] = {
    {"--title", "TEXT", "what is better then"},
    {"--priority", "N", "1 is the highest"},
    {"--benefit", "TEXT", "what it brings, and to whom"},
    {"--status", "STATUS", "open, done or parked", false, words_of<ImprovementStatus>},
    clear_option<fields>,
};

Result<int> run(Call& call) {
  if (!any_given(call.arguments, options)) return nothing_to_change(edit_improvement_command);
  std::string id;
  auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    if (call.arguments.words.empty()) {
      return Error{
          .message = "which improvement?", .hint = "name one by its id, e.g. I1", .place = {}};
    }
    auto improvement = find_improvement(plan, call.arguments.text());
    if (!improvement) return improvement.error();
    id = *(*improvement)->id;
    return edit_fields(call, plan, {Entity::improvement, id}, fields);
  });
  if (!after) return after.error();
  if (!call.quiet() && !call.dry_run()) call.out = line_of(*after->plan.improvement(id));
  return 0;
}

}  // namespace

const Command edit_improvement_command{
    .name = "edit-improvement",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "I1",
    .summary = "change an improvement: its title, its priority",
    .details = {},
    .options = options,
    .examples = {"edit-improvement I1 --title \"Returns without calling support\"",
                 "edit-improvement I1 --status parked --clear priority"},
    .run = run,
};

}  // namespace bywhen::cli
