#include "cli/ownership.h"

#include <algorithm>

#include "bywhen/base/file.h"
#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/report/load_words.h"
#include "cli/discovery.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

// Whether somebody can be known by an address.
bool has_addresses(const Plan& plan) {
  return std::any_of(plan.people.begin(), plan.people.end(),
                     [](const Person& person) { return person.id && person.email; });
}

bool is_said_or_asked(const Call& call) {
  const auto named = call.world.environment("BYWHEN_ME");
  return call.arguments.has("--as") || (named && !trim(*named).empty()) || call.git_email;
}

}  // namespace

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
  if (is_said_or_asked(call)) return;
  const auto path = find_plan(call);
  const auto text = path ? read_file(*path) : path.error();
  // What this look can't see, an address with an escape in its key or one that has just come, makes
  // who_am_i ask later.
  if (text && text->find("email") != text->npos) call.git_email = call.world.git_email();
}

void ask_git(Call& call, const Plan& plan) {
  if (!is_said_or_asked(call) && has_addresses(plan)) call.git_email = call.world.git_email();
}

Result<std::string> who_am_i(const Call& call, const Plan& plan) {
  auto given = call.arguments.value("--as");
  if (!given) given = call.world.environment("BYWHEN_ME");
  if (given && !trim(*given).empty()) return find_person(plan, *given);
  if (!has_addresses(plan)) return std::string();
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
