#include "bywhen/model/describe.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "bywhen/base/text.h"
#include "model/locate.h"
#include "model/phrase.h"

namespace bywhen {
namespace {

using Verb = Change::Verb;

constexpr std::size_t most_phrases = 3;

// "A3", "resource 2 of A3", "the plan": whose field it is.
std::string name_of(const Target& target) {
  const bool has_id = target.entity == Entity::action || target.entity == Entity::improvement ||
                      target.entity == Entity::person;
  if (has_id) return target.id;
  const bool is_one = target.entity == Entity::plan || target.entity == Entity::calendar;
  return (is_one ? "the " : "") + in_words(target);
}

// Several improvements that get their priorities at once.
std::vector<Phrase> ranking(Changes& changes) {
  std::vector<std::pair<int, std::size_t>> ranks;  // priority, index of the change
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const Change& change = changes.at(i);
    const bool is_rank = change.verb == Verb::set && change.target.entity == Entity::improvement &&
                         change.field == "priority";
    if (is_rank) ranks.emplace_back(std::atoi(change.value.string().c_str()), i);
  }
  if (ranks.size() < 2) return {};
  std::sort(ranks.begin(), ranks.end());
  Phrase phrase{.start = "ranked ", .items = {}};
  for (const auto& [priority, index] : ranks) {
    changes.say(index);
    phrase.items.push_back({changes.at(index).target.id});
  }
  return {phrase};
}

// A person that gets another id: where else the plan names them is part of that.
std::vector<Phrase> renaming(Changes& changes) {
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const Change& change = changes.at(i);
    const bool is_renaming =
        change.verb == Verb::set && change.field == "id" && change.target.entity == Entity::person;
    if (!is_renaming) continue;
    for (std::size_t other = 0; other < changes.size(); ++other) {
      const bool sets =
          changes.at(other).verb == Verb::set || changes.at(other).verb == Verb::replace;
      if (sets && changes.at(other).value == change.value) changes.say(other);
    }
    return {{.start = "renamed ",
             .items = {{change.target.id}},
             .end = " to " + short_text(change.value.string())}};
  }
  return {};
}

// Whether there is something that the change takes away.
bool clears_something(const Plan& before, const Change& change) {
  const auto entry = locate(before.document, change.target);
  return !entry || field_of(*entry, change.field);
}

std::vector<Phrase> phrase_of_field(Changes& changes, std::size_t index) {
  const Change& change = changes.at(index);
  changes.say(index);
  const std::string field = field_in_words(change.field);
  Phrase phrase{.start = fmt::format("set {} of ", field), .items = {{name_of(change.target)}}};
  const bool is_held = change.target.entity == Entity::check_in && change.field == "held" &&
                       change.verb == Verb::set && change.value == yaml::Value::raw("true");
  if (is_held) return {{.start = "marked ", .items = phrase.items, .end = " as held"}};
  if (change.verb == Verb::set) {
    phrase.end = " to " + value_in_words(change.value, changes.today());
    return {phrase};
  }
  if (!clears_something(changes.before(), change)) return {};
  phrase.start = fmt::format("cleared {} of ", field);
  return {phrase};
}

std::vector<Phrase> phrases_at(Changes& changes, std::size_t index) {
  const Change& change = changes.at(index);
  const bool is_of_list =
      change.verb == Verb::add || change.verb == Verb::remove || change.verb == Verb::replace;
  if (is_of_list) {
    changes.say(index);
    return {phrase_of_item(changes, index)};
  }
  std::vector<Phrase> phrases;
  if (change.target.entity == Entity::action) phrases = phrase_of_action(changes, index);
  if (changes.is_said(index)) return phrases;
  for (Phrase& phrase : phrase_of_field(changes, index)) phrases.push_back(std::move(phrase));
  return phrases;
}

// Adds `phrase` to those that say the same of other entries.
void merge(std::vector<Phrase>& all, Phrase phrase) {
  if (phrase.items.empty()) return;
  for (Phrase& known : all) {
    if (known.start != phrase.start || known.end != phrase.end) continue;
    for (Phrase::Item& item : phrase.items) known.items.push_back(std::move(item));
    return;
  }
  all.push_back(std::move(phrase));
}

}  // namespace

std::string describe(const Plan& before, std::span<const Change> all, Date today) {
  Changes changes(before, all, today);
  std::vector<Phrase> phrases = ranking(changes);
  for (Phrase& phrase : renaming(changes)) phrases.push_back(std::move(phrase));
  for (Phrase& phrase : phrases_of_agenda(changes)) phrases.push_back(std::move(phrase));
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (changes.is_said(i)) continue;
    for (Phrase& phrase : phrases_at(changes, i)) merge(phrases, std::move(phrase));
  }
  std::vector<std::string> texts;
  for (const Phrase& phrase : phrases) {
    if (texts.size() < most_phrases) texts.push_back(phrase.text());
  }
  std::string sentence = join(texts, "; ");
  const std::size_t more = phrases.size() - texts.size();
  if (more > 0) sentence += fmt::format("; and {} more change{}", more, more == 1 ? "" : "s");
  return sentence;
}

}  // namespace bywhen
