#include "cli/typed_entries.h"

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/value/id.h"

namespace bywhen::cli {
namespace {

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == word.npos;
}

bool is_id(const std::string& word) {
  return parse_typed_id('A', word).has_value() || parse_typed_id('I', word).has_value();
}

Result<Target> typed_entry(const Plan& plan, const std::string& word) {
  if (parse_typed_id('I', word) && !is_number(trim(word))) {
    auto improvement = find_improvement(plan, word);
    if (improvement) return Target{Entity::improvement, std::string(*(*improvement)->id)};
    if (plan.person(word) == nullptr) return improvement.error();
  }
  auto meant = find_action_or_person(plan, word);
  if (!meant) return meant.error();
  if (meant->action != nullptr) return Target{Entity::action, std::string(*meant->action->id)};
  if (plan.person(meant->person) != nullptr) return Target{Entity::person, meant->person};
  return Error{.message = "the plan has no list of people to take '" + meant->person + "' from",
               .hint = "an action gets another owner by: bywhen assign A1 WHO",
               .place = {}};
}

// What each stands for, as far as words belong together.
std::vector<std::string> joined_names(const Plan& plan, const std::vector<std::string>& words) {
  std::vector<std::string> names;
  std::vector<std::string> others;
  for (const std::string& word : words) (is_id(word) ? names : others).push_back(word);
  if (others.empty() || words.size() < 2) return words;
  const std::string text = join(words, " ");
  if (find_action_or_person(plan, text)) return {text};
  const std::string other = join(others, " ");
  if (others.size() < 2 || !find_action_or_person(plan, other)) return words;
  names.push_back(other);
  return names;
}

}  // namespace

Result<std::vector<Target>> typed_entries(const Plan& plan, const std::vector<std::string>& words) {
  if (words.empty()) {
    return Error{.message = "nothing is named",
                 .hint = "an action (A3), an improvement (I2) or a person (ana)",
                 .place = {}};
  }
  const bool are_ids = std::all_of(words.begin(), words.end(), is_id);
  std::vector<Target> entries;
  for (const std::string& name : joined_names(plan, words)) {
    if (is_number(name) && !are_ids) {
      return Error{.message = "'" + name + "' could be an id or a word of a title",
                   .hint = "write it as an id: A" + name,
                   .place = {}};
    }
    auto entry = typed_entry(plan, name);
    if (!entry) return entry.error();
    const bool is_known = std::any_of(entries.begin(), entries.end(), [&](const Target& one) {
      return one.entity == entry->entity && one.id == entry->id;
    });
    if (!is_known) entries.push_back(*entry);
  }
  return entries;
}

}  // namespace bywhen::cli
