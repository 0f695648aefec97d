#include "ownership.h"

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"

namespace bywhen::cli {

using yaml::Value;

bool was_present(const Plan& plan, std::string_view person) {
  return plan.present.empty() || std::any_of(plan.present.begin(), plan.present.end(),
                                             [&](const Text& one) { return one && *one == person; });
}

std::vector<Change> own(Call& call, const Plan& plan, const Action& action,
                        const std::string& person, bool accepted) {
  const Target target{Entity::action, std::string(*action.id)};
  const bool same = action.owner && *action.owner == person && action.more_owners.empty();
  std::vector<Change> changes;
  if (!same) changes.push_back(set_field(target, "owner", Value::text(person)));
  if (accepted && !was_present(plan, person)) {
    call.note(short_name(plan, person) + " is not in the room, so " + target.id + " stays proposed");
    accepted = false;
  }
  const bool was_accepted = action.ownership && *action.ownership == Ownership::accepted;
  if (accepted && !(same && was_accepted)) {
    changes.push_back(set_field(target, "ownership", Value::text("accepted")));
  } else if (!accepted && !same) {
    changes.push_back(clear_field(target, "ownership"));
  }
  if (!same || accepted) changes.push_back(clear_field(target, "declined_because"));
  return changes;
}

Result<std::string> who_am_i(const Call& call, const Plan& plan) {
  auto given = call.arguments.value("--as");
  if (!given) given = call.world.environment("BYWHEN_ME");
  if (given && !trim(*given).empty()) return find_person(plan, *given);
  const std::string email = call.world.git_email();
  if (email.empty()) return std::string();
  for (const Person& person : plan.people) {
    if (person.id && person.email && fold_case(*person.email) == fold_case(email)) {
      return std::string(*person.id);
    }
  }
  return std::string();
}

}  // namespace bywhen::cli
