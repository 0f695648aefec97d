// The pieces of a sentence about changes.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"

namespace bywhen {

// One thing that was done to one or several entries: "assigned " A3, A4 " to ana".
struct Phrase {
  struct Item {
    std::string name;       // "A5"
    std::string full = {};  // where it is the only one: "A5 Get CMS access"; "" for the name
  };
  std::string start;
  std::vector<Item> items;
  std::string end = {};
  std::string end_of_many = {};  // where there are several items; "" for `end`

  [[nodiscard]] std::string text() const;
};

// Changes of one command, of which each is said once.
class Changes {
 public:
  Changes(const Plan& before, std::span<const Change> all, Date today)
      : before_(before), today_(today), all_(all), is_said_(all.size()) {}

  [[nodiscard]] const Plan& before() const { return before_; }
  [[nodiscard]] Date today() const { return today_; }
  [[nodiscard]] std::size_t size() const { return all_.size(); }
  [[nodiscard]] const Change& at(std::size_t index) const { return all_[index]; }
  [[nodiscard]] bool is_said(std::size_t index) const { return is_said_[index]; }
  void say(std::size_t index) { is_said_[index] = true; }

  // The first change that is not said yet with that verb and field and the target of `target`,
  // which then counts as said; none where there is no such change.
  const Change* take(const Target& target, Change::Verb verb, std::string_view field);

  // Whether the list that the change `index` is about has, for the items that it can name, still
  // the order that it has in `before`.
  [[nodiscard]] bool list_is_as_before(std::size_t index) const;

 private:
  const Plan& before_;
  Date today_;
  std::span<const Change> all_;
  std::vector<bool> is_said_;
};

// What happened to an action beyond single fields: who owns it, how it stands, by when it is done.
// Says what it knows of the changes to the action that the change `index` is about.
[[nodiscard]] std::vector<Phrase> phrase_of_action(Changes& changes, std::size_t index);

// What came into a list, or went from it. Without items where something else says it.
[[nodiscard]] Phrase phrase_of_item(const Changes& changes, std::size_t index);

// What happened to the agenda as a whole: it was written out, its minutes were changed, or those that
// it took were kept. Says those changes.
[[nodiscard]] std::vector<Phrase> phrases_of_agenda(Changes& changes);

// "the deadline", "the completion criterion": a field in words.
[[nodiscard]] std::string field_in_words(std::string_view field);

// "Fri 4 Dec", "A1, A2", "'Ask legal first'": a value in a sentence.
[[nodiscard]] std::string value_in_words(const yaml::Value& value, Date today);

// On one line, and no longer than a sentence can bear.
[[nodiscard]] std::string short_text(std::string_view text);

}  // namespace bywhen
