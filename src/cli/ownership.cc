#include "cli/ownership.h"

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/report/load_words.h"
#include "cli/plan_file.h"

namespace bywhen::cli {

std::vector<Change> own(Call& call, const Plan& plan, const Action& action,
                        const std::string& person, bool accepted) {
  NewOwner owner = bywhen::own(plan, action, person, accepted);
  if (owner.was_absent) {
    call.note(short_name(plan, person) + " is not in the room, so " + std::string(*action.id) +
              " stays proposed");
  }
  const bool had_accepted =
      action.owner && action.ownership && *action.ownership == Ownership::accepted;
  if (had_accepted && *action.owner != person) {
    call.note(std::string(*action.id) + " was " + short_name(plan, *action.owner) +
              "'s, who had said yes");
  }
  return std::move(owner.changes);
}

void answer_load(Call& call, const Plan& plan, std::string_view person) {
  answer_sentence(call, load_words(plan, person, call.today));
}

void ask_git(Call& call) {
  const auto named = call.world.environment("BYWHEN_ME");
  if (call.arguments.has("--as") || (named && !trim(*named).empty())) return;
  call.git_email = call.world.git_email();
}

Result<std::string> who_am_i(const Call& call, const Plan& plan) {
  auto given = call.arguments.value("--as");
  if (!given) given = call.world.environment("BYWHEN_ME");
  if (given && !trim(*given).empty()) return find_person(plan, *given);
  const std::string email = call.git_email ? *call.git_email : call.world.git_email();
  if (email.empty()) return std::string();
  for (const Person& person : plan.people) {
    if (person.id && person.email && fold_case(*person.email) == fold_case(email)) {
      return std::string(*person.id);
    }
  }
  return std::string();
}

Status<> check_typist(const Call& call, const Plan& plan) {
  if (!call.arguments.has("--as")) return Done{};
  auto typist = who_am_i(call, plan);
  if (!typist) return typist.error();
  return Done{};
}

void note_unknown_owners(Call& call, const Plan& plan) {
  if (!plan.has_people) return;
  std::vector<std::string> owners;
  for (const Action& action : plan.actions) {
    if (!action.owner || plan.person(*action.owner) != nullptr) continue;
    std::string owner(*action.owner);
    if (std::find(owners.begin(), owners.end(), owner) == owners.end()) owners.push_back(owner);
  }
  if (owners.empty()) return;
  call.note("from now on every owner must be in the plan's people; still missing: " +
            join(owners, ", "));
}

}  // namespace bywhen::cli
