// Who names an entry, in a sentence.
#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/references.h"

namespace bywhen {
namespace {

// "A1", "A1 and A2", "A1, A2 and A3", "A1, A2, A3, A4, A5 and 2 more"
std::string and_list(std::vector<std::string> names) {
  constexpr std::size_t most = 6;
  if (names.size() > most) {
    const std::size_t more = names.size() - (most - 1);
    names.resize(most - 1);
    names.push_back(std::to_string(more) + " more");
  }
  if (names.size() < 2) return join(names, "");
  const std::string last = std::move(names.back());
  names.pop_back();
  return join(names, ", ") + " and " + last;
}

// The actions whose field (or a field of whose risk) it is, each once.
std::vector<std::string> actions_with(std::span<const Reference> references, Entity entity,
                                      std::string_view field) {
  std::vector<std::string> ids;
  for (const Reference& one : references) {
    if (one.target.entity != entity || one.field != field) continue;
    std::string id = one.target.id.empty() ? "an action without an id" : one.target.id;
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(std::move(id));
  }
  return ids;
}

bool has_field(std::span<const Reference> references, std::string_view field) {
  return std::any_of(references.begin(), references.end(),
                     [&](const Reference& one) { return one.field == field; });
}

std::string what_a_person_does(const std::string& id, std::span<const Reference> references) {
  std::vector<std::string> parts;
  if (has_field(references, "facilitator")) parts.emplace_back("facilitates the session");
  if (has_field(references, "present")) parts.emplace_back("is among those present");
  const auto add = [&](const std::string& verb, Entity entity, std::string_view field) {
    const auto actions = actions_with(references, entity, field);
    if (!actions.empty()) parts.push_back(verb + and_list(actions));
  };
  add("owns ", Entity::action, "owner");
  add("helps with ", Entity::action, "helpers");
  add("watches a risk of ", Entity::risk, "owner");
  return id + " " + and_list(std::move(parts));
}

}  // namespace

std::string in_words(const Target& named, std::span<const Reference> references) {
  if (references.empty()) return {};
  if (named.entity == Entity::person) return what_a_person_does(named.id, references);
  const bool waits = named.entity == Entity::action;
  const auto actions = actions_with(references, Entity::action, waits ? "after" : "improvement");
  const std::string verb = waits ? "wait" : "serve";
  return and_list(actions) + " " + verb + (actions.size() == 1 ? "s" : "") +
         (waits ? " for " : " ") + named.id;
}

}  // namespace bywhen
