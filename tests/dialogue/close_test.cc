#include "bywhen/dialogue/close.h"

#include <doctest/doctest.h>

#include "dialogue/talk.h"

namespace bywhen {
namespace {

constexpr std::string_view plan_to_close = R"(bywhen: 1
title: Returns
people:
  - {id: ana, name: Ana Ruiz}
  - {id: ben, name: Ben Okafor}
  - {id: dora, name: Dora Lind}
present: [ana, ben]
improvements:
  - {id: I1, title: Fewer calls}
  - {id: I2, title: A better mail}
actions:
  - {id: A1, title: one, improvement: I1, owner: ben, deadline: 2026-12-04, resources: none}
  - {id: A2, title: two, improvement: I1, owner: ana, deadline: 2026-12-04, resources: none}
  - {id: A3, title: three, improvement: I1, owner: ana, deadline: 2026-12-18, resources: none}
  - {id: A4, title: four, improvement: I1, owner: dora, deadline: 2026-12-04, resources: none}
  - {id: A5, title: five, improvement: I1, owner: ana, ownership: accepted, deadline: 2026-12-02, resources: none}
  - {id: A6, title: six, improvement: I1, owner: ana, status: done}
  - {id: A7, title: seven, improvement: I1}
parked:
  - Who pays freight?
  - A desk in town
)";

std::string in_words(const CloseQuestion& question) {
  using About = CloseQuestion::About;
  switch (question.about) {
    case About::promise:
      return fmt::format("{}: {}", question.person, join(question.actions, " "));
    case About::absent:
      return fmt::format("who asks {}: {}", question.person, join(question.actions, " "));
    case About::open: {
      std::vector<std::string> all = question.actions;
      all.insert(all.end(), question.improvements.begin(), question.improvements.end());
      return "open: " + join(all, " ");
    }
    case About::parked:
      return "parked: " + question.point;
    case About::check_in:
      return "check-in: " + question.day.iso() + question.time;
  }
  return {};
}

// A close of a plan that changes as it goes on.
class Talk {
 public:
  explicit Talk(std::string_view text = plan_to_close, std::vector<Promise> last = {})
      : plan_(plan_to_talk_about(text)), close_(talk_day(), "ben", std::move(last)) {}

  std::string asks() {
    const auto question = close_.question(plan_);
    return question ? in_words(*question) : "nothing";
  }

  // Says a line; what came of it.
  std::string say(std::string_view line) {
    (void)close_.question(plan_);
    return came_of(close_.hear(line, plan_));
  }
  // The same to what was asked before somebody else changed the plan.
  std::string answer(std::string_view line) { return came_of(close_.hear_answer(line, plan_)); }

  // All the lines; what is asked then.
  std::string after(const std::vector<std::string>& lines) {
    for (const std::string& line : lines) {
      const std::string came = say(line);
      REQUIRE_MESSAGE(!came.starts_with("refused"), line << ": " << came);
    }
    return asks();
  }

  void change(const Change& change) {
    const auto applied = apply_changes(plan_.document, std::vector{change});
    REQUIRE(applied);
    take(applied->document);
  }

  const Action& action(std::string_view id) { return *plan_.action(id); }
  bool accepted(std::string_view id) {
    return action(id).ownership.value_or(Ownership::proposed) == Ownership::accepted;
  }
  const Plan& plan() { return plan_; }

 private:
  std::string came_of(Result<Heard> heard) {
    if (!heard) return "refused: " + heard.error().message;
    const auto applied = apply_changes(plan_.document, heard->made.changes);
    REQUIRE(applied);
    take(applied->document);
    std::string words = heard->made.action + heard->said;
    if (heard->wants_help) words += "help";
    if (heard->leaves) words += "leaves";
    if (heard->unknown) words += " BUT " + heard->unknown->message;
    for (const std::string& remark : heard->made.remarks) words += " NOTE " + remark;
    return words;
  }

  void take(const yaml::Document& document) {
    Loaded loaded = load(document);
    REQUIRE(loaded.plan);
    REQUIRE(loaded.defects.empty());
    plan_ = std::move(*loaded.plan);
  }

  Plan plan_;
  Close close_;
};

TEST_CASE("those in the room in the order of the people, the absent, what is open, parked, when") {
  Talk talk;
  CHECK(talk.asks() == "ana: A2 A3");
  CHECK(talk.after({""}) == "ben: A1");
  CHECK(talk.after({"later"}) == "who asks dora: A4");
  CHECK(talk.after({""}) == "open: A7 I2");
  CHECK(talk.after({""}) == "parked: Who pays freight?");
  CHECK(talk.after({""}) == "parked: A desk in town");
  CHECK(talk.after({""}) == "check-in: 2026-12-08");
  CHECK(talk.after({"none"}) == "nothing");
  CHECK(std::string(talk.plan().document.text()) == plan_to_close);
  CHECK(talk.say("ok").starts_with("refused"));
  CHECK(talk.say("").empty());
}

TEST_CASE("without a list of people, by the owner's name") {
  Talk talk(
      "bywhen: 1\ntitle: x\nactions:\n  - {id: A1, title: a, owner: Zoe}\n"
      "  - {id: A2, title: b, owner: ana}\n  - {id: A3, title: c, owner: Ben}\n");
  CHECK(talk.asks() == "ana: A2");
  CHECK(talk.after({"ok"}) == "Ben: A3");
  CHECK(talk.after({"no"}) == "Zoe: A1");
}

TEST_CASE("one ok takes all of a person's") {
  Talk talk;
  CHECK(talk.after({"ok"}) == "ben: A1");
  CHECK(talk.accepted("A2"));
  CHECK(talk.accepted("A3"));
  CHECK_FALSE(talk.accepted("A1"));
}

TEST_CASE("one of them by another day, the other one as it is") {
  Talk talk;
  CHECK(talk.after({"a3 7 dec ok"}) == "ana: A2");
  CHECK(talk.action("A3").deadline->iso() == "2026-12-07");
  CHECK(talk.accepted("A3"));
  CHECK(talk.after({"ok"}) == "ben: A1");
}

TEST_CASE("ok and no for some, wherever they are") {
  Talk talk;
  CHECK(talk.after({"A1 a2 OK"}) == "ana: A3");
  CHECK(talk.accepted("A1"));
  CHECK(talk.after({"a3: no"}) == "who asks dora: A4");
  CHECK(talk.after({"a1 a5 no"}) == "who asks dora: A4");
  CHECK_FALSE(talk.action("A5").is_owned());
  CHECK(talk.say("A4 ok") == "refused: Dora is not in the room");
  CHECK(talk.say("A7 ok") == "refused: nobody has been asked to own A7");
  CHECK(talk.say("A7 no") == "refused: nobody has been asked to own A7");
  CHECK(talk.say("A9 ok") == "refused: no action 'A9'");
}

TEST_CASE("no frees what was read, and asks for no reason") {
  Talk talk;
  CHECK(talk.say("no") == "good to know now: A2, A3 are free again");
  CHECK(*talk.action("A2").ownership == Ownership::declined);
  CHECK_FALSE(talk.action("A2").declined_because);
  CHECK(talk.after({"", ""}) == "open: A2 A3 A7 I2");
}

TEST_CASE("who is given something on the way is asked, too, when this question is through") {
  Talk talk;
  CHECK(talk.after({"a3 ben"}) == "ana: A2");
  CHECK(talk.after({"ok"}) == "ben: A1 A3");
  CHECK(talk.after({"ok", "", "a7 ana fri"}) == "open: A7 I2");
  CHECK(talk.after({""}) == "ana: A7");
}

TEST_CASE("a line without an id is about the one action, or the one that was gone to") {
  Talk talk;
  CHECK(talk.say("7 dec") == "refused: which action is this about?");
  CHECK(talk.say("A3") == "A3");
  CHECK(talk.say("by: 7 dec") == "A3");
  CHECK(talk.after({"ok"}) == "ana: A2");
  CHECK(talk.accepted("A3"));
  CHECK(talk.say("needs: ink") == "A2");
  CHECK(talk.after({"ok", "mon"}) == "ben: A1");
  CHECK(talk.action("A1").deadline->iso() == "2026-11-30");
}

TEST_CASE("who asks the absent becomes a note, and is not asked for again") {
  Talk talk;
  CHECK(talk.after({"", ""}) == "who asks dora: A4");
  CHECK(talk.say("ok") == "refused: Dora is not in the room");
  CHECK(talk.say("dora") == "refused: Dora is not in the room");
  CHECK(talk.say("anna") == "refused: no person 'anna'");
  CHECK(talk.say("ana") == "Ana asks Dora about A4");
  CHECK(*talk.action("A4").updates.at(0).note == "Ana asks Dora");
  CHECK(*talk.action("A4").updates.at(0).author == "ben");
  CHECK(talk.asks() == "open: A7 I2");
  const std::string text(talk.plan().document.text());
  CHECK(Talk(text).after({"", ""}) == "open: A7 I2");
}

TEST_CASE("what is open is mended right there") {
  Talk talk;
  CHECK(talk.after({"", "", "", "a7 ana fri ok"}) == "open: A7 I2");
  CHECK(talk.after({"a7 none"}) == "open: I2");
  CHECK(talk.say("no").starts_with("refused"));
  CHECK(talk.say("+ Write the mail @ana fri ok") == "A8");
  CHECK(*talk.action("A8").improvements.at(0) == "I2");
  CHECK(talk.asks() == "open: A8");
  CHECK(talk.after({"none"}) == "parked: Who pays freight?");
}

TEST_CASE("a parked point becomes an action, goes, or stays") {
  Talk talk;
  CHECK(talk.after({"", "", "", ""}) == "parked: Who pays freight?");
  CHECK(talk.say("fri") == "refused: who takes it?");
  CHECK(talk.say("ok") == "refused: who takes it?");
  CHECK(talk.say("anna fri") == "refused: no person 'anna'");
  CHECK(talk.say("ana+ben fri") == "A8");
  CHECK(*talk.action("A8").title == "Who pays freight?");
  CHECK(*talk.action("A8").owner == "ana");
  CHECK(talk.plan().parked.size() == 1);
  CHECK(talk.asks() == "parked: A desk in town");
  CHECK(talk.say("drop") == "off the list: A desk in town");
  CHECK(talk.plan().parked.empty());
  CHECK(talk.asks() == "ana: A8");
}

TEST_CASE("an absent person takes no parked point aloud") {
  Talk talk;
  CHECK(talk.after({"", "", "", "", "dora fri ok"}) == "parked: A desk in town");
  CHECK_FALSE(talk.accepted("A8"));
  CHECK(talk.after({""}) == "who asks dora: A8");
}

TEST_CASE("the check-in: as proposed, or another day and time") {
  const std::vector<std::string> before{"", "", "", "", "", ""};
  const auto check_in = [&](std::string_view line) {
    Talk talk;
    REQUIRE(talk.after(before) == "check-in: 2026-12-08");
    std::string came = talk.say(line);
    if (talk.plan().check_ins.empty()) return came;
    const CheckIn& one = talk.plan().check_ins.at(0);
    return one.date->iso() + " " + std::string(one.time.value_or("-"));
  };
  CHECK(check_in("") == "2026-12-08 -");
  CHECK(check_in("ok") == "2026-12-08 -");
  CHECK(check_in("9 dec") == "2026-12-09 -");
  CHECK(check_in("9 dec 14:00") == "2026-12-09 14:00");
  CHECK(check_in("wed at 9:30") == "2026-11-25 09:30");
  CHECK(check_in("16:15") == "2026-12-08 16:15");
  CHECK(check_in("later") == "");
  CHECK(check_in("none") == "no check-in for now");
  CHECK(check_in("2026-11-23") == "refused: Mon 23 Nov is over already");
  CHECK(check_in("soonish").starts_with("refused: not a date"));
  CHECK(check_in("9 dec 25:00").starts_with("refused: not a date"));
}

TEST_CASE("a check-in that is to come is not asked for") {
  const std::string text(plan_to_close);
  CHECK(Talk(text + "check_ins: [{date: 2026-12-01}]\n").after({"", "", "", "", "", ""}) ==
        "nothing");
  CHECK(Talk(text + "check_ins: [{date: 2026-11-20, time: \"15:00\"}]\n")
            .after({"", "", "", "", "", ""}) == "check-in: 2026-12-0815:00");
}

TEST_CASE("what was promised by another day is asked about once more") {
  const Date fourth = *Date::parse("2026-12-04");
  Talk talk(plan_to_close, {{"A5", "ana", fourth}, {"A9", "ana", fourth}});
  CHECK(talk.asks() == "ana: A2 A3 A5");
  CHECK(talk.after({"a2 a3 ok"}) == "ana: A5");
  CHECK(talk.after({"ok"}) == "ben: A1");
  CHECK(Talk(plan_to_close, {{"A5", "ana", *Date::parse("2026-12-02")}}).asks() == "ana: A2 A3");
  CHECK(Talk(plan_to_close, {{"A5", "ana", fourth}}).after({"a2 a3 a5 7 dec ok"}) == "ben: A1");
}

TEST_CASE("nobody says yes to what somebody else has changed meanwhile") {
  const Change other =
      set_field({Entity::action, "A3"}, "deadline", yaml::Value::raw("2026-12-21"));
  for (const std::string line : {"ok", "no", "mon"}) {
    Talk talk;
    REQUIRE(talk.asks() == "ana: A2 A3");
    talk.change(other);
    CHECK(talk.answer(line).starts_with("refused"));
    CHECK(talk.asks() == "ana: A2 A3");
    CHECK(talk.answer("ok") == "A2");
  }
  Talk talk;
  REQUIRE(talk.asks() == "ana: A2 A3");
  talk.change(other);
  CHECK(talk.answer("A2 ok") == "A2");
  CHECK(talk.answer("").empty());
  CHECK(talk.asks() == "ben: A1");
}

TEST_CASE("the rest of the answer line works anywhere") {
  Talk talk;
  CHECK(talk.say("?") == "help");
  CHECK(talk.say("/go") == "leaves");
  CHECK(talk.say("park: x") == "parked: x");
  CHECK(talk.say("I1") == "I1: + TITLE adds an action for it");
  CHECK(talk.say("+ Call the bank @ben fri") == "A8");
  CHECK(*talk.action("A8").improvements.at(0) == "I1");
  CHECK(talk.after({"ok"}) == "ana: A2 A3");
  CHECK(talk.accepted("A8"));
}

}  // namespace
}  // namespace bywhen
