#include <algorithm>
#include <variant>

#include "bywhen/model/change.h"
#include "model/locate.h"

namespace bywhen {
namespace {

using yaml::Node;
using yaml::Value;

// The entry as it was, in the place of what became of it.
std::vector<Change> put_back(const Located& entry, const Target& target) {
  const bool in_action = entry.path.size() > 2;
  const Target owner{in_action ? Entity::action : Entity::plan, in_action ? target.id : "", 0};
  const std::string& list = std::get<std::string>(entry.path[entry.path.size() - 2]);
  const std::size_t index = std::get<std::size_t>(entry.path.back());
  return {add_item(owner, list, yaml::value_of(entry.node), index),
          remove_item(owner, list, index + 1)};
}

// The field as it was, behind the keys that it had before it.
Change field_back(const Located& entry, const Change& change) {
  Change back =
      set_field(change.target, change.field, yaml::value_of(field_of(entry, change.field)));
  std::size_t keys_before = 0;
  for (Node key = entry.node.first(); key.value() != change.field; key = key.next().next()) {
    ++keys_before;
  }
  if (keys_before > 0) back.index = keys_before;
  return back;
}

// A person, an improvement or an action is found by its id.
bool is_name_of(const Target& target, std::string_view field) {
  const bool is_named = target.entity == Entity::person || target.entity == Entity::improvement ||
                        target.entity == Entity::action;
  return is_named && field == "id";
}

bool is_text(const Value& value) {
  return value.kind() == Value::Kind::text || value.kind() == Value::Kind::raw;
}

// What is no mapping becomes one by a field that it gets; but a resource in its short form stays a
// text where the need alone changes.
std::vector<Change> undo_on_no_mapping(const Located& entry, const Change& change) {
  const Target& target = change.target;
  if (target.entity == Entity::plan) return {clear_field(target, change.field)};
  if (target.entity == Entity::calendar) {
    return {set_field({}, "calendar", yaml::value_of(entry.node))};
  }
  const bool stays = entry.node.is_scalar() && change.field == "need" && is_text(change.value) &&
                     change.verb == Change::Verb::set;
  if (stays) return {set_field(target, "need", yaml::value_of(entry.node))};
  return put_back(entry, target);
}

std::vector<Change> undo_set(const Located& entry, const Change& change) {
  if (!entry.node.is_mapping()) return undo_on_no_mapping(entry, change);
  const Node field = field_of(entry, change.field);
  if (!field) return {clear_field(change.target, change.field)};
  Target target = change.target;
  if (is_name_of(target, change.field)) target.id = change.value.string();
  return {set_field(target, change.field, yaml::value_of(field))};
}

std::vector<Change> undo_clear(const Located& entry, const Change& change) {
  if (!field_of(entry, change.field)) return {};
  if (is_name_of(change.target, change.field)) return put_back(entry, change.target);
  return {field_back(entry, change)};
}

std::vector<Change> undo_add(const Located& entry, const Change& change) {
  const Node list = field_of(entry, change.field);
  if (!list) return undo_set(entry, change);
  if (!list.is_sequence()) {
    return {set_field(change.target, change.field, yaml::value_of(list))};
  }
  if (list.size() == 0) return {set_field(change.target, change.field, Value::list({}))};
  return {remove_item(change.target, change.field, std::min(change.index, list.size()))};
}

std::vector<Change> undo_remove(const Located& entry, const Change& change) {
  const Node list = field_of(entry, change.field);
  if (!list || !list.is_sequence() || change.index >= list.size()) return {};
  if (goes_with_its_last_item(list, change)) return {field_back(entry, change)};
  const Value item = yaml::value_of(list.items()[change.index]);
  return {add_item(change.target, change.field, item, change.index)};
}

std::vector<Change> undo_replace(const Located& entry, const Change& change) {
  const Node list = field_of(entry, change.field);
  if (!list || !list.is_sequence() || change.index >= list.size()) return {};
  const Value item = yaml::value_of(list.items()[change.index]);
  return {replace_item(change.target, change.field, change.index, item)};
}

}  // namespace

Result<std::vector<Change>> inverse(const yaml::Document& document, const Change& change) {
  auto entry = locate(document, change.target);
  if (!entry) return entry.error();
  switch (change.verb) {
    case Change::Verb::set:
      return undo_set(*entry, change);
    case Change::Verb::clear:
      return undo_clear(*entry, change);
    case Change::Verb::add:
      return undo_add(*entry, change);
    case Change::Verb::remove:
      return undo_remove(*entry, change);
    case Change::Verb::replace:
      return undo_replace(*entry, change);
  }
  return std::vector<Change>{};
}

}  // namespace bywhen
