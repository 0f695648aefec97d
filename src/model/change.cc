#include "bywhen/model/change.h"

#include <algorithm>

namespace bywhen {

std::string_view name(Entity entity) {
  switch (entity) {
    case Entity::plan:
      return "plan";
    case Entity::calendar:
      return "calendar";
    case Entity::person:
      return "person";
    case Entity::improvement:
      return "improvement";
    case Entity::action:
      return "action";
    case Entity::resource:
      return "resource";
    case Entity::risk:
      return "risk";
    case Entity::update:
      return "update";
    case Entity::check_in:
      return "check-in";
    case Entity::agenda_step:
      return "agenda step";
  }
  return "entry";
}

Change set_field(Target target, std::string_view field, yaml::Value value) {
  return {Change::Verb::set, std::move(target), std::string(field), std::move(value)};
}

Change clear_field(Target target, std::string_view field) {
  return {Change::Verb::clear, std::move(target), std::string(field), yaml::Value::null()};
}

Change add_item(Target target, std::string_view list, yaml::Value item, std::size_t index) {
  return {Change::Verb::add, std::move(target), std::string(list), std::move(item), index};
}

Change remove_item(Target target, std::string_view list, std::size_t index) {
  return {Change::Verb::remove, std::move(target), std::string(list), yaml::Value::null(), index};
}

Change replace_item(Target target, std::string_view list, std::size_t index, yaml::Value item) {
  return {Change::Verb::replace, std::move(target), std::string(list), std::move(item), index};
}

yaml::Value entry(Entity entity, std::vector<std::pair<std::string, yaml::Value>> fields) {
  const auto names = field_names(entity);
  const auto rank = [&](const auto& field) {
    return std::find(names.begin(), names.end(), field.first) - names.begin();
  };
  std::stable_sort(fields.begin(), fields.end(),
                   [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  return yaml::Value::map(std::move(fields));
}

}  // namespace bywhen
