#include "model/known_people.h"

#include <algorithm>
#include <functional>
#include <unordered_set>
#include <utility>

#include "bywhen/base/text.h"
#include "bywhen/model/load.h"

namespace bywhen {
namespace {

// "Ana & Ben" is no one whom "ana" could mean.
bool names_one(std::string_view name) {
  if (name.find_first_of("/&+;|") != name.npos) return false;
  constexpr std::string_view between[] = {" and ", " und ", " et ", " or ", " oder "};
  return std::ranges::none_of(between,
                              [&](std::string_view word) { return name.find(word) != name.npos; });
}

bool is_exactly(const KnownPerson& person, const std::string& folded) {
  return fold_case(person.id) == folded ||
         (!person.name.empty() && fold_case(person.name) == folded);
}

bool starts_like(const KnownPerson& person, const std::string& folded) {
  if (fold_case(person.id).starts_with(folded)) return true;
  const std::string name = fold_case(person.name);
  if (name.starts_with(folded)) return true;
  const auto words = split(name, ' ');
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return word.starts_with(folded); });
}

template <class Fits>
std::vector<KnownPerson> people_who(const Plan& plan, std::string_view text, Fits fits) {
  const std::string folded = fold_case(trim(text));
  std::vector<KnownPerson> hits;
  if (folded.empty()) return hits;
  for (KnownPerson& person : everyone(plan)) {
    if (fits(person, folded)) hits.push_back(std::move(person));
  }
  return hits;
}

}  // namespace

std::vector<KnownPerson> everyone(const Plan& plan) {
  std::vector<KnownPerson> known;
  if (plan.has_people) {
    for (const Person& person : plan.people) {
      if (person.id)
        known.push_back({std::string(*person.id), std::string(person.name.value_or(""))});
    }
    return known;
  }
  std::unordered_set<std::string_view> seen;
  const auto add = [&](const Text& name) {
    if (!name || is_nobody(*name) || !names_one(*name) || !seen.insert(*name).second) return;
    known.push_back({std::string(*name), std::string(*name)});
  };
  for (const Action& action : plan.actions) add(action.owner);
  for (const Action& action : plan.actions) {
    for (const Text& helper : action.helpers) add(helper);
  }
  return known;
}

std::vector<KnownPerson> people_called(const Plan& plan, std::string_view text) {
  std::vector<KnownPerson> hits = people_who(plan, text, is_exactly);
  const auto has_that_id = [&](const KnownPerson& person) { return person.id == trim(text); };
  if (std::count_if(hits.begin(), hits.end(), has_that_id) == 1) {
    std::erase_if(hits, std::not_fn(has_that_id));
  }
  return hits;
}

std::vector<KnownPerson> who_can_be_meant(const Plan& plan, std::string_view text) {
  auto exact = people_called(plan, text);
  return exact.empty() ? people_who(plan, text, starts_like) : exact;
}

}  // namespace bywhen
