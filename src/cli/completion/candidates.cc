#include "cli/completion/candidates.h"

#include <algorithm>
#include <unordered_set>

#include "bywhen/base/escape.h"
#include "bywhen/value/id.h"
#include "bywhen/value/when.h"
#include "cli/commands.h"

namespace bywhen::cli {
namespace {

// Whether every shell takes it as one word and nothing else: letters of any script, digits, and a
// few marks.
bool is_plain_word(std::string_view text) {
  const auto is_plain = [](char c) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return is_letter || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80 ||
           c == '.' || c == '_' || c == '-' || c == '@';
  };
  return !text.empty() && text.front() != '-' && std::all_of(text.begin(), text.end(), is_plain) &&
         printable(text) == text;
}

// The entries that have an id of that letter, each id once.
template <class Entry>
std::vector<const Entry*> with_ids(const std::vector<Entry>& entries, char letter) {
  std::vector<const Entry*> found;
  std::unordered_set<std::string_view> seen;
  for (const Entry& entry : entries) {
    if (entry.id && parse_entry_id(letter, *entry.id) && seen.insert(*entry.id).second)
      found.push_back(&entry);
  }
  return found;
}

template <class Entry>
Candidate by_title(const Entry& entry) {
  return {std::string(*entry.id), std::string(entry.title.value_or(""))};
}

class People {
 public:
  void add(const Text& id, const Text& name) {
    if (!id || !is_plain_word(*id) || !seen_.insert(*id).second) return;
    candidates_.push_back({std::string(*id), std::string(name.value_or(""))});
  }
  std::vector<Candidate> take() { return std::move(candidates_); }

 private:
  std::unordered_set<std::string_view> seen_;
  std::vector<Candidate> candidates_;
};

}  // namespace

std::vector<Candidate> action_candidates(const Plan& plan) {
  std::vector<const Action*> actions = with_ids(plan.actions, 'A');
  std::stable_partition(actions.begin(), actions.end(),
                        [](const Action* action) { return action->is_open(); });
  std::vector<Candidate> candidates;
  candidates.reserve(actions.size());
  for (const Action* action : actions) candidates.push_back(by_title(*action));
  return candidates;
}

std::vector<Candidate> improvement_candidates(const Plan& plan) {
  std::vector<Candidate> candidates;
  for (const Improvement* improvement : with_ids(plan.improvements, 'I'))
    candidates.push_back(by_title(*improvement));
  return candidates;
}

std::vector<Candidate> person_candidates(const Plan& plan) {
  People people;
  for (const Person& person : plan.people) people.add(person.id, person.name);
  if (plan.has_people) return people.take();
  for (const Action& action : plan.actions) {
    people.add(action.owner, {});
    for (const Text& helper : action.helpers) people.add(helper, {});
  }
  return people.take();
}

std::vector<Candidate> date_candidates(Date today) {
  std::vector<Candidate> candidates;
  for (const char* word : {"today", "tomorrow", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
                           "eow", "eom", "eoq", "+1w", "+2w", "+5wd"}) {
    const auto day = parse_day(word, {.today = today});
    candidates.push_back({word, day ? spoken(*day, today) : ""});
  }
  return candidates;
}

std::vector<Candidate> command_candidates() {
  std::vector<Candidate> candidates;
  for (const Command* command : all_commands()) {
    candidates.push_back({std::string(command->name), std::string(command->summary)});
    if (command->alias.empty()) continue;
    candidates.push_back({std::string(command->alias), "short for " + std::string(command->name)});
  }
  return candidates;
}

}  // namespace bywhen::cli
