#include "bywhen/model/ownership.h"

#include <algorithm>

namespace bywhen {

using yaml::Value;

bool was_present(const Plan& plan, std::string_view person) {
  return plan.present.empty() ||
         std::ranges::any_of(plan.present, [&](const Text& one) { return one && *one == person; });
}

NewOwner own(const Plan& plan, const Action& action, const std::string& person, bool accepted) {
  const Target target{Entity::action, std::string(*action.id)};
  const bool same = action.owner && *action.owner == person && action.more_owners.empty();
  NewOwner owner{.changes = {}, .was_absent = accepted && !was_present(plan, person)};
  if (owner.was_absent) accepted = false;
  if (!same) owner.changes.push_back(set_field(target, "owner", Value::text(person)));
  const bool was_accepted = action.ownership && *action.ownership == Ownership::accepted;
  const bool had_declined = action.ownership && *action.ownership == Ownership::declined;
  if (accepted && !(same && was_accepted)) {
    owner.changes.push_back(set_field(target, "ownership", Value::text("accepted")));
  } else if (!accepted && (!same || had_declined)) {
    owner.changes.push_back(clear_field(target, "ownership"));
  }
  if (!same || accepted || had_declined)
    owner.changes.push_back(clear_field(target, "declined_because"));
  // From the last on: each removal moves those behind it.
  for (std::size_t i = action.helpers.size(); i-- > 0;) {
    const Text& helper = action.helpers[i];
    if (helper && *helper == person) owner.changes.push_back(remove_item(target, "helpers", i));
  }
  return owner;
}

}  // namespace bywhen
