#include "model/phrase.h"

namespace bywhen {
namespace {

using Verb = Change::Verb;

bool is_of_step(const Change& change, std::string_view field) {
  return change.target.entity == Entity::agenda_step && change.field == field;
}

// Whether it sets, or takes away, the minutes that a step took; or those of all steps.
bool is_record(const Change& change) {
  if (is_of_step(change, "actual")) return true;
  if (change.verb != Verb::set || change.field != "agenda") return false;
  for (const yaml::Value& step : change.value.items()) {
    for (const std::string& key : step.keys()) {
      if (key == "actual") return true;
    }
  }
  return false;
}

// Says all changes of which that is true; how many there were.
template <class Wanted>
std::size_t say_all(Changes& changes, Wanted wanted) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (changes.is_said(i) || !wanted(changes.at(i))) continue;
    changes.say(i);
    ++count;
  }
  return count;
}

template <class Wanted>
std::size_t count_all(const Changes& changes, Wanted wanted) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < changes.size(); ++i) count += wanted(changes.at(i)) ? 1U : 0U;
  return count;
}

}  // namespace

std::vector<Phrase> phrases_of_agenda(Changes& changes) {
  const auto sets_minutes = [](const Change& change) {
    return change.verb == Verb::set && is_of_step(change, "minutes");
  };
  const auto writes_all = [](const Change& change) {
    return change.verb == Verb::set && change.target.entity == Entity::plan &&
           change.field == "agenda";
  };
  if (count_all(changes, is_record) > 0) {
    say_all(changes, is_record);
    say_all(changes, sets_minutes);
    return {{.start = "kept the minutes that the steps of the ",
             .items = {{"agenda"}},
             .end = " took"}};
  }
  std::vector<Phrase> phrases;
  if (say_all(changes, writes_all) > 0) {
    phrases.push_back({.start = "wrote out the ", .items = {{"agenda"}}});
  }
  if (count_all(changes, sets_minutes) > 1) {
    say_all(changes, sets_minutes);
    phrases.push_back({.start = "changed the minutes of the ", .items = {{"agenda"}}});
  }
  return phrases;
}

}  // namespace bywhen
