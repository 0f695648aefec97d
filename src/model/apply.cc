#include <algorithm>

#include "bywhen/model/change.h"
#include "locate.h"

namespace bywhen {
namespace {

using yaml::Editor;
using yaml::Node;
using yaml::Path;
using yaml::Refusal;
using yaml::Value;

Error explain(const Refusal& refusal, const yaml::Document& document) {
  const yaml::Place place = document.place(refusal.offset);
  return {.message = refusal.message,
          .hint = refusal.why == Refusal::Why::verify
                      ? "nothing was written; change this place by hand in an editor"
                      : "nothing was written; change it by hand in an editor",
          .place = std::to_string(place.line) + ":" + std::to_string(place.column)};
}

// The key of `mapping` behind which the design's order puts `field`; "" for none.
std::string_view key_before(Node mapping, Entity entity, std::string_view field) {
  if (!mapping.is_mapping()) return {};
  const auto names = field_names(entity);
  auto place = std::find(names.begin(), names.end(), field);
  while (place != names.begin()) {
    --place;
    if (mapping.find(*place)) return *place;
  }
  return {};
}

yaml::Node field_of(const Located& entry, std::string_view field) {
  return entry.node.is_mapping() ? entry.node.find(field) : Node();
}

// A resource in its short form (a text) gets the field as {need: text, field: value}.
Value long_form(Node need, const std::string& field, const Value& value) {
  if (field == "need") return value;
  return entry(Entity::resource, {{"need", yaml::value_of(need)}, {field, value}});
}

Status<Refusal> set(Editor& editor, const Located& entry, const Change& change) {
  const Entity entity = change.target.entity;
  if (entity == Entity::resource && entry.node.is_scalar()) {
    return editor.set(entry.path, long_form(entry.node, change.field, change.value));
  }
  if (field_of(entry, change.field)) return editor.set(entry.path / change.field, change.value);
  return editor.insert_key(entry.path, change.field, change.value,
                           key_before(entry.node, entity, change.field));
}

Status<Refusal> clear(Editor& editor, const Located& entry, const Change& change) {
  if (!field_of(entry, change.field)) return Done{};
  return editor.remove_key(entry.path, change.field);
}

// Lists of ids and people are short: [A1, A2].
bool lists_references(std::string_view field) {
  return field == "helpers" || field == "after" || field == "present";
}

Status<Refusal> add(Editor& editor, const Located& entry, const Change& change) {
  const Node list = field_of(entry, change.field);
  if (list && (list.is_sequence() || list.is_null())) {
    return editor.insert_item(entry.path / change.field, change.index, change.value);
  }
  Change whole = change;
  whole.value = Value::list({change.value});
  if (lists_references(change.field)) whole.value = whole.value.inline_by_default();
  return set(editor, entry, whole);
}

// An emptied list goes with its key (an empty list of resources would mean something else), but a plan
// always has actions.
Status<Refusal> remove(Editor& editor, const Located& entry, const Change& change) {
  const Node list = field_of(entry, change.field);
  const bool last = list && list.size() == 1 && change.index == 0;
  const bool stays = change.target.entity == Entity::plan && change.field == "actions";
  if (last && !stays) return editor.remove_key(entry.path, change.field);
  return editor.remove_item(entry.path / change.field, change.index);
}

Status<Refusal> make(Editor& editor, const Located& entry, const Change& change) {
  switch (change.verb) {
    case Change::Verb::set: return set(editor, entry, change);
    case Change::Verb::clear: return clear(editor, entry, change);
    case Change::Verb::add: return add(editor, entry, change);
    case Change::Verb::remove: return remove(editor, entry, change);
  }
  return Done{};
}

}  // namespace

Result<Applied> apply_changes(const yaml::Document& document, std::span<const Change> changes) {
  Editor editor(document);
  for (const Change& change : changes) {
    auto entry = locate(editor.document(), change.target);
    if (!entry) return entry.error();
    if (auto made = make(editor, *entry, change); !made) {
      return explain(made.error(), editor.document());
    }
  }
  auto finished = editor.finish();
  if (!finished) return explain(finished.error(), editor.document());
  return Applied{*finished, editor.dropped_comments()};
}

namespace {

std::vector<Change> undo_add(const Located& entry, const Change& change) {
  const Node list = field_of(entry, change.field);
  if (!list) return {clear_field(change.target, change.field)};
  if (!list.is_sequence()) return {set_field(change.target, change.field, yaml::value_of(list))};
  if (list.size() == 0) return {set_field(change.target, change.field, Value::list({}))};
  return {remove_item(change.target, change.field, std::min(change.index, list.size()))};
}

std::vector<Change> undo_remove(const Located& entry, const Change& change) {
  const Node list = field_of(entry, change.field);
  if (!list || change.index >= list.size()) return {};
  const Value item = yaml::value_of(list.items()[change.index]);
  return {add_item(change.target, change.field, item, change.index)};
}

}  // namespace

Result<std::vector<Change>> inverse(const yaml::Document& document, const Change& change) {
  auto entry = locate(document, change.target);
  if (!entry) return entry.error();
  const bool short_resource =
      change.target.entity == Entity::resource && entry->node.is_scalar();
  const Node field = field_of(*entry, change.field);
  switch (change.verb) {
    case Change::Verb::add: return undo_add(*entry, change);
    case Change::Verb::remove: return undo_remove(*entry, change);
    case Change::Verb::set:
      if (short_resource && change.field == "need") {
        return std::vector{set_field(change.target, "need", yaml::value_of(entry->node))};
      }
      if (!field) return std::vector{clear_field(change.target, change.field)};
      return std::vector{set_field(change.target, change.field, yaml::value_of(field))};
    case Change::Verb::clear:
      if (!field) return std::vector<Change>{};
      return std::vector{set_field(change.target, change.field, yaml::value_of(field))};
  }
  return std::vector<Change>{};
}

}  // namespace bywhen
