#include <fmt/format.h>

#include <algorithm>

#include "model/locate.h"
#include "model/phrase.h"

namespace bywhen {
namespace {

using yaml::Value;

// What one item of a list is called.
constexpr std::pair<std::string_view, std::string_view> item_names[] = {
    {"after", "predecessor"},  {"agenda", "agenda step"}, {"check_ins", "check-in"},
    {"decisions", "decision"}, {"helpers", "helper"},     {"holidays", "holiday"},
    {"links", "link"},         {"parked", "point"},       {"present", "participant"},
    {"resources", "resource"}, {"risks", "risk"},         {"updates", "update"},
    {"workdays", "workday"},
};

std::string item_name(std::string_view list) {
  const auto found = std::find_if(std::begin(item_names), std::end(item_names),
                                  [&](const auto& name) { return name.first == list; });
  return std::string(found == std::end(item_names) ? list : found->second);
}

// The text of a key of a mapping; "" where there is none.
std::string_view text_at(const Value& value, std::string_view key) {
  const auto& keys = value.keys();
  const auto found = std::find(keys.begin(), keys.end(), key);
  if (found == keys.end()) return {};
  return value.items()[static_cast<std::size_t>(found - keys.begin())].string();
}

// The item that a change takes away; nothing where it can't be told.
Value removed_item(const Changes& changes, const Change& change, std::size_t index) {
  if (!changes.list_is_as_before(index)) return Value::null();
  const auto entry = locate(changes.before().document, change.target);
  if (!entry) return Value::null();
  const yaml::Node list = field_of(*entry, change.field);
  if (!list || !list.is_sequence() || change.index >= list.size()) return Value::null();
  return yaml::value_of(list.items()[change.index]);
}

// "A5 Get CMS access", "ben (Ben Okafor)": an entry with an id.
Phrase::Item named_entry(const Value& item) {
  const std::string id = short_text(text_at(item, "id"));
  const std::string title = short_text(text_at(item, "title"));
  const std::string name = short_text(text_at(item, "name"));
  if (!title.empty()) return {id, id + " " + title};
  if (!name.empty()) return {id, fmt::format("{} ({})", id, name)};
  return {id};
}

Phrase update(const Changes& changes, const Change& change) {
  const std::string_view field = text_at(change.value, "field");
  if (field.empty()) {
    return {.start = "noted on ",
            .items = {{change.target.id}},
            .end = ": " + value_in_words(change.value, changes.today())};
  }
  // What changed is said by the change itself.
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const Target& target = changes.at(i).target;
    const bool is_same = target.entity == change.target.entity && target.id == change.target.id;
    if (is_same && changes.at(i).field == field) return {};
  }
  return {.start = fmt::format("noted a change of {} of ", field_in_words(field)),
          .items = {{change.target.id}}};
}

// "A3", "the calendar", "the check-in 2": whose list it is.
std::string whose(const Target& target) {
  return target.id.empty() ? "the " + in_words(target) : target.id;
}

// "changed the helper of A3 to anna"
Phrase replaced(const Changes& changes, const Change& change) {
  return {.start = fmt::format("changed the {} of ", item_name(change.field)),
          .items = {{whose(change.target)}},
          .end = " to " + value_in_words(change.value, changes.today())};
}

}  // namespace

Phrase phrase_of_item(const Changes& changes, std::size_t index) {
  const Change& change = changes.at(index);
  const bool is_new = change.verb == Change::Verb::add;
  if (change.verb == Change::Verb::replace) return replaced(changes, change);
  const std::string verb = is_new ? "added " : "removed ";
  const Value item = is_new ? change.value : removed_item(changes, change, index);
  if (is_new && change.field == "updates") return update(changes, change);
  if (change.target.entity == Entity::plan && !text_at(item, "id").empty()) {
    return {.start = verb, .items = {named_entry(item)}};
  }
  const std::string name = item_name(change.field);
  const std::string what =
      item.kind() == Value::Kind::null
          ? (name.starts_with('a') ? "an " : "a ") + name
          : fmt::format("the {} {}", name, value_in_words(item, changes.today()));
  if (change.field == "present" && item.kind() != Value::Kind::null) {
    return {.start = verb + "the participant ", .items = {{value_in_words(item, changes.today())}}};
  }
  if (change.target.entity == Entity::plan) {
    const bool is_parked = is_new && change.field == "parked";
    return {.start = is_parked ? "parked " : verb,
            .items = {{is_parked ? value_in_words(item, changes.today()) : what}}};
  }
  return {.start = fmt::format("{}{} {} ", verb, what, is_new ? "to" : "from"),
          .items = {{whose(change.target)}}};
}

}  // namespace bywhen
