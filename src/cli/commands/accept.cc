#include <fmt/format.h>

#include "bywhen/model/lookup.h"
#include "bywhen/model/ownership.h"
#include "bywhen/model/tracking.h"
#include "cli/answering_owner.h"
#include "cli/commands.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

using yaml::Value;

// Somebody who was not in the room can say yes, but only for themselves.
Error not_in_the_room(const Plan& plan, const std::string& id, const std::string& owner) {
  return {.message = fmt::format("{} was not in the room, so nobody heard a yes to {}",
                                 short_name(plan, owner), id),
          .hint = fmt::format("if that is the answer: bywhen accept {} --as {}", id, owner),
          .place = {}};
}

Result<std::vector<Change>> yes_to(const Plan& plan, const Answering& answering,
                                   const Occasion& occasion) {
  std::vector<Change> changes;
  for (const std::string& id : answering.ids) {
    const std::string owner(*plan.action(id)->owner);
    if (answering.person.empty() && !was_present(plan, owner)) {
      return not_in_the_room(plan, id, owner);
    }
    const std::vector<Change> yes{
        set_field({Entity::action, id}, "ownership", Value::text("accepted")),
        clear_field({Entity::action, id}, "declined_because")};
    const auto kept = owner_updates(plan, *plan.action(id), yes, occasion);
    changes.insert(changes.end(), yes.begin(), yes.end());
    changes.insert(changes.end(), kept.begin(), kept.end());
  }
  return changes;
}

Result<int> run(Call& call) {
  ask_git(call);
  return edit_actions(
      call, [&](const Plan& plan, std::vector<std::string>& ids) -> Result<std::vector<Change>> {
        auto answering = call.arguments.words.empty() ? all_to_answer(call, plan, "accept")
                                                      : actions_to_answer(call, plan, "accept");
        if (!answering) return answering.error();
        ids = answering->ids;
        if (ids.empty()) {
          call.note("nothing waits for a yes from " + short_name(plan, answering->person));
        }
        return yes_to(plan, *answering, {.today = call.today, .author = answering->person});
      });
}

}  // namespace

const Command accept_command{
    .name = "accept",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "[ACTION...]",
    .summary = "take on actions that you own",
    .details =
        "For the owner; to type it for somebody else, say who accepts with --as.\n"
        "Without an action: all that you were asked to own and have not answered.",
    .options = {},
    .examples = {"accept A3 A4", "accept --as ana"},
    .run = run,
};

}  // namespace bywhen::cli
