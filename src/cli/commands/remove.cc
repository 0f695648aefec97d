#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/references.h"
#include "cli/commands.h"
#include "cli/plan_file.h"
#include "cli/typed.h"
#include "cli/typed_entries.h"

namespace bywhen::cli {
namespace {

constexpr Option options[] = {
    {"--resource", "N|TEXT", "only this resource of it: number or piece of text"},
    {"--risk", "N|TEXT", "only this risk of the action"},
    {"--force", "", "even what others name: the name goes there, too"},
};

// Nothing where no entry that stays names one that goes.
std::optional<Error> still_named(const Plan& plan, const std::vector<Target>& gone) {
  std::vector<std::string> sentences;
  std::vector<std::string> ids;
  for (const Target& target : gone) {
    ids.push_back(target.id);
    const auto references = references_left(plan, target, gone);
    if (!references.empty()) sentences.push_back(in_words(target, references));
  }
  if (sentences.empty()) return {};
  return Error{.message = join(sentences, "; "),
               .hint = "nothing was removed; to take the name out there, too: bywhen remove " +
                       join(ids, " ") + " --force",
               .place = {}};
}

// "A3 Rewrite the returns page", "ana (Ana Ruiz)"
std::string spoken_name(const Plan& plan, const Target& target) {
  if (target.entity == Entity::person) {
    const Text name = plan.person(target.id)->name;
    return printable(name ? fmt::format("{} ({})", target.id, trim(*name)) : target.id);
  }
  const Text title = target.entity == Entity::action ? plan.action(target.id)->title
                                                     : plan.improvement(target.id)->title;
  return printable(title ? fmt::format("{} {}", target.id, trim(*title)) : target.id);
}

// What a person wrote keeps the name.
void note_what_stays(Call& call, const Plan& plan, const Target& person) {
  std::vector<std::string> ids;
  for (const Action& action : plan.actions) {
    const bool wrote =
        std::any_of(action.updates.begin(), action.updates.end(),
                    [&](const Update& one) { return one.author && *one.author == person.id; });
    if (wrote && action.id) ids.emplace_back(*action.id);
  }
  if (ids.empty()) return;
  call.note(fmt::format("what {} noted in the updates of {} stays under that name", person.id,
                        join(ids, ", ")));
}

// The actions that name what goes, each once, in the order of the file.
std::vector<std::string> mended_actions(const Plan& plan, const std::vector<Target>& gone) {
  std::vector<std::string> ids;
  for (const Reference& one : references_left(plan, gone)) {
    const bool is_of_action = one.target.entity != Entity::plan;
    if (is_of_action && (ids.empty() || ids.back() != one.target.id)) ids.push_back(one.target.id);
  }
  return ids;
}

Result<int> remove_whole(Call& call) {
  std::string answer;
  std::vector<std::string> mended;
  bool says_who_was_present = false;
  auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    auto gone = typed_entries(plan, call.arguments.words);
    if (!gone) return gone.error();
    if (!call.arguments.has("--force")) {
      if (auto error = still_named(plan, *gone)) return *error;
    }
    for (const Target& target : *gone) {
      answer += "removed " + spoken_name(plan, target) + "\n";
      if (target.entity == Entity::person) note_what_stays(call, plan, target);
    }
    mended = mended_actions(plan, *gone);
    says_who_was_present = !plan.present.empty();
    return remove_entries(plan, *gone);
  });
  if (!after) return after.error();
  if (!call.quiet() && !call.dry_run()) call.out += answer;
  answer_rows(call, after->plan, mended);
  if (says_who_was_present && after->plan.present.empty()) {
    call.note("nobody is left of those present, so everyone counts as having been there");
  }
  return 0;
}

// The one action that a resource or a risk is taken from.
Result<const Action*> typed_action(const Call& call, const Plan& plan) {
  const std::vector<std::string>& words = call.arguments.words;
  if (words.empty()) return typed_actions(plan, words).error();
  auto action = find_action(plan, call.arguments.text());
  if (!action && words.size() > 1 && typed_actions(plan, words)) {
    return Error{.message = "a resource or a risk is taken from one action",
                 .hint = "name only one of " + join(words, ", "),
                 .place = {}};
  }
  return action;
}

// What is left when a resource goes that was the last.
void note_last_resource(Call& call, const std::string& id) {
  call.note(
      fmt::format("{0} has no resources left, as if nobody had looked; if it needs nothing: "
                  "bywhen add-resource {0} --none",
                  id));
}

Result<int> remove_item_of_action(Call& call, bool is_risk) {
  std::string answer;
  std::vector<std::string> ids;
  auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    auto action = typed_action(call, plan);
    if (!action) return action.error();
    const std::string typed = *call.arguments.value(is_risk ? "--risk" : "--resource");
    auto index = is_risk ? find_risk(**action, typed) : find_resource(**action, typed);
    if (!index) return index.error();
    const Text text =
        is_risk ? (*action)->risks[*index].risk : (*action)->resources.items[*index].need;
    ids = {std::string(*(*action)->id)};
    answer = fmt::format("removed from {}: {}\n", ids.front(),
                         text ? printable(trim(*text)) : "an entry without a text");
    if (!is_risk && (*action)->resources.items.size() == 1) note_last_resource(call, ids.front());
    return std::vector{
        remove_item({Entity::action, ids.front()}, is_risk ? "risks" : "resources", *index)};
  });
  if (!after) return after.error();
  if (!call.quiet() && !call.dry_run()) call.out += answer;
  answer_rows(call, after->plan, ids);
  return 0;
}

Result<int> run(Call& call) {
  const bool is_resource = call.arguments.has("--resource");
  const bool is_risk = call.arguments.has("--risk");
  if (is_resource && is_risk) {
    return Error{.message = "--resource and --risk are two removals",
                 .hint = "one after the other",
                 .place = {}};
  }
  return is_resource || is_risk ? remove_item_of_action(call, is_risk) : remove_whole(call);
}

}  // namespace

const Command remove_command{
    .name = "remove",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "WHAT... | ACTION --resource N | ACTION --risk N",
    .summary = "take something out: an action, a person, a resource",
    .details =
        "What something else names stays, unless --force takes the name out there, too.\n"
        "What is taken out comes back with undo.",
    .options = options,
    .examples = {"remove A3 I2", "remove A3 --resource copywriter"},
    .run = run,
};

}  // namespace bywhen::cli
