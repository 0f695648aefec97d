// What people type at a plan, at random: mostly what makes sense there, sometimes what does not.
#pragma once

#include <array>
#include <random>
#include <string>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen::cli {

class RandomWords {
 public:
  explicit RandomWords(unsigned seed) : random_(seed) {}

  // Any number from 0 to below `limit`.
  std::size_t below(std::size_t limit) { return random_() % limit; }

 protected:
  using Words = std::vector<std::string>;

  bool chance(std::size_t one_in) { return below(one_in) == 0; }
  template <class List>
  std::string any(const List& list) {
    return std::string(list[below(std::size(list))]);
  }

  // What people paste, and what YAML, a shell or a terminal could stumble over.
  std::string text() {
    static constexpr std::array texts{
        "Call the printer",
        "key: value",
        "Room #4 # not a comment",
        "It's \"quoted\"",
        "- a dash",
        "!important",
        "&anchor",
        "*star*",
        "@ana",
        "`tick`",
        "%percent",
        "{a: b}",
        "[x] done",
        "yes",
        "2026-12-04",
        "007",
        "~",
        "null",
        "none",
        "party \U0001F389",
        "\u05E9\u05DC\u05D5\u05DD: \u05E2",
        "tab\there",
        "two\nlines",
        "",
        "   ",
        "| pipe",
        "> fold",
        "# all comment",
        "---",
        "...",
        "back\\slash",
        "ends with:",
        "'",
        "\"",
        "\x1b[31mred",
        "\xff not UTF-8",
        "TBD",
        "\r",
        "? key",
        " blanks around ",
        "a, b",
        "\u00e9t\u00e9 e\u0301",
        "<<: *x",
        "\u2028",
        "a text that is longer than the lines of a file mostly are, so that whoever folds lines would have to do so"};
    return chance(2) ? texts[0] + std::to_string(below(100)) : any(texts);
  }

  static std::string id_of(const Text& id) { return id ? std::string(*id) : "A99"; }

  // An action that there is, mostly, as people name it.
  std::string action() {
    static constexpr std::array odd{"A99", "a1", "3", "the", "returns", "", "A", "ana", "I1"};
    if (plan().actions.empty() || chance(12)) return any(odd);
    return id_of(plan().actions[below(plan().actions.size())].id);
  }
  Words actions() {
    Words ids{action()};
    if (chance(4)) ids.push_back(action());
    return ids;
  }
  std::string closed_action() {
    for (const Action& one : plan().actions) {
      if (!one.is_open()) return id_of(one.id);
    }
    return action();
  }
  std::string person() {
    static constexpr std::array odd{"zoe", "an", "Ben Okafor", "", "a: b #", "A1", "b\u00e9n"};
    if (plan().people.empty() || chance(10)) return chance(2) ? "ana" : any(odd);
    return id_of(plan().people[below(plan().people.size())].id);
  }
  std::string improvement() {
    if (plan().improvements.empty() || chance(10)) return "I9";
    return id_of(plan().improvements[below(plan().improvements.size())].id);
  }
  std::string date() {
    static constexpr std::array dates{"fri",   "2026-12-04", "4 dec",   "+5wd",       "A1+3wd",
                                      "eow",   "dec 18?",    "soon",    "2026-02-30", "",
                                      "today", "in 2 weeks", "next mon"};
    return any(dates);
  }
  std::string effort() {
    static constexpr std::array efforts{"2d", "4h", "1w 2d", "30m", "soon", "0d", ""};
    return any(efforts);
  }

  // "--option=value" or "--option value", sometimes.
  template <class Value>
  void maybe(Words& words, std::string_view option, const Value& value) {
    if (!chance(3)) return;
    const std::string given = value();
    if (chance(2)) {
      words.push_back(std::string(option) + "=" + given);
    } else {
      words.insert(words.end(), {std::string(option), given});
    }
  }
  void maybe_flag(Words& words, std::string_view flag) {
    if (chance(4)) words.emplace_back(flag);
  }
  void maybe_clear(Words& words, const Words& fields) {
    maybe(words, "--clear", [&] { return any(fields); });
  }
  // As free text behind everything else, which may begin with a dash.
  void add_text(Words& words) {
    if (chance(2)) words.emplace_back("--");
    words.push_back(text());
  }

  [[nodiscard]] const Plan& plan() const { return *plan_; }
  void look_at(const Plan& plan) { plan_ = &plan; }  // before the next words

 private:
  std::mt19937 random_;
  const Plan* plan_ = nullptr;
};

}  // namespace bywhen::cli
