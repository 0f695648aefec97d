#include "bywhen/model/lookup.h"
#include "cli/commands.h"
#include "cli/field_options.h"
#include "cli/item_of_action.h"
#include "cli/plan_file.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

Result<yaml::Value> read_need(const Call& call, const Plan& plan, const FieldOption& field,
                              const std::string& typed) {
  auto value = read_text(call, plan, field, typed);
  if (!value) return value;
  const auto need = typed_need(typed, "bywhen add-resource ACTION --none");
  if (!need) return need.error();
  return value;
}

constexpr FieldOption fields[] = {
    {"--need", "need", read_need, "a resource says at least what is needed"},
    {"--kind", "kind", read_word<ResourceKind>},
    {"--status", "status", read_word<ResourceStatus>},
    {"--needed-by", "needed_by", read_day},
    {"--cost", "cost", read_money},
    {"--fallback", "fallback", read_text},
};

constexpr Option options[] = {
    {"--need", "TEXT", "what is needed"},
    {"--kind", "KIND", "people, money, tool, access, time, material or other", false,
     words_of<ResourceKind>},
    {"--status", "STATUS", "needed, requested, secured or unavailable", false,
     words_of<ResourceStatus>},
    {"--needed-by", "DATE", "when it must be there"},
    {"--cost", "MONEY", "e.g. \"900 EUR\""},
    {"--fallback", "TEXT", "what happens without it"},
    clear_option<fields>,
};

Result<int> run(Call& call) {
  if (!any_given(call.arguments, options)) return nothing_to_change(edit_resource_command);
  Target target;
  auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    auto resource = typed_item(call, plan, Entity::resource);
    if (!resource) return resource.error();
    target = *resource;
    return edit_fields(call, plan, target, fields);
  });
  if (!after) return after.error();
  answer_rows(call, after->plan, {target.id});
  if (call.arguments.has("--needed-by")) {
    const Action& action = *after->plan.action(target.id);
    answer_day(call, after->plan, "needed by", action.resources.items[target.index].needed_by);
  }
  return 0;
}

}  // namespace

const Command edit_resource_command{
    .name = "edit-resource",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "ACTION [N | TEXT...]",
    .summary = "change what is said of a resource: its status, its cost",
    .details =
        "Which resource: its number in the list, from 1, or a piece of its text; an\n"
        "action's only one needs neither.",
    .options = options,
    .examples = {"edit-resource A3 copywriter --status secured",
                 "edit-resource A3 1 --needed-by fri --cost \"900 EUR\" --clear fallback"},
    .run = run,
};

}  // namespace bywhen::cli
