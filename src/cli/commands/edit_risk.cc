#include "cli/commands.h"
#include "cli/field_options.h"
#include "cli/item_of_action.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

constexpr FieldOption fields[] = {
    {"--risk", "risk", read_text, "a risk says at least what may happen"},
    {"--trigger", "trigger", read_day},
    {"--contingency", "contingency", read_text},
    {"--owner", "owner", read_person},
    {"--status", "status", read_word<RiskStatus>},
};

constexpr Option options[] = {
    {"--risk", "TEXT", "what may happen"},
    {"--trigger", "DATE", "when to reach for the contingency"},
    {"--contingency", "TEXT", "what is done then"},
    {"--owner", "WHO", "who watches it"},
    {"--status", "STATUS", "open, happened or gone", false, words_of<RiskStatus>},
    clear_option<fields>,
};

Result<int> run(Call& call) {
  if (!any_given(call.arguments, options)) return nothing_to_change(edit_risk_command);
  Target target;
  auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    auto risk = typed_item(call, plan, Entity::risk);
    if (!risk) return risk.error();
    target = *risk;
    return edit_fields(call, plan, target, fields);
  });
  if (!after) return after.error();
  answer_rows(call, after->plan, {target.id});
  if (call.arguments.has("--trigger")) {
    const Action& action = *after->plan.action(target.id);
    answer_day(call, after->plan, "from", action.risks[target.index].trigger);
  }
  return 0;
}

}  // namespace

const Command edit_risk_command{
    .name = "edit-risk",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "ACTION [N | TEXT...]",
    .summary = "change what is said of a risk: its contingency, its owner",
    .details =
        "Which risk: its number in the list, from 1, or a piece of its text; an action's\n"
        "only one needs neither.",
    .options = options,
    .examples = {"edit-risk A3 legal --status happened",
                 "edit-risk A3 1 --contingency \"Publish it as an article\" --trigger +5wd"},
    .run = run,
};

}  // namespace bywhen::cli
