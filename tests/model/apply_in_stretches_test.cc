// Many changes at once against the same ones made one by one: the same bytes, or the same refusal.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "model/applying.h"
#include "model/changing.h"
#include "model/random_changes.h"

namespace bywhen {
namespace {

using yaml::Value;

std::string action(int number, Dice& dice) {
  if (dice.below(9) == 0) {
    return fmt::format("{{id: A{0}, title: 'T {0}', helpers: [ ana ]}}", number);
  }
  std::string text = fmt::format("id: A{0}\n    title: {1}\n", number,
                                 dice.of<std::string>({"Plain", "'Quoted'", "\"Double\""}));
  const std::vector<std::string> fields{
      "owner: ana\n",
      "owner: 'ben'\n",
      "effort: 2d\n",
      "# about the rest\n",
      "resources: none\n",
      "resources: [Desk, {need: Pen}]\n",
      "resources:\n      - need: \"Desk\"\n        status: needed  # really\n",
      "risks:\n      - risk: Rain\n",
      "updates:\n    - {date: 2026-11-27, note: hm}\n",
      "notes: |\n      one\n\n      two\n",
      "after: [ A1 ]\n",
      "x-own: { a: 'b' }\n"};
  std::vector<std::string> used;
  for (std::size_t i = dice.below(4); i > 0; --i) {
    const std::string& field = dice.of(fields);
    const std::string key = field.substr(0, field.find(':'));
    if (std::find(used.begin(), used.end(), key) != used.end()) continue;
    used.push_back(key);
    text += "    " + field;
  }
  text.pop_back();
  return text;
}

std::string with_crlf(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return out;
}

// A plan with so many actions, written by somebody who does not mind how.
std::string any_plan(int actions, Dice& dice) {
  std::string text =
      "bywhen: 1\ntitle: Plan\ncalendar: {workdays: [mon]}\npeople:\n"
      "- {id: ana, name: Ana}\n- {id: ben, name: Ben}\nimprovements:\n"
      "  - id: I1\n    title: 'Better'\n";
  const bool last = dice.below(2) == 0;
  const std::string rest = "check_ins:  # held\n  - {date: 2026-12-08}\nagenda:\n  - step: Talk\n";
  if (last) text += rest;
  text += "actions:  # all of them\n";
  // What any_target() looks for must be there somewhere.
  text +=
      "  - id: A1\n    title: One\n    resources: [x]\n    risks: [{risk: y}]\n"
      "    updates: [{note: z}]\n";
  const bool spread = dice.below(3) == 0;
  for (int i = 2; i <= actions; ++i) {
    if (spread) text += "\n";
    if (dice.below(6) == 0) text += fmt::format("  # above A{}\n", i);
    text += "  - " + action(i, dice) + "\n";
  }
  if (!last) text += "\n# the rest\n" + rest;
  if (last && dice.below(4) == 0) text.pop_back();
  return dice.below(4) == 0 ? with_crlf(text) : text;
}

// The changes of one command lie near each other: the same field of actions one after the other, and
// between them anything.
std::vector<Change> any_changes(const yaml::Document& document, int actions, Dice& dice) {
  std::vector<Change> changes;
  auto at = 1 + dice.below(static_cast<std::size_t>(actions));
  const std::vector<std::string> fields{"owner", "ownership", "status", "resources", "helpers",
                                        "notes", "benefit",   "risks",  "after"};
  std::string field = dice.of(fields);
  for (int i = 0; i < 30; ++i) {
    const Target target{Entity::action, "A" + std::to_string(at)};
    switch (dice.below(8)) {
      case 0:
        changes.push_back(any_change(document.root(), dice));
        break;
      case 1:
        changes.push_back(clear_field(target, dice.of(fields)));
        break;
      case 2:
        changes.push_back(add_item(target, dice.of(fields), any_value(dice)));
        break;
      case 3:
        changes.push_back(add_item({}, "actions",
                                   Value::map({{"id", Value::text(fmt::format("A{}", 1000 + i))},
                                               {"title", any_value(dice)}})));
        break;
      default:
        changes.push_back(set_field(target, field, any_value(dice)));
    }
    if (dice.below(9) == 0) field = dice.of(fields);
    const std::size_t step = dice.below(4) == 0 ? 0 : 1;
    at = 1 + (at - 1 + step) % static_cast<std::size_t>(actions);
  }
  return changes;
}

// Only those that can be made one after the other.
std::vector<Change> possible(const yaml::Document& document, const std::vector<Change>& changes) {
  std::vector<Change> made;
  yaml::Editor editor(document);
  for (const Change& change : changes) {
    if (make_change(editor, change)) made.push_back(change);
  }
  return made;
}

std::string outcome(const Result<Applied>& applied) {
  if (!applied) return "!" + applied.error().place + " " + applied.error().message;
  std::string text(applied->document.text());
  for (const std::string& comment : applied->dropped_comments) text += "\n!" + comment;
  return text;
}

TEST_CASE("many changes at once are the same changes one by one") {
  const std::vector<std::vector<std::size_t>> sizes{{24, 9}, {12}, {9}, {30, 15, 7}};
  int whole = 0;
  for (unsigned seed = 1; seed <= 160; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const int actions = 40 + static_cast<int>(dice.below(40));
    const yaml::Document document = parsed(any_plan(actions, dice));
    std::vector<Change> changes = any_changes(document, actions, dice);
    if (seed % 4 != 0) changes = possible(document, changes);
    const auto at_once = apply_in_stretches(document, changes, sizes[seed % sizes.size()]);
    REQUIRE(at_once.has_value());
    CHECK(outcome(*at_once) == outcome(apply_one_by_one(document, changes)));
    if (*at_once) ++whole;
  }
  CHECK(whole >= 120);
}

std::string plain_plan(int actions) {
  std::string text = "bywhen: 1\ntitle: Plan\nactions:\n";
  for (int i = 1; i <= actions; ++i) text += fmt::format("  - id: A{0}\n    title: T {0}\n", i);
  return text;
}

TEST_CASE("an id that is used twice names nothing, also where a stretch has only one of them") {
  const std::string twin = "  - id: A20\n    title: Again\n";
  const auto document = parsed(plain_plan(60) + twin);
  std::vector<Change> changes;
  for (int i = 18; i < 22; ++i) {
    changes.push_back(set_field({Entity::action, fmt::format("A{}", i)}, "owner", Value::raw("x")));
  }
  const std::array<std::size_t, 1> sizes{9};
  const auto at_once = apply_in_stretches(document, changes, sizes);
  REQUIRE(at_once.has_value());
  CHECK(outcome(*at_once) == outcome(apply_one_by_one(document, changes)));
  CHECK(outcome(*at_once).starts_with("! the id A20 is used twice"));
}

}  // namespace
}  // namespace bywhen
