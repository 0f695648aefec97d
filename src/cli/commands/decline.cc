#include "bywhen/model/tracking.h"
#include "cli/answering_owner.h"
#include "cli/commands.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

using yaml::Value;

constexpr Option options[] = {{"--because", "TEXT", "the reason, if one is given"}};

Result<int> run(Call& call) {
  std::string reason;
  if (const auto given = call.arguments.value("--because")) {
    auto text = typed_text(*given, "reason");
    if (!text) return text.error();
    reason = *text;
  }
  ask_git(call);
  return edit_actions(
      call, [&](const Plan& plan, std::vector<std::string>& ids) -> Result<std::vector<Change>> {
        auto owned = actions_to_answer(call, plan, "decline");
        if (!owned) return owned.error();
        ids = owned->ids;
        std::vector<Change> changes;
        for (const std::string& id : ids) {
          const Target target{Entity::action, id};
          const std::vector<Change> no{
              set_field(target, "ownership", Value::text("declined")),
              reason.empty() ? clear_field(target, "declined_because")
                             : set_field(target, "declined_because", Value::text(reason))};
          const auto kept =
              owner_updates(plan, *plan.action(id), no,
                            {.today = call.today, .author = owned->person, .why = reason});
          changes.insert(changes.end(), no.begin(), no.end());
          changes.insert(changes.end(), kept.begin(), kept.end());
        }
        return changes;
      });
}

}  // namespace

const Command decline_command{
    .name = "decline",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "ACTION...",
    .summary = "say no to actions that you were to own",
    .details = "The action then needs another owner. To type it for somebody else: --as.",
    .options = options,
    .examples = {"decline A3", "decline A3 --as ben --because \"on leave until May\""},
    .run = run,
};

}  // namespace bywhen::cli
