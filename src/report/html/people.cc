#include "report/html/people.h"

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "report/wording.h"

namespace bywhen::html {
namespace {

std::string first_of(const std::string& name) { return std::string(first_name(name)); }

std::string with_id(const std::string& name, std::string_view id) {
  return name + " (" + one_line(id) + ")";
}

}  // namespace

std::size_t Crowd::number_of(std::size_t plan, std::string_view id, const std::string& name) {
  const auto& who = all_.who[plan];
  const auto known = who.find(id);
  const std::size_t next = members_.size() + 1;
  if (known != who.end()) {
    const auto [place, is_new] = numbers_.try_emplace(known->second, next);
    if (!is_new) return place->second;
  }
  members_.push_back({name, one_line(id)});
  return next;
}

std::vector<std::string> Crowd::names() const {
  std::unordered_map<std::string_view, std::size_t> bearers;
  for (const Member& one : members_) ++bearers[one.name];
  std::vector<std::string> names;
  for (const Member& one : members_) {
    names.push_back(bearers[one.name] > 1 && one.id != one.name ? with_id(one.name, one.id)
                                                                : one.name);
  }
  return names;
}

People::People(const Plan& plan, std::size_t place, Crowd& crowd) : place_(place), crowd_(crowd) {
  std::unordered_map<std::string, std::size_t> bearers;
  std::unordered_map<std::string, std::size_t> namesakes;
  for (const bywhen::Person& person : plan.people) {
    if (!person.name) continue;
    ++bearers[first_of(one_line(*person.name))];
    if (person.id) ++namesakes[one_line(*person.name)];
  }
  for (const bywhen::Person& person : plan.people) {
    if (!person.id) continue;
    std::string name = one_line(person.name ? *person.name : *person.id);
    std::string first = person.name ? first_of(name) : name;
    if (person.name && namesakes[name] > 1) name = with_id(name, *person.id);
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
  if (person.number == Crowd::nobody) person.number = crowd_.number_of(place_, id, person.name);
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
