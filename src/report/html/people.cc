#include "report/html/people.h"

#include "bywhen/base/text.h"
#include "report/wording.h"

namespace bywhen::html {
namespace {

std::string first_word(const std::string& name) { return name.substr(0, name.find(' ')); }

}  // namespace

std::size_t Crowd::number_of(const std::string& name) {
  const auto [place, is_new] = numbers_.try_emplace(name, names_.size() + 1);
  if (is_new) names_.push_back(name);
  return place->second;
}

People::People(const Plan& plan, Crowd& crowd) : crowd_(crowd) {
  std::unordered_map<std::string, std::size_t> bearers;
  for (const bywhen::Person& person : plan.people) {
    if (person.name) ++bearers[first_word(one_line(*person.name))];
  }
  for (const bywhen::Person& person : plan.people) {
    if (!person.id) continue;
    std::string name = one_line(person.name ? *person.name : *person.id);
    std::string first = person.name ? first_word(name) : name;
    if (person.name && bearers[first] > 1) first = name;
    people_.try_emplace(*person.id,
                        Person{std::move(name), std::move(first), Crowd::nobody, &person});
  }
  nobody_.name = nobody_.first = "nobody";
}

const People::Person& People::of(std::string_view id) {
  const auto [place, is_new] = people_.try_emplace(id);
  Person& person = place->second;
  if (is_new) person.name = person.first = one_line(id);
  if (person.number == Crowd::nobody) person.number = crowd_.number_of(person.name);
  return person;
}

const People::Person& People::owner_of(const Action& action) {
  return action.is_owned() ? of(*action.owner) : nobody_;
}

std::string People::list(const std::vector<Text>& ids) {
  std::vector<std::string> names;
  for (const Text& id : ids) {
    if (id) names.push_back(of(*id).first);
  }
  return join(names, ", ");
}

}  // namespace bywhen::html
