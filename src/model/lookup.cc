#include "bywhen/model/lookup.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "bywhen/model/load.h"
#include "bywhen/model/no_name.h"
#include "bywhen/value/id.h"
#include "model/candidates.h"
#include "model/known_people.h"

namespace bywhen {
namespace {

// "A3 (Rewrite the returns page)"
std::string named(const Action& action) {
  std::string name(action.id.value_or("an action without an id"));
  if (action.title) name += " (" + shorten(*action.title, 50) + ")";
  return name;
}

// The hits, and whether one of them is the title itself.
std::vector<const Action*> with_piece(const Plan& plan, std::string_view text) {
  const std::string piece = fold_case(trim(text));
  if (count_code_points(piece) < shortest_piece) return {};
  std::vector<const Action*> hits;
  std::vector<const Action*> whole;
  for (const Action& action : plan.actions) {
    if (!action.title) continue;
    const std::string title = fold_case(*action.title);
    if (title.find(piece) == std::string::npos) continue;
    hits.push_back(&action);
    if (title == piece) whole.push_back(&action);
  }
  return whole.size() == 1 ? whole : hits;
}

template <class Entry>
std::vector<const Entry*> with_number(const std::vector<Entry>& entries, char letter,
                                      std::string_view text) {
  const auto number = parse_typed_id(letter, trim(text));
  std::vector<const Entry*> hits;
  if (!number) return hits;
  const std::string id = entry_id(letter, *number);
  for (const Entry& entry : entries) {
    if (entry.id && *entry.id == id) hits.push_back(&entry);
  }
  return hits;
}

Error used_twice(std::string_view id) {
  return {.message = "the id " + std::string(id) + " is used twice in this plan",
          .hint = "'bywhen lint' shows both; give one of them another id",
          .place = {}};
}

Error several_titles(std::string_view text, const std::vector<const Action*>& hits) {
  std::vector<std::string> names;
  for (const Action* hit : hits) names.push_back(named(*hit));
  if (names.size() > 6) {
    const std::string rest = std::to_string(names.size() - 5) + " more";
    names.resize(5);
    names.push_back(rest);
  }
  return {
      .message = quoted(text) + " is in the title of " + std::to_string(hits.size()) + " actions",
      .hint = "say which: " + or_list(names),
      .place = {}};
}

std::string existing_ids(const Plan& plan) {
  std::vector<std::string> ids;
  for (const Action& action : plan.actions) {
    if (action.id) ids.emplace_back(*action.id);
  }
  if (ids.empty()) return "the plan has no actions yet; add one: bywhen add-action TITLE";
  if (ids.size() == 1) return "the only action is " + ids.front();
  if (ids.size() > 12) return "the plan has " + ids.front() + " to " + ids.back();
  return "the plan has " + or_list(ids);
}

// The words of the titles that can name an action, each once however it is spelt.
std::vector<std::string> title_words(const Plan& plan) {
  std::vector<std::string> words;
  std::unordered_set<std::string> seen;
  for (const Action& action : plan.actions) {
    if (!action.title) continue;
    for (const std::string_view word : split(*action.title, ' ')) {
      if (count_code_points(word) < shortest_piece) continue;
      if (seen.insert(fold_case(word)).second) words.emplace_back(word);
    }
  }
  return words;
}

Error no_action(const Plan& plan, std::string_view text) {
  const std::string_view word = trim(text);
  const bool is_id = parse_typed_id('A', word).has_value();
  std::string hint = is_id ? "" : did_you_mean(word, title_words(plan));
  if (hint.empty()) hint = existing_ids(plan);
  return {.message = "no action " + quoted(word), .hint = hint, .place = {}};
}

Error several_people(std::string_view text, const std::vector<KnownPerson>& hits) {
  std::vector<std::string> names;
  for (const KnownPerson& hit : hits) {
    const bool has_name = !hit.name.empty() && hit.name != hit.id;
    names.push_back(has_name ? hit.id + " (" + hit.name + ")" : hit.id);
  }
  return {.message = quoted(text) + " could be " + std::to_string(hits.size()) + " people",
          .hint = "say which: " + or_list(names),
          .place = {}};
}

Error no_person(const Plan& plan, std::string_view text) {
  std::vector<std::string> ids;
  std::vector<std::string> words;
  for (const KnownPerson& person : everyone(plan)) {
    ids.push_back(person.id);
    words.push_back(person.id);
    if (!person.name.empty()) words.push_back(person.name);
  }
  const std::string meant = did_you_mean(trim(text), words);
  const std::string known =
      ids.empty() ? "the plan has no people yet" : "the plan has " + or_list(ids);
  if (!trim(text).empty() && !may_be_name(text)) {
    return {.message = "no person " + quoted(trim(text)),
            .hint = meant.empty() ? known : meant,
            .place = {}};
  }
  const std::string id = person_id_from(text);
  const std::string add = "bywhen add-person " + (id.empty() ? "ID" : id) + " NAME";
  return {.message = "no person " + quoted(trim(text)),
          .hint = meant.empty() ? known + "; to add one: " + add : meant + " To add one: " + add,
          .place = {}};
}

// A word that is near somebody's id or name, and in no title; nothing where it is not.
std::optional<Error> neither(const Plan& plan, std::string_view text) {
  if (!plan.has_people || parse_typed_id('A', text) || !with_piece(plan, text).empty()) return {};
  std::vector<std::string> words;
  for (const KnownPerson& person : everyone(plan)) {
    words.push_back(person.id);
    if (!person.name.empty()) words.push_back(person.name);
  }
  std::string hint = did_you_mean(text, words);
  if (hint.empty()) return {};
  return Error{
      .message = "no action or person " + quoted(text), .hint = std::move(hint), .place = {}};
}

Result<std::string> only_person(const Plan& plan, const std::string& id) {
  const auto bearers = std::count_if(plan.people.begin(), plan.people.end(),
                                     [&](const Person& one) { return one.id && *one.id == id; });
  if (bearers > 1) return used_twice(id);
  return id;
}

}  // namespace

std::optional<std::string> named_in_full(const Plan& plan, std::string_view text) {
  const std::string_view name = trim(text);
  if (plan.has_people || !name.starts_with('@') || !people_called(plan, name).empty()) return {};
  const std::string_view rest = trim(name.substr(1));
  const auto meant = who_can_be_meant(plan, rest);
  if (meant.empty()) return {};
  const auto called = people_called(plan, rest);
  return called.size() == 1 ? called.front().id : std::string(rest);
}

Result<const Action*> find_action(const Plan& plan, std::string_view text) {
  const auto by_id = with_number(plan.actions, 'A', text);
  if (by_id.size() == 1) return by_id.front();
  if (by_id.size() > 1) return used_twice(*by_id.front()->id);
  const auto by_title = with_piece(plan, text);
  if (by_title.size() == 1) {
    if (!by_title.front()->id) {
      return Error{
          .message = "the action " + quoted(*by_title.front()->title) + " has no id",
          .hint = "give it one in the file: id: " + entry_id('A', plan.next_action_number()),
          .place = {}};
    }
    return by_title.front();
  }
  if (by_title.size() > 1) return several_titles(trim(text), by_title);
  return no_action(plan, text);
}

Result<const Improvement*> find_improvement(const Plan& plan, std::string_view text) {
  const auto by_id = with_number(plan.improvements, 'I', text);
  if (by_id.size() == 1) return by_id.front();
  if (by_id.size() > 1) return used_twice(*by_id.front()->id);
  std::vector<std::string> ids;
  for (const Improvement& improvement : plan.improvements) {
    if (improvement.id) ids.emplace_back(*improvement.id);
  }
  return Error{.message = "no improvement " + quoted(trim(text)),
               .hint = ids.empty() ? "the plan has none yet; add one: bywhen add-improvement TITLE"
                                   : "the plan has " + or_list(ids),
               .place = {}};
}

Result<std::string> find_person(const Plan& plan, std::string_view text) {
  if (plan.has_people) return find_known_person(plan, text);
  if (const auto named = named_in_full(plan, text)) return *named;
  const auto hits = who_can_be_meant(plan, text);
  if (hits.size() > 1) {
    Error error = several_people(trim(text), hits);
    error.hint += fmt::format("; @{} is somebody new", trim(text));
    return error;
  }
  if (hits.size() == 1) return hits.front().id;
  if (trim(text).empty() || is_nobody(text)) return no_person(plan, text);
  return std::string(trim(text));
}

Result<std::string> find_known_person(const Plan& plan, std::string_view text) {
  const auto hits = who_can_be_meant(plan, text);
  if (hits.empty()) return no_person(plan, text);
  if (hits.size() > 1) return several_people(trim(text), hits);
  return only_person(plan, hits.front().id);
}

std::vector<std::string> people_meant(const Plan& plan, std::string_view text) {
  std::vector<std::string> ids;
  for (KnownPerson& person : who_can_be_meant(plan, text)) ids.push_back(std::move(person.id));
  return ids;
}

Result<Meant> find_action_or_person(const Plan& plan, std::string_view text) {
  const auto by_id = with_number(plan.actions, 'A', text);
  if (!by_id.empty()) {
    if (by_id.size() > 1) return used_twice(*by_id.front()->id);
    return Meant{by_id.front(), {}};
  }
  const auto near = who_can_be_meant(plan, text);
  if (near.size() > 1) return several_people(trim(text), near);
  if (near.size() == 1) {
    auto person = only_person(plan, near.front().id);
    if (!person) return person.error();
    return Meant{nullptr, *person};
  }
  auto action = find_action(plan, text);
  if (action) return Meant{*action, {}};
  if (auto error = neither(plan, trim(text))) return *error;
  return action.error();
}

std::string_view first_name(std::string_view name) {
  constexpr std::size_t initial = 2;  // letters, with the period
  for (;;) {
    const auto blank = name.find(' ');
    const std::string_view word = name.substr(0, blank);
    if (blank == name.npos || !word.ends_with('.')) return word;
    if (count_code_points(word) <= initial) return name;
    name = trim(name.substr(blank));
  }
}

std::string short_name(const Plan& plan, std::string_view person) {
  const Person* known = plan.person(person);
  if (known == nullptr || !known->name) return std::string(person);
  const auto first = [](const Person& one) { return first_name(trim(*one.name)); };
  const auto sharing =
      std::count_if(plan.people.begin(), plan.people.end(),
                    [&](const Person& one) { return one.name && first(one) == first(*known); });
  return std::string(sharing > 1 ? *known->name : first(*known));
}

}  // namespace bywhen
