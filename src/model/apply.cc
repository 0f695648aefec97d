#include <algorithm>
#include <array>

#include "bywhen/base/text.h"
#include "bywhen/model/change.h"
#include "bywhen/model/load.h"
#include "model/applying.h"
#include "model/locate.h"

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

// The key of `mapping` behind the first `count` of them.
std::string_view key_at(Node mapping, std::size_t count) {
  Node key = mapping.first();
  for (std::size_t i = 1; key && i < count; ++i) key = key.next().next();
  return key ? key.value() : std::string_view();
}

// The key of `mapping` behind which a new field goes, by the change or else by the design's order;
// "" for none.
std::string_view key_before(Node mapping, const Change& change) {
  if (!mapping.is_mapping()) return {};
  if (change.index != Change::npos) return key_at(mapping, change.index);
  const auto names = field_names(change.target.entity);
  auto place = std::find(names.begin(), names.end(), change.field);
  while (place != names.begin()) {
    --place;
    if (mapping.find(*place)) return *place;
  }
  return {};
}

// A resource in its short form (a text) gets the field as {need: text, field: value}; so does a risk
// that was written as a text.
Value long_form(Entity entity, Node text, const std::string& field, const Value& value) {
  if (entity == Entity::resource && field == "need") return value;
  if (field == "risk") return entry(entity, {{field, value}});
  const std::string key = entity == Entity::risk ? "risk" : "need";
  return entry(entity, {{key, yaml::value_of(text)}, {field, value}});
}

Status<Refusal> set(Editor& editor, const Located& entry, const Change& change) {
  const Entity entity = change.target.entity;
  const bool may_be_text = entity == Entity::resource || entity == Entity::risk;
  if (may_be_text && entry.node.is_scalar()) {
    return editor.set(entry.path, long_form(entity, entry.node, change.field, change.value));
  }
  if (field_of(entry, change.field)) return editor.set(entry.path / change.field, change.value);
  return editor.insert_key(entry.path, change.field, change.value, key_before(entry.node, change));
}

Status<Refusal> clear(Editor& editor, const Located& entry, const Change& change) {
  if (!field_of(entry, change.field)) return Done{};
  return editor.remove_key(entry.path, change.field);
}

// Lists of ids and people are short: [A1, A2].
bool lists_references(std::string_view field) {
  return field == "improvement" || field == "helpers" || field == "after" || field == "present";
}

// Whether what stands where a list should be says something: not none, nor TBD.
bool says_something(Node node, std::string_view field) {
  if (!node.is_scalar()) return true;
  const std::string_view written = trim(node.value());
  if (field == "resources" && (is_nothing(written) || is_no_need(written))) return false;
  return !written.empty() && !is_placeholder(written);
}

Status<Refusal> add(Editor& editor, const Located& entry, const Change& change) {
  const Node list = field_of(entry, change.field);
  if (list && (list.is_sequence() || list.is_null())) {
    return editor.insert_item(entry.path / change.field, change.index, change.value);
  }
  std::vector<Value> items{change.value};
  if (list && says_something(list, change.field)) {
    items.insert(change.index == 0 ? items.end() : items.begin(), yaml::value_of(list));
  }
  Change whole = set_field(change.target, change.field, Value::list(std::move(items)));
  if (lists_references(change.field)) whole.value = whole.value.inline_by_default();
  return set(editor, entry, whole);
}

Status<Refusal> remove(Editor& editor, const Located& entry, const Change& change) {
  const Node list = field_of(entry, change.field);
  if (list && change.index == 0 && goes_with_its_last_item(list, change)) {
    return editor.remove_key(entry.path, change.field);
  }
  return editor.remove_item(entry.path / change.field, change.index);
}

// A stretch is cut out and put back at the cost of a few changes to the whole.
constexpr std::size_t worth_a_stretch = 8;
constexpr std::array<std::size_t, 2> stretch_sizes = {1024, 48};

}  // namespace

Status<Refusal> make_change(Editor& editor, const Located& entry, const Change& change) {
  switch (change.verb) {
    case Change::Verb::set:
      return set(editor, entry, change);
    case Change::Verb::clear:
      return clear(editor, entry, change);
    case Change::Verb::add:
      return add(editor, entry, change);
    case Change::Verb::remove:
      return remove(editor, entry, change);
    case Change::Verb::replace:
      return editor.set(entry.path / change.field / change.index, change.value);
  }
  return Done{};
}

Status<> make_change(Editor& editor, const Change& change) {
  auto entry = locate(editor.document(), change.target);
  if (!entry) return entry.error();
  if (auto made = make_change(editor, *entry, change); !made) {
    return explain(made.error(), editor.document());
  }
  return Done{};
}

Result<Applied> finished(const Editor& editor) {
  auto document = editor.finish();
  if (!document) return explain(document.error(), editor.document());
  return Applied{*document, editor.dropped_comments()};
}

Result<Applied> apply_one_by_one(const yaml::Document& document, std::span<const Change> changes) {
  Editor editor(document);
  for (const Change& change : changes) {
    if (auto made = make_change(editor, change); !made) return made.error();
  }
  return finished(editor);
}

Result<Applied> apply_changes(const yaml::Document& document, std::span<const Change> changes) {
  if (changes.size() >= worth_a_stretch) {
    if (auto applied = apply_in_stretches(document, changes, stretch_sizes)) return *applied;
  }
  return apply_one_by_one(document, changes);
}

}  // namespace bywhen
