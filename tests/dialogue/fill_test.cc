#include "bywhen/dialogue/fill.h"

#include <doctest/doctest.h>

#include "dialogue/talk.h"

namespace bywhen {
namespace {

// A conversation about a plan that changes as it goes on.
class Talk {
 public:
  explicit Talk(std::string_view text = talk_plan) : plan_(plan_to_talk_about(text)) {}

  // Says a line; what came of it.
  std::string say(std::string_view line) {
    (void)fill_.question(plan_);
    auto heard = fill_.hear(line, plan_);
    if (!heard) return "refused: " + heard.error().message;
    const auto applied = apply_changes(plan_.document, heard->made.changes);
    REQUIRE(applied);
    Loaded loaded = load(applied->document);
    REQUIRE(loaded.plan);
    plan_ = std::move(*loaded.plan);
    std::string words = heard->made.action;
    if (heard->wants_help) words += "help";
    if (heard->leaves) words += "leaves";
    if (!heard->command.empty()) words += "command " + heard->command;
    words += heard->said;
    if (heard->unknown) words += " BUT " + heard->unknown->message;
    return words;
  }

  // What it asks about: "A1, 3 left".
  std::string asks() {
    const auto question = fill_.question(plan_);
    return question ? fmt::format("{}, {} left", question->action, question->count) : "nothing";
  }

  std::string benefit() { return fill_.question(plan_)->benefit; }

 private:
  Plan plan_;
  Fill fill_{talk_day()};
};

TEST_CASE("the most important improvement first, then the order of the file; no priority last") {
  const Plan plan = plan_to_talk_about(
      "bywhen: 1\ntitle: x\nimprovements:\n  - {id: I1, title: a, priority: 3}\n"
      "  - {id: I2, title: b, priority: 1}\n  - {id: I3, title: c}\nactions:\n"
      "  - {id: A1, title: a}\n  - {id: A2, title: b, improvement: I1}\n"
      "  - {id: A3, title: c, improvement: I3}\n  - {id: A4, title: d, improvement: [I1, I2]}\n"
      "  - {id: A5, title: e, improvement: I1}\n  - {id: A6, title: f, status: done}\n"
      "  - {title: no id}\n"
      "  - {id: A7, title: g, improvement: I2, owner: ana, deadline: 2026-12-04, resources: "
      "none}\n");
  CHECK(gaps_in_order(plan) == std::vector<std::string>{"A4", "A2", "A5", "A1", "A3"});
}

TEST_CASE("an action is asked about until it lacks nothing") {
  Talk talk;
  CHECK(talk.asks() == "A1, 3 left");
  CHECK(talk.say("ana fri") == "A1");
  CHECK(talk.asks() == "A1, 3 left");
  CHECK(talk.say("none") == "A1");
  CHECK(talk.asks() == "A3, 2 left");
  CHECK(talk.say("ben 4 dec") == "A3");
  CHECK(talk.asks() == "A4, 1 left");
  CHECK(talk.say("cleo 4 dec") == "A4");
  CHECK(talk.say("needs: A tool") == "A4");
  CHECK(talk.asks() == "nothing");
}

TEST_CASE("an empty line goes on; what was passed over does not come again but by name") {
  Talk talk;
  CHECK(talk.say("").empty());
  CHECK(talk.asks() == "A3, 2 left");
  CHECK(talk.say("").empty());
  CHECK(talk.say("").empty());
  CHECK(talk.asks() == "nothing");
  CHECK(talk.say("A1") == "A1");
  CHECK(talk.asks() == "A1, 1 left");
}

TEST_CASE("an id in front is for this line; alone it goes there, and stays until an empty line") {
  Talk talk;
  CHECK(talk.say("A4 ana fri") == "A4");
  CHECK(talk.asks() == "A1, 3 left");
  CHECK(talk.say("A2") == "A2");
  CHECK(talk.asks() == "A2, 3 left");
  CHECK(talk.say("risk: Fire -> Leave") == "A2");
  CHECK(talk.say("why: Money") == "A2");
  CHECK(talk.asks() == "A2, 3 left");
  CHECK(talk.say("").empty());
  CHECK(talk.asks() == "A1, 3 left");
}

TEST_CASE("an improvement alone goes to its first gap, and new actions are for it") {
  Talk talk;
  CHECK(talk.say("I4") == "I4: nothing is missing; + TITLE adds an action for it");
  CHECK(talk.asks() == "A1, 3 left");
  CHECK(talk.say("+ Write the mail") == "A5");
  CHECK(talk.asks() == "A5, 4 left");
  CHECK(talk.say("ana fri") == "A5");
  CHECK(talk.say("none") == "A5");
  CHECK(talk.asks() == "A1, 3 left");
  CHECK(talk.say("+ Send the mail @ben fri") == "A6");
  CHECK(talk.say("I1") == "A1");
  CHECK(talk.asks() == "A1, 4 left");
}

TEST_CASE("the benefit is next to the ask: the action's own, else its improvement's") {
  Talk talk(
      "bywhen: 1\ntitle: x\nimprovements:\n  - {id: I1, title: a, benefit: Calls}\nactions:\n"
      "  - {id: A1, title: a, improvement: I1}\n  - {id: A2, title: b, benefit: Money}\n"
      "  - {id: A3, title: c}\n");
  CHECK(talk.benefit() == "Calls");
  CHECK(talk.say("").empty());
  CHECK(talk.benefit() == "Money");
  CHECK(talk.say("").empty());
  CHECK(talk.benefit().empty());
}

TEST_CASE("unknown names, refusals, commands, help") {
  Talk talk;
  CHECK(talk.say("anna fri") == "A1 BUT no person 'anna'");
  CHECK(talk.say("ana fridy") == "refused: not a date: 'fridy'");
  CHECK(talk.say("A3 none") == "refused: A3 needs something: Test account");
  CHECK(talk.asks() == "A1, 3 left");
  CHECK(talk.say("?") == "help");
  CHECK(talk.say("/list --by owner") == "command list --by owner");
  CHECK(talk.say("/go") == "leaves");
  CHECK(talk.say("park: Who pays?") == "parked: Who pays?");
  CHECK(talk.say("decided: We do") == "decided: We do");
  CHECK(talk.say(std::string((1 << 20) + 1, 'x')) == "refused: the line is over 1 MB long");
}

TEST_CASE("lines after the last gap are about the action just mentioned") {
  Talk talk("bywhen: 1\ntitle: x\nactions:\n  - {id: A1, title: a}\n");
  CHECK(talk.say("ana fri") == "A1");
  CHECK(talk.say("none") == "A1");
  CHECK(talk.asks() == "nothing");
  CHECK(talk.say("risk: Fire -> Leave") == "A1");
}

}  // namespace
}  // namespace bywhen
