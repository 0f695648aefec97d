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
          changes.push_back(set_field(target, "ownership", Value::text("declined")));
          changes.push_back(reason.empty()
                                ? clear_field(target, "declined_because")
                                : set_field(target, "declined_because", Value::text(reason)));
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
