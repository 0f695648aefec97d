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

bool contains(const Text& text, std::string_view part) {
  return text && text->find(part) != std::string_view::npos;
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

bool has_word_of(const Action& action, Date today, std::string_view text) {
  return std::ranges::any_of(action.updates, [&](const Update& update) {
    return update.date && *update.date == today &&
           (contains(update.note, text) || contains(update.from, text));
  });
}

}  // namespace bywhen
