#include "bywhen/model/settling.h"

#include <algorithm>

namespace bywhen {
namespace {

using yaml::Value;

Target need_at(const Action& action, std::size_t index) {
  return {Entity::resource, std::string(*action.id), index};
}

Target risk_at(const Action& action, std::size_t index) {
  return {Entity::risk, std::string(*action.id), index};
}

std::string text_of(const Resource& resource) { return std::string(*resource.need); }
std::string text_of(const Risk& risk) { return std::string(*risk.risk); }

std::string later_words(const std::string& what, const Field<Date>& was, Date day) {
  return what + ": " + day.iso() + (was ? ", not " + was->iso() : "");
}

// What later_words says of it, with any day.
bool is_later(std::string_view note, const std::string& what) {
  constexpr std::size_t day_size = 10;
  if (!note.starts_with(what + ": ")) return false;
  note.remove_prefix(what.size() + 2);
  const std::string_view behind = note.size() > day_size ? note.substr(day_size) : "";
  return Date::parse(note.substr(0, day_size)) && (behind.empty() || behind.starts_with(", not "));
}

// Whether one of the notes of today is as `is_meant` wants it.
template <class IsMeant>
bool has_note(const Action& action, Date today, IsMeant is_meant) {
  return std::ranges::any_of(action.updates, [&](const Update& update) {
    return update.date && *update.date == today && update.note &&
           is_meant(std::string_view(*update.note));
  });
}

}  // namespace

std::vector<Change> settle_need(const Action& action, std::size_t index, ResourceStatus status,
                                const Occasion& occasion) {
  const bool is_there = status == ResourceStatus::secured;
  return {set_field(need_at(action, index), "status", Value::raw(std::string(name(status)))),
          add_note(action, (is_there ? "got " : "no ") + text_of(action.resources.items[index]),
                   occasion)};
}

std::vector<Change> postpone_need(const Action& action, std::size_t index, Date day,
                                  const Occasion& occasion) {
  const Resource& resource = action.resources.items[index];
  std::vector<Change> changes{
      set_field(need_at(action, index), "needed_by", Value::raw(day.iso()))};
  // A day for it says that it can be had.
  if (resource.status.value_or(ResourceStatus::needed) == ResourceStatus::unavailable) {
    changes.push_back(set_field(need_at(action, index), "status",
                                Value::raw(std::string(name(ResourceStatus::requested)))));
  }
  changes.push_back(
      add_note(action, later_words(text_of(resource), resource.needed_by, day), occasion));
  return changes;
}

std::vector<Change> wait_for_need(const Action& action, std::size_t index,
                                  const Occasion& occasion) {
  return {add_note(action, "still waits for " + text_of(action.resources.items[index]), occasion)};
}

std::vector<Change> take_fallback(const Action& action, std::size_t index,
                                  const Occasion& occasion) {
  const Resource& resource = action.resources.items[index];
  std::vector<Change> changes;
  if (resource.status.value_or(ResourceStatus::needed) != ResourceStatus::unavailable) {
    changes.push_back(set_field(need_at(action, index), "status",
                                Value::raw(std::string(name(ResourceStatus::unavailable)))));
  }
  Occasion why = occasion;
  why.why = "fallback";
  changes.push_back(add_update(action, "resources", text_of(resource),
                               std::string(resource.fallback.value_or("")), why));
  return changes;
}

bool is_fallback_taken(const Action& action, const Resource& resource) {
  if (!resource.need || !resource.fallback ||
      resource.status.value_or(ResourceStatus::needed) != ResourceStatus::unavailable) {
    return false;
  }
  return std::ranges::any_of(action.updates, [&](const Update& update) {
    return update.field.value_or("") == "resources" && update.from.value_or("") == *resource.need &&
           update.to.value_or("") == *resource.fallback;
  });
}

std::vector<Change> settle_risk(const Action& action, std::size_t index, RiskStatus status,
                                const Occasion& occasion) {
  const Risk& risk = action.risks[index];
  std::string note = std::string(name(status)) + ": " + text_of(risk);
  if (status == RiskStatus::happened && risk.contingency)
    note += "; so: " + std::string(*risk.contingency);
  return {set_field(risk_at(action, index), "status", Value::raw(std::string(name(status)))),
          add_note(action, note, occasion)};
}

std::vector<Change> postpone_risk(const Action& action, std::size_t index, Date day,
                                  const Occasion& occasion) {
  const Risk& risk = action.risks[index];
  return {set_field(risk_at(action, index), "trigger", Value::raw(day.iso())),
          add_note(action, later_words(text_of(risk), risk.trigger, day), occasion)};
}

std::vector<Change> watch_risk(const Action& action, std::size_t index, const Occasion& occasion) {
  return {add_note(action, "not yet: " + text_of(action.risks[index]), occasion)};
}

bool has_word_of(const Action& action, Date today) {
  return std::ranges::any_of(
      action.updates, [&](const Update& update) { return update.date && *update.date == today; });
}

bool has_word_of(const Action& action, const Resource& need, Date today) {
  const std::string what = text_of(need);
  const bool is_replaced = std::ranges::any_of(action.updates, [&](const Update& update) {
    return update.date && *update.date == today && update.field.value_or("") == "resources" &&
           update.from.value_or("") == what;
  });
  return is_replaced || waits_for(action, need, today) ||
         has_note(action, today, [&](std::string_view note) {
           return note == "got " + what || note == "no " + what || is_later(note, what);
         });
}

bool has_word_of(const Action& action, const Risk& risk, Date today) {
  const std::string what = text_of(risk);
  return has_note(action, today, [&](std::string_view note) {
    const std::string happened = "happened: " + what;
    return note == "gone: " + what || note == "not yet: " + what || note == happened ||
           note.starts_with(happened + "; so: ") || is_later(note, what);
  });
}

bool waits_for(const Action& action, const Resource& need, Date today) {
  const std::string waits = "still waits for " + text_of(need);
  return has_note(action, today, [&](std::string_view note) { return note == waits; });
}

}  // namespace bywhen
