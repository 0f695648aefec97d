#include "bywhen/model/new_people.h"

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/value/id.h"

namespace bywhen {
namespace {

using yaml::Value;

// "ana" for Ana Ruiz; where the first name is shared "ana.r", then "ana2", "ana3" ...
std::string free_id(std::string_view name, bool shares_name,
                    const std::vector<std::string>& taken) {
  const auto is_free = [&](const std::string& id) {
    return std::find(taken.begin(), taken.end(), id) == taken.end();
  };
  std::string first = person_id_from(name);
  if (first.empty() || (!shares_name && is_free(first))) return first;
  const auto blank = name.find_last_of(' ');
  const std::string last =
      blank == std::string_view::npos ? "" : person_id_from(name.substr(blank + 1));
  if (!last.empty() && is_free(first + "." + last[0])) return first + "." + last[0];
  for (int number = 2;; ++number) {
    std::string id = first + std::to_string(number);
    if (is_free(id)) return id;
  }
}

// The person of the plan with that id or name, in any case.
const Person* known_person(const Plan& plan, std::string_view name) {
  const std::string folded = fold_case(name);
  const auto is_same = [&](const Text& text) { return text && fold_case(trim(*text)) == folded; };
  const auto found =
      std::find_if(plan.people.begin(), plan.people.end(), [&](const Person& person) {
        return person.id && (is_same(person.id) || is_same(person.name));
      });
  return found == plan.people.end() ? nullptr : &*found;
}

std::vector<std::string> ids_of(const Plan& plan) {
  std::vector<std::string> ids;
  for (const Person& person : plan.people) {
    if (person.id) ids.emplace_back(*person.id);
  }
  return ids;
}

}  // namespace

std::vector<std::string> names_in(std::string_view list) {
  std::vector<std::string> names;
  for (const std::string_view piece : split(list, ',')) {
    if (!trim(piece).empty()) names.emplace_back(trim(piece));
  }
  return names;
}

Result<std::vector<NamedPerson>> people_named(const Plan& plan,
                                              const std::vector<std::string>& names) {
  std::vector<NamedPerson> people;
  std::vector<std::string> taken = ids_of(plan);
  for (const std::string& name : names) {
    if (const Person* known = known_person(plan, name)) {
      people.push_back({std::string(*known->id), std::string(known->name.value_or(name)), true});
      continue;
    }
    const auto sharing = std::count_if(names.begin(), names.end(), [&](const std::string& other) {
      return person_id_from(other) == person_id_from(name);
    });
    std::string id = free_id(name, sharing > 1, taken);
    if (id.empty()) {
      return Error{.message = "no id can be made from the name '" + name + "'",
                   .hint = "leave it out here, then: bywhen add-person ID NAME",
                   .place = {}};
    }
    taken.push_back(id);
    people.push_back({std::move(id), name, false});
  }
  return people;
}

std::vector<Change> add_people(const Plan& plan, const std::vector<NamedPerson>& people) {
  std::vector<Value> entries;
  for (const auto& [id, name, is_known] : people) {
    if (is_known) continue;
    entries.push_back(entry(Entity::person, {{"id", Value::text(id)}, {"name", Value::text(name)}})
                          .inline_by_default());
  }
  std::vector<Change> changes;
  if (plan.people.empty() && !entries.empty()) {
    changes.push_back(set_field({}, "people", Value::list(std::move(entries))));
    return changes;
  }
  for (Value& one : entries) changes.push_back(add_item({}, "people", std::move(one)));
  return changes;
}

}  // namespace bywhen
