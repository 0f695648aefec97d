#include "cli/what_gave_way.h"

#include <fmt/format.h>

#include <vector>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/model/dependencies.h"
#include "bywhen/model/lookup.h"
#include "bywhen/report/tracking_words.h"

namespace bywhen::cli {

Before before_in(const Plan& plan, const std::string& id) {
  const Action* action = plan.action(id);
  if (action == nullptr) return {};
  Before before;
  before.was_open = action->is_open();
  const bool is_accepted = action->ownership && *action->ownership == Ownership::accepted;
  if (is_accepted && action->owner) before.accepted_owner = *action->owner;
  if (action->deadline) before.deadline = *action->deadline;
  return before;
}

std::string what_gave_way(const Before& before, const Action& now, const Plan& plan, Date today) {
  std::vector<std::string> words;
  if (!before.accepted_owner.empty() && now.owner && *now.owner != before.accepted_owner) {
    words.push_back(printable(
        fmt::format("instead of {}, who had said yes", short_name(plan, before.accepted_owner))));
  }
  if (before.deadline && now.deadline && *before.deadline != *now.deadline) {
    words.push_back(moved_words(*before.deadline, *now.deadline, plan, today));
  }
  if (before.was_open && now.status.value_or(ActionStatus::todo) == ActionStatus::done && now.id) {
    const std::string id(*now.id);
    std::string freed = freed_words(plan, freed_by(plan, {&id, 1}));
    if (!freed.empty()) words.push_back(std::move(freed));
  }
  return join(words, "; ");
}

}  // namespace bywhen::cli
