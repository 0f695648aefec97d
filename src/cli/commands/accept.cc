#include "../commands.h"
#include "../ownership.h"
#include "../plan_file.h"
#include "../typed.h"
#include "../answering_owner.h"

namespace bywhen::cli {
namespace {

Result<int> run(Call& call) {
  return edit_actions(call, [&](const Plan& plan, std::vector<std::string>& ids)
                                -> Result<std::vector<Change>> {
    auto owned = actions_to_answer(call, plan, "accept");
    if (!owned) return owned.error();
    ids = *owned;
    std::vector<Change> changes;
    for (const std::string& id : ids) {
      const Action& action = *plan.action(id);
      const auto more = own(call, plan, action, std::string(*action.owner), true);
      changes.insert(changes.end(), more.begin(), more.end());
    }
    return changes;
  });
}

}  // namespace

const Command accept_command{
    .name = "accept",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "ACTION...",
    .summary = "take on actions that you own",
    .details = "For the owner; to type it for somebody else, say who accepts with --as.",
    .options = {},
    .examples = {"accept A3", "accept A3 A4 --as ana"},
    .run = run,
};

}  // namespace bywhen::cli
