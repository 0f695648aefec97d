#include "model/locate.h"

namespace bywhen {
namespace {

Error not_there(const Target& target) {
  return {.message = "there is no " + in_words(target) + " in the plan", .hint = {}, .place = {}};
}

// The entry with that id in one of the plan's lists.
Result<Located> with_id(yaml::Node root, std::string_view list, const Target& target) {
  const yaml::Node entries = root.find(list);
  if (!entries || !entries.is_sequence()) return not_there(target);
  Located found;
  std::size_t index = 0;
  for (yaml::Node item = entries.first(); item; item = item.next(), ++index) {
    if (!item.is_mapping()) continue;
    const yaml::Node id = item.find("id");
    if (!id || id.value() != target.id) continue;
    if (found.node) {
      return Error{.message = "the id " + target.id +
                              " is used twice, so it is not certain which one is meant",
                   .hint = "'bywhen lint' shows both; give one of them another id",
                   .place = {}};
    }
    found = {yaml::Path{std::string(list), index}, item};
  }
  if (!found.node) return not_there(target);
  return found;
}

// The item `target.index` of a list in `owner`.
Result<Located> item_of(const Located& owner, std::string_view list, const Target& target) {
  const yaml::Node entries = owner.node.find(list);
  if (!entries || !entries.is_sequence() || target.index >= entries.size()) {
    return not_there(target);
  }
  yaml::Node item = entries.first();
  for (std::size_t i = 0; i < target.index; ++i) item = item.next();
  return Located{owner.path / std::string(list) / target.index, item};
}

Result<Located> item_of_action(yaml::Node root, std::string_view list, const Target& target) {
  auto action = with_id(root, "actions", {Entity::action, target.id});
  if (!action) return action.error();
  return item_of(*action, list, target);
}

}  // namespace

Result<Located> locate(const yaml::Document& document, const Target& target) {
  const yaml::Node root = document.root();
  switch (target.entity) {
    case Entity::plan:
      return Located{{}, root};
    case Entity::calendar: {
      const yaml::Node calendar = root.find("calendar");
      if (!calendar) return not_there(target);
      return Located{{std::string("calendar")}, calendar};
    }
    case Entity::person:
      return with_id(root, "people", target);
    case Entity::improvement:
      return with_id(root, "improvements", target);
    case Entity::action:
      return with_id(root, "actions", target);
    case Entity::resource:
      return item_of_action(root, "resources", target);
    case Entity::risk:
      return item_of_action(root, "risks", target);
    case Entity::update:
      return item_of_action(root, "updates", target);
    case Entity::check_in:
      return item_of({{}, root}, "check_ins", target);
    case Entity::agenda_step:
      return item_of({{}, root}, "agenda", target);
  }
  return not_there(target);
}

yaml::Node field_of(const Located& entry, std::string_view field) {
  return entry.node.is_mapping() ? entry.node.find(field) : yaml::Node();
}

bool goes_with_its_last_item(yaml::Node list, const Change& change) {
  const bool stays = change.target.entity == Entity::plan && change.field == "actions";
  return list.is_sequence() && list.size() == 1 && !stays;
}

std::string in_words(const Target& target) {
  const std::string kind(name(target.entity));
  switch (target.entity) {
    case Entity::plan:
    case Entity::calendar:
      return kind;
    case Entity::person:
    case Entity::improvement:
    case Entity::action:
      return kind + " " + target.id;
    case Entity::resource:
    case Entity::risk:
    case Entity::update:
      return kind + " " + std::to_string(target.index + 1) + " of " + target.id;
    case Entity::check_in:
    case Entity::agenda_step:
      return kind + " " + std::to_string(target.index + 1);
  }
  return kind;
}

}  // namespace bywhen
