#include "bywhen/model/plan.h"

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/value/id.h"

namespace bywhen {
namespace {

template <class Entry>
const Entry* with_id(const std::vector<Entry>& entries, std::string_view id) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& entry) { return entry.id && *entry.id == id; });
  return found == entries.end() ? nullptr : &*found;
}

template <class Entry>
unsigned next_number(const std::vector<Entry>& entries, char letter) {
  unsigned highest = 0;
  for (const Entry& entry : entries) {
    if (entry.id) highest = std::max(highest, parse_entry_id(letter, *entry.id).value_or(0));
  }
  if (highest < max_entry_number) return highest + 1;
  unsigned free = 1;
  while (with_id(entries, entry_id(letter, free)) != nullptr) ++free;
  return free;
}

}  // namespace

bool Action::is_open() const {
  const ActionStatus now = status.value_or(ActionStatus::todo);
  return now != ActionStatus::done && now != ActionStatus::dropped;
}

bool Action::is_owned() const {
  return owner && ownership.value_or(Ownership::proposed) != Ownership::declined;
}

bool is_overdue(const Action& action, Date today) {
  return action.is_open() && action.deadline && *action.deadline < today;
}

const Person* Plan::person(std::string_view id) const { return with_id(people, id); }
const Improvement* Plan::improvement(std::string_view id) const {
  return with_id(improvements, id);
}
const Action* Plan::action(std::string_view id) const { return with_id(actions, id); }

unsigned Plan::next_action_number() const { return next_number(actions, 'A'); }
unsigned Plan::next_improvement_number() const { return next_number(improvements, 'I'); }

Gaps gaps_of(const Action& action) {
  if (!action.is_open()) return {};
  const auto state = action.resources.state;
  return {
      .owner = !action.is_owned(),
      .deadline = !action.deadline,
      .resources = state != Resources::State::none && state != Resources::State::listed,
  };
}

std::string in_words(const Gaps& gaps) {
  std::vector<std::string> missing;
  if (gaps.owner) missing.emplace_back("owner");
  if (gaps.deadline) missing.emplace_back("deadline");
  if (gaps.resources) missing.emplace_back("resources");
  return join(missing, ", ");
}

}  // namespace bywhen
