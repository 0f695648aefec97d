#include "dialogue/names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "bywhen/model/load.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/no_name.h"
#include "dialogue/said_parts.h"

namespace bywhen {
namespace {

// "@bo" is a name in a plan without a list of people only.
std::string_view without_at(std::string_view name, const Plan& plan) {
  const bool is_marked = !plan.has_people && name.size() > 1 && name.starts_with('@');
  return is_marked ? trim(name.substr(1)) : name;
}

bool begins_like_name(std::string_view text) {
  if (text.empty()) return false;
  const auto first = static_cast<unsigned char>(text.front());
  return first >= 0x80 || (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
}

// The whole name, or a word of it.
bool has_word(std::string_view full_name, const std::string& folded) {
  const std::string name = fold_case(full_name);
  if (name == folded) return true;
  const auto words = split(name, ' ');
  return std::ranges::find(words, folded) != words.end();
}

bool is_called(const Person& person, const std::string& folded) {
  if (person.id && fold_case(*person.id) == folded) return true;
  return person.name && has_word(*person.name, folded);
}

std::vector<std::string> known_owners(const Plan& plan) {
  std::vector<std::string> owners;
  for (const Action& action : plan.actions) {
    if (action.owner) owners.emplace_back(*action.owner);
    for (const Text& helper : action.helpers) {
      if (helper) owners.emplace_back(*helper);
    }
  }
  return owners;
}

// What people say to the program and not about a person.
bool is_order(const std::string& folded) {
  constexpr auto orders = std::to_array<std::string_view>(
      {"help", "quit", "exit", "q", "undo", "redo", "list", "next", "skip", "back", "yes", "no"});
  return std::ranges::find(orders, folded) != orders.end();
}

// "reopen" and "blocked"; "Park" may be somebody.
bool is_word_of_ours(std::string_view name) {
  return is_command_word(name) ||
         is_one_of(name, {"doing", "blocked", "dropped", "started", "got"});
}

struct Named {
  Result<std::string> person;
  bool is_certain = false;
};

// "@bo" is called just that, though there is a Bo Li.
Named named_in_full(std::string_view name, const std::vector<std::string>& owners) {
  if (is_placeholder(name)) return {Error{fmt::format("no person '{}'", name), "", ""}, false};
  const std::string folded = fold_case(name);
  for (const std::string& owner : owners) {
    if (fold_case(owner) == folded) return {owner, true};
  }
  return {std::string(name), true};
}

// Without a list of people a name may be new, but not one that is nearly known.
Named named_without_list(std::string_view name, const Plan& plan, NewNames new_names) {
  const std::vector<std::string> owners = known_owners(plan);
  if (name.starts_with('@') && std::ranges::find(owners, name) == owners.end())
    return named_in_full(trim(name.substr(1)), owners);
  const std::string folded = fold_case(name);
  // As with a list: a whole name, else what only one begins with.
  if (const auto known = people_meant(plan, name); !known.empty()) {
    const bool certain = std::ranges::any_of(
        known, [&](const std::string& owner) { return has_word(owner, folded); });
    return {find_person(plan, name), certain};
  }
  Error error{fmt::format("no person '{}'", name), did_you_mean(name, owners), ""};
  const bool may_be_new = (new_names == NewNames::with_blanks || name.find(' ') == name.npos) &&
                          !is_order(folded) && !is_word_of_ours(name) && !is_placeholder(name) &&
                          error.hint.empty();
  if (may_be_new) return {std::string(name), false};
  return {std::move(error), false};
}

Named named(std::string_view name, const Plan& plan, NewNames new_names) {
  if (!plan.has_people) return named_without_list(name, plan, new_names);
  const std::string folded = fold_case(name);
  const bool certain = std::ranges::any_of(
      plan.people, [&](const Person& person) { return is_called(person, folded); });
  return {find_person(plan, name), certain};
}

}  // namespace

std::optional<SaidNames> parse_names(std::string_view text, const Plan& plan, NewNames new_names) {
  SaidNames names;
  bool is_first = true;
  for (const std::string_view piece : split(text, '+')) {
    const std::string_view name = trim(piece);
    if (name.empty() || !begins_like_name(without_at(name, plan))) return std::nullopt;
    auto [person, certain] = named(name, plan, new_names);
    if (is_first) names.is_certain = certain;
    if (!person) {
      if (!names.unknown) names.unknown = person.error();
    } else if (is_first) {
      names.owner = *person;
    } else if (*person != names.owner &&
               std::ranges::find(names.helpers, *person) == names.helpers.end()) {
      names.helpers.push_back(*person);
    }
    is_first = false;
  }
  return names;
}

}  // namespace bywhen
