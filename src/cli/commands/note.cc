#include "bywhen/model/tracking.h"
#include "cli/commands.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"
#include "cli/tracking.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

Result<std::vector<Change>> notes(const Call& call, const Plan& plan,
                                  std::vector<std::string>& ids) {
  const std::size_t count = count_actions(plan, call.arguments.words);
  auto actions = typed_actions(plan, std::span(call.arguments.words).first(count));
  if (!actions) return actions.error();
  ids = *actions;
  if (call.arguments.words.size() == count) {
    return Error{.message = "what is there to say about " + ids.front() + "?",
                 .hint = "bywhen note " + ids.front() + " TEXT",
                 .place = {}};
  }
  const auto words = typed_words(call, count, "note");
  if (!words) return words.error();
  auto text = typed_text(*words, "note");
  if (!text) return text.error();
  auto occasion = typed_occasion(call, plan);
  if (!occasion) return occasion.error();
  std::vector<Change> changes;
  for (const std::string& id : ids) {
    changes.push_back(add_note(*plan.action(id), *text, *occasion));
  }
  return changes;
}

Result<int> run(Call& call) {
  ask_git(call);
  return edit_actions(call, [&](const Plan& plan, std::vector<std::string>& ids) {
    return notes(call, plan, ids);
  });
}

}  // namespace

const Command note_command{
    .name = "note",
    .alias = {},
    .moment = Moment::track,
    .arguments = "ACTION... TEXT...",
    .summary = "write down what happened with an action",
    .details = "Kept with the day and who says it; show ACTION has them all.",
    .options = {},
    .examples = {"note A3 Draft sent to legal", "note A3 A4 \"Legal answers on Friday\" --as ana"},
    .run = run,
};

}  // namespace bywhen::cli
