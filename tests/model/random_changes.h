// Random changes to a plan that has all of the design's lists.
#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <vector>

#include "bywhen/model/change.h"

namespace bywhen {

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  std::size_t below(std::size_t count) { return engine_() % count; }  // the same on every machine
  template <class T>
  const T& of(const std::vector<T>& choices) {
    return choices[below(choices.size())];
  }

 private:
  std::mt19937 engine_;
};

inline Target any_target(const yaml::Node& root, Dice& dice) {
  const auto any_of = [&](const char* list) { return dice.of(root.find(list).items()); };
  const auto id_in = [](const yaml::Node& item) { return std::string(item.find("id").value()); };
  const auto part_of_an_action = [&](Entity entity, const char* list) -> Target {
    std::vector<yaml::Node> having;
    for (const yaml::Node& action : root.find("actions").items()) {
      const yaml::Node parts = action.find(list);
      if (parts && parts.size() > 0) having.push_back(action);
    }
    const yaml::Node& action = dice.of(having);
    return {entity, id_in(action), dice.below(action.find(list).size())};
  };
  switch (dice.below(9)) {
    case 0:
      return {};
    case 1:
      return {Entity::calendar};
    case 2:
      return {Entity::person, id_in(any_of("people"))};
    case 3:
      return {Entity::improvement, id_in(any_of("improvements"))};
    case 4:
      return part_of_an_action(Entity::resource, "resources");
    case 5:
      return part_of_an_action(Entity::risk, "risks");
    case 6:
      return part_of_an_action(Entity::update, "updates");
    case 7:
      return {Entity::check_in, "", dice.below(root.find("check_ins").size())};
    default:
      return {Entity::action, id_in(any_of("actions"))};
  }
}

inline yaml::Value any_value(Dice& dice) {
  using yaml::Value;
  const std::vector<Value> values{
      Value::text("ana"),
      Value::text("It's 5 o'clock: # go"),
      Value::text("two\nlines\n"),
      Value::text("2026-12-04"),
      Value::text("- ünï"),
      Value::text(""),
      Value::raw("2026-12-04"),
      Value::raw("none"),
      Value::list({Value::text("A1"), Value::text("x, y")}),
      Value::list({Value::text("A2")}).inline_by_default(),
      Value::map({{"need", Value::text("a: b")}, {"cost", Value::text("900 EUR")}}),
      Value::list({Value::map({{"note", Value::text("hm")}, {"why", Value::null()}})}),
      Value::null()};
  return dice.of(values);
}

inline Change any_change(const yaml::Node& root, Dice& dice) {
  const Target target = any_target(root, dice);
  const auto names = field_names(target.entity);
  std::vector<std::string> fields(names.begin(), names.end());
  fields.emplace_back("x-new");
  const std::string& field = dice.of(fields);
  switch (dice.below(4)) {
    case 0:
      return set_field(target, field, any_value(dice));
    case 1:
      return clear_field(target, field);
    case 2:
      return add_item(target, field, any_value(dice), dice.below(4));
    default:
      return remove_item(target, field, dice.below(2));
  }
}

}  // namespace bywhen
