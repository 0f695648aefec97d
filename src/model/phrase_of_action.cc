#include <utility>

#include "model/locate.h"
#include "model/phrase.h"

namespace bywhen {
namespace {

using Verb = Change::Verb;
using Phrases = std::vector<Phrase>;

Phrase phrase(const Target& target, std::string start, std::string end = {}) {
  return {.start = std::move(start), .items = {{target.id}}, .end = std::move(end)};
}

std::string owner_before(const Changes& changes, const Target& target) {
  const Action* action = changes.before().action(target.id);
  return action == nullptr ? std::string() : std::string(action->owner.value_or(""));
}

// Whether there is something that a change takes away.
bool had(const Changes& changes, const Target& target, std::string_view field) {
  const auto entry = locate(changes.before().document, target);
  return !entry || field_of(*entry, field);
}

// Without an owner there is no answer of one.
Phrases no_owner(Changes& changes, const Target& target) {
  if (changes.take(target, Verb::clear, "owner") == nullptr) return {};
  changes.take(target, Verb::clear, "ownership");
  changes.take(target, Verb::clear, "declined_because");
  if (!had(changes, target, "owner")) return {};
  return {phrase(target, "cleared the owner of ")};
}

// An owner who has been one of the helpers is not any more: that goes without saying.
void leave_helpers(Changes& changes, const Target& target, std::string_view owner) {
  const Action* action = changes.before().action(target.id);
  for (std::size_t i = 0; action != nullptr && i < changes.size(); ++i) {
    const Change& change = changes.at(i);
    const bool is_of_helpers = change.verb == Verb::remove && change.field == "helpers" &&
                               change.target.entity == Entity::action &&
                               change.target.id == target.id;
    if (!is_of_helpers || change.index >= action->helpers.size()) continue;
    const Text& helper = action->helpers[change.index];
    if (helper && *helper == owner) changes.say(i);
  }
}

Phrases owner(Changes& changes, const Target& target) {
  const Change* owner = changes.take(target, Verb::set, "owner");
  if (owner == nullptr) return no_owner(changes, target);
  const Change* ownership = changes.take(target, Verb::set, "ownership");
  changes.take(target, Verb::clear, "ownership");
  changes.take(target, Verb::clear, "declined_because");
  leave_helpers(changes, target, owner->value.string());
  std::string end = " to " + short_text(owner->value.string());
  if (ownership != nullptr) end += ", who " + ownership->value.string();
  return {phrase(target, "assigned ", end)};
}

// The owner's answer.
Phrases ownership(Changes& changes, const Target& target) {
  const Change* ownership = changes.take(target, Verb::set, "ownership");
  if (ownership == nullptr) return {};
  changes.take(target, Verb::clear, "declined_because");
  const Change* reason = changes.take(target, Verb::set, "declined_because");
  const std::string answer = ownership->value.string();
  const std::string who = owner_before(changes, target);
  const bool is_answer = answer == "accepted" || answer == "declined";
  if (!is_answer) return {phrase(target, "set the ownership of ", " to " + answer)};
  std::string end;
  if (reason != nullptr) end = ": " + short_text(reason->value.string());
  return {phrase(target, who.empty() ? answer + " " : short_text(who) + " " + answer + " ", end)};
}

Phrases status(Changes& changes, const Target& target) {
  constexpr std::pair<std::string_view, std::pair<std::string_view, std::string_view>> verbs[] = {
      {"todo", {"reopened ", ""}},    {"doing", {"started ", ""}},   {"blocked", {"blocked ", ""}},
      {"done", {"marked ", " done"}}, {"dropped", {"dropped ", ""}},
  };
  const Change* set = changes.take(target, Verb::set, "status");
  const Change* clear = set == nullptr ? changes.take(target, Verb::clear, "status") : nullptr;
  if (set == nullptr && clear == nullptr) return {};
  const Change* reason = changes.take(target, Verb::set, "reason");
  changes.take(target, Verb::clear, "reason");
  changes.take(target, Verb::set, "done_on");
  changes.take(target, Verb::clear, "done_on");
  const std::string status = set == nullptr ? "todo" : set->value.string();
  for (const auto& [word, said] : verbs) {
    if (word != status) continue;
    std::string end(said.second);
    if (reason != nullptr) end += ": " + short_text(reason->value.string());
    return {phrase(target, std::string(said.first), end)};
  }
  return {phrase(target, "set the status of ", " to " + short_text(status))};
}

Phrases deadline(Changes& changes, const Target& target) {
  const Change* deadline = changes.take(target, Verb::set, "deadline");
  const Change* cleared = changes.take(target, Verb::clear, "deadline");
  const Change* tentative = changes.take(target, Verb::set, "tentative");
  const Change* firm = changes.take(target, Verb::clear, "tentative");
  if (deadline == nullptr && cleared != nullptr) {
    if (!had(changes, target, "deadline")) return {};
    return {phrase(target, "cleared the deadline of ")};
  }
  if (deadline == nullptr && tentative != nullptr) {
    return {phrase(target, "made the deadline of ", " tentative")};
  }
  if (deadline == nullptr && firm != nullptr) {
    return {phrase(target, "made the deadline of ", " firm")};
  }
  if (deadline == nullptr) return {};
  std::string end = " to " + value_in_words(deadline->value, changes.today());
  if (tentative != nullptr) end += ", tentative";
  return {phrase(target, "set the deadline of ", end)};
}

Phrases resources(Changes& changes, const Target& target) {
  const Change* set = changes.take(target, Verb::set, "resources");
  if (set == nullptr) return {};
  if (set->value.string() != "none") {
    return {phrase(target, "set the resources of ",
                   " to " + value_in_words(set->value, changes.today()))};
  }
  Phrase none = phrase(target, "", " needs nothing");
  none.end_of_many = " need nothing";
  return {none};
}

Phrases title(Changes& changes, const Target& target) {
  const Change* title = changes.take(target, Verb::set, "title");
  if (title == nullptr) return {};
  return {phrase(target, "renamed ", " to '" + short_text(title->value.string()) + "'")};
}

}  // namespace

std::vector<Phrase> phrase_of_action(Changes& changes, std::size_t index) {
  const Target target = changes.at(index).target;
  Phrases said;
  for (const auto part : {title, owner, ownership, status, deadline, resources}) {
    for (Phrase& one : part(changes, target)) said.push_back(std::move(one));
  }
  return said;
}

}  // namespace bywhen
