#include "bywhen/exchange/carry_over.h"

#include <doctest/doctest.h>

#include "bywhen/base/file.h"
#include "bywhen/model/load.h"
#include "exchange/dump.h"

namespace bywhen {
namespace {

using test::dumped;

Plan plan_of(const std::string& text) {
  const Loaded loaded = load(text);
  CAPTURE(text);
  REQUIRE(loaded.plan);
  return *loaded.plan;
}

Plan example(const std::string& name) {
  const auto text = read_file(BYWHEN_SOURCE_DIR "/examples/" + name);
  REQUIRE(text);
  return plan_of(*text);
}

// The new plan.
Plan next_of(const Plan& old) {
  const auto carried = carry_over(old);
  REQUIRE(carried);
  const Plan empty = plan_of("bywhen: 1\ntitle: Next\n");
  const auto applied = apply_changes(empty.document, carried->changes);
  REQUIRE(applied);
  return plan_of(std::string(applied->document.text()));
}

// What the new plan says behind its title.
std::string next_text(const std::string& old) {
  const Plan next = next_of(plan_of("bywhen: 1\ntitle: Old\n" + old));
  return std::string(next.document.text().substr(std::string("bywhen: 1\ntitle: Next\n").size()));
}

// "refused at 3:5: why"
std::string refusal(const std::string& old) {
  const auto carried = carry_over(plan_of("bywhen: 1\ntitle: Old\n" + old));
  return carried ? "carried"
                 : "refused at " + carried.error().place + ": " + carried.error().message;
}

// What is to come over of an open action of `old`.
Action expected(const Plan& old, const Action& action) {
  Action kept = action;
  std::erase_if(kept.after, [&](const Text& id) {
    const Action* other = id ? old.action(*id) : nullptr;
    return other != nullptr && !other->is_open();
  });
  std::erase_if(kept.updates, [](const Update& u) { return !u.field || *u.field != "deadline"; });
  return kept;
}

TEST_CASE("each open action of the examples comes over as it is, field by field") {
  for (const char* name : {"checkout.plan.yaml", "hand-edited.plan.yaml", "smallest.plan.yaml"}) {
    CAPTURE(name);
    const Plan old = example(name);
    const Plan next = next_of(old);
    std::size_t open = 0;
    for (const Action& action : old.actions) {
      if (!action.is_open()) continue;
      ++open;
      const Action* same = next.action(*action.id);
      REQUIRE(same != nullptr);
      CHECK(dumped(*same) == dumped(expected(old, action)));
    }
    CHECK(next.actions.size() == open);
  }
}

TEST_CASE("carried over twice in a row, nothing is changed and nothing doubled") {
  for (const char* name : {"checkout.plan.yaml", "hand-edited.plan.yaml"}) {
    CAPTURE(name);
    const Plan once = next_of(example(name));
    const Plan twice = next_of(once);
    CHECK(twice.document.text() == once.document.text());
  }
}

TEST_CASE("what is done or dropped stays behind, and nobody waits for it") {
  const std::string old =
      "actions:\n"
      "  - {id: A1, title: a, status: done}\n"
      "  - {id: A2, title: b, status: dropped}\n"
      "  - {id: A3, title: c, after: [A1, A2]}\n"
      "  - {id: A4, title: d, status: blocked, reason: no key, after: [A1, A3, A9]}\n";
  CHECK(next_text(old) ==
        "actions:\n"
        "  - {id: A3, title: c}\n"
        "  - {id: A4, title: d, status: blocked, reason: no key, after: [A3, A9]}\n");
  const auto carried = carry_over(plan_of("bywhen: 1\ntitle: T\n" + old));
  REQUIRE(carried);
  CHECK(join(carried->actions, " ") == "A3 A4");
  CHECK(carried->done == 1);
  CHECK(carried->dropped == 1);
}

TEST_CASE("a new plan has a list of actions, whatever the old one had") {
  CHECK(next_text("x-a: b\n") == "actions: []\nx-a: b\n");
  CHECK(next_text("actions:\n") == "actions: []\n");
}

TEST_CASE("of the updates only moved deadlines come along; keys of one's own do, too") {
  CHECK(
      next_text(
          "actions:\n"
          "  - id: A1\n"
          "    title: a\n"
          "    x-colour: blue\n"
          "    updates:\n"
          "      - {date: 2026-11-24, note: asked}\n"
          "      - {date: 2026-11-25, field: deadline, from: 2026-12-01, to: 2026-12-04, x-w: 1}\n"
          "      - {date: 2026-11-26, field: status, from: todo, to: doing}\n"
          "  - id: A2\n"
          "    title: b\n"
          "    updates: [{note: asked}]\n") ==
      "actions:\n"
      "  - id: A1\n"
      "    title: a\n"
      "    x-colour: blue\n"
      "    updates:\n"
      "      - {date: 2026-11-25, field: deadline, from: 2026-12-01, to: 2026-12-04, x-w: 1}\n"
      "  - id: A2\n"
      "    title: b\n");
}

TEST_CASE("improvements that are not done, and those that an open action serves") {
  const std::string old =
      "improvements:\n"
      "  - {id: I1, title: a, status: done}\n"
      "  - {id: I2, title: b, status: parked}\n"
      "  - {id: I3, title: c, status: done}\n"
      "  - {id: I4, title: d}\n"
      "actions:\n"
      "  - {id: A1, title: a, improvement: I3}\n"
      "  - {id: A2, title: b, improvement: [I1, I4], status: done}\n";
  CHECK(next_text(old) ==
        "improvements:\n"
        "  - {id: I2, title: b, status: parked}\n"
        "  - {id: I3, title: c, status: done}\n"
        "  - {id: I4, title: d}\n"
        "actions:\n"
        "  - {id: A1, title: a, improvement: I3}\n");
}

TEST_CASE("the plan's own fields: what belongs to the group comes along, the session's does not") {
  CHECK(next_text("date: 2026-11-24\n"
                  "facilitator: mia   # again?\n"
                  "ends: 2027-02-26\n"
                  "x-room: 2.14\n"
                  "calendar: {holidays: [2026-12-25]}\n"
                  "people: [{id: mia, name: Mia Holm, x-key: cellar}]\n"
                  "present: [mia]\n"
                  "actions:\n"
                  "decisions: [a]\n"
                  "parked: [\"b?\"]\n"
                  "check_ins: [{date: 2026-12-08}]\n"
                  "agenda: [{step: Look, minutes: 2, actual: 3}]\n"
                  "x-last: {a: [yes, ~, 1.0]}\n") ==
        "facilitator: mia\n"
        "calendar: {holidays: [2026-12-25]}\n"
        "people: [{id: mia, name: Mia Holm, x-key: cellar}]\n"
        "actions: []\n"
        "parked: [\"b?\"]\n"
        "agenda:\n"
        "  - {step: Look, minutes: 2}\n"
        "x-room: 2.14\n"
        "x-last: {a: [yes, null, 1.0]}\n");
}

TEST_CASE("texts of all kinds read the same afterwards") {
  const std::string old =
      "bywhen: 1\n"
      "title: Old\n"
      "actions:\n"
      "  - id: A1\n"
      "    title: \"a: b #c \\e[1m \\u202e \\\"q\\\" 🙂\"\n"
      "    notes: |+\n"
      "      - one\n"
      "\n"
      "        # two\n"
      "\n"
      "    done_when: '2026-12-04'\n"
      "    reason: 'yes'\n"
      "    benefit:\n"
      "    links: [\"*a\", '&b', \"!c\", \"- d\"]\n";
  const Plan before = plan_of(old);
  const Plan after = next_of(before);
  CHECK(dumped(after.actions.at(0)) == dumped(before.actions.at(0)));
}

TEST_CASE("what can't be copied with certainty is refused, with its place") {
  CHECK(refusal("actions:\n  - {title: a}\n") ==
        "refused at 4:5: this action has no id that could be kept");
  CHECK(refusal("actions:\n  - {id: a3, title: a}\n") ==
        "refused at 4:5: this action has no id that could be kept");
  CHECK(refusal("actions:\n  - {id: A1, title: a}\n  - {id: A1, title: b}\n") ==
        "refused at 5:10: the id A1 is used twice");
  CHECK(refusal("people: [{id: a}, {id: a}]\nactions: []\n") ==
        "refused at 3:24: the id a is used twice");
  CHECK(refusal("improvements: [{id: I1, title: a}, {id: I1, title: b}]\nactions: []\n") ==
        "refused at 3:41: the id I1 is used twice");
  CHECK(refusal("actions:\n  - call Ben\n") == "refused at 4:5: this is not an action");
  CHECK(refusal("actions: none\n") == "refused at 3:10: this must be a list");
  CHECK(refusal("x-a: &a [b]\nactions:\n  - {id: A1, title: t, links: *a}\n") ==
        "refused at 5:31: an alias can't be carried over");
  CHECK(refusal("x-a: &a {id: A1, title: t}\nactions:\n  - *a\n") ==
        "refused at 5:5: this is not an action");
  CHECK(refusal("x-a: &a {title: t}\nactions:\n  - {id: A1, <<: *a}\n") ==
        "refused at 5:14: a key that is no plain word can't be carried over");
  CHECK(refusal("actions:\n  - {id: A1, title: !!str 5}\n") ==
        "refused at 4:21: this can be read, but not copied: an explicit tag");
  CHECK(refusal("x-budget: {2026: 400}\nactions: []\n") ==
        "refused at 3:12: a key that is no plain word can't be carried over");
  CHECK(refusal("actions: []\nactions: []\n") ==
        "refused at 4:1: the key 'actions' stands here twice");
}

TEST_CASE("an anchor that nothing carried needs goes, an alias that stays behind is no trouble") {
  CHECK(
      next_text(
          "decisions: &d [a]\nx-a: &a [b]\nactions:\n  - {id: A1, title: t, status: done, links: *d}\n") ==
      "actions: []\nx-a: [b]\n");
}

}  // namespace
}  // namespace bywhen
