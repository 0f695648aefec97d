#include "bywhen/dialogue/check_in.h"

#include <doctest/doctest.h>

#include "bywhen/base/text.h"
#include "dialogue/check_in_talk.h"

namespace bywhen {
namespace {

constexpr std::string_view plan_to_follow = R"(bywhen: 1
title: Returns
date: 2026-11-24
people:
  - {id: mia, name: Mia Holm}
  - {id: ana, name: Ana Ruiz}
  - {id: ben, name: Ben Okafor}
  - {id: dora, name: Dora Lind}
present: [mia, ana, ben]
actions:
  - {id: A1, title: one, owner: ben, ownership: accepted, deadline: 2026-12-09}
  - {id: A2, title: two, owner: ana, ownership: accepted, deadline: 2026-12-11}
  - id: A3
    title: three
    owner: ana
    ownership: accepted
    deadline: 2026-12-04
    resources:
      - {need: Access to the shop's CMS, needed_by: 2026-12-01, fallback: Ben types it}
      - {need: Test account, status: requested}
    risks:
      - {risk: Legal is slow, trigger: 2026-12-03, contingency: Publish an article, owner: dora}
  - {id: A4, title: four}
  - {id: A5, title: five, owner: dora, deadline: 2026-12-10, tentative: true}
  - {id: A6, title: six, owner: ben, ownership: accepted, deadline: 2027-03-01, status: blocked, reason: no key}
  - {id: A7, title: seven, owner: ben, ownership: accepted, deadline: 2027-03-01}
  - {id: A8, title: eight, owner: ben, status: done, done_on: 2026-12-02}
check_ins:
  - {date: 2026-12-08, time: "14:00", held: false}
)";

TEST_CASE(
    "person by person, each once: the most pressing first, nobody's last, then when to meet") {
  CheckInTalk talk(plan_to_follow);
  CHECK(talk.asks() == "A3 ana done?");
  CHECK(talk.after({""}) == "A3 ana need 0?");
  CHECK(talk.after({""}) == "A3 ana risk 0?");
  CHECK(talk.after({""}) == "A2 ana course?");
  CHECK(talk.after({""}) == "A1 ben course?");
  CHECK(talk.after({""}) == "A6 ben blocked?");
  CHECK(talk.after({""}) == "A5 dora accepted?");
  CHECK(talk.after({""}) == "A4 who?");
  CHECK(talk.after({""}) == "next 2026-12-2214:00?");
  CHECK(talk.after({"none"}) == "nothing");
  CHECK(std::string(talk.plan().document.text()) == plan_to_follow);
}

TEST_CASE("later passes over all that is left of a person") {
  CheckInTalk talk(plan_to_follow);
  CHECK(talk.after({"later"}) == "A1 ben course?");
  CHECK(talk.after({"later"}) == "A5 dora accepted?");
  CHECK(talk.after({"A2 done"}) == "A5 dora accepted?");
}

TEST_CASE("late and not done: what helps, once; then the need and the risk whose day has come") {
  CheckInTalk talk(plan_to_follow);
  CHECK(talk.after({"+3d waiting for legal"}) == "A3 ana help?");
  CHECK(talk.kept("A3") == "deadline 2026-12-04 -> 2026-12-11 (waiting for legal)");
  CHECK(talk.after({"Mia calls Dora"}) == "A3 ana need 0?");
  CHECK(talk.after({"yes"}) == "A3 ana risk 0?");
  CHECK(talk.after({"yes"}) == "A2 ana course?");
  CHECK(talk.kept("A3") ==
        "deadline 2026-12-04 -> 2026-12-11 (waiting for legal); what helps: Mia calls Dora; "
        "resources Access to the shop's CMS -> Ben types it (fallback); "
        "happened: Legal is slow; so: Publish an article");
  CHECK(*talk.action("A3").resources.items[0].status == ResourceStatus::unavailable);
  CHECK(*talk.action("A3").risks[0].status == RiskStatus::happened);
}

TEST_CASE("done asks nothing more about an action") {
  CheckInTalk talk(plan_to_follow);
  CHECK(talk.after({"done mon"}) == "A2 ana course?");
  CHECK(talk.action("A3").done_on->iso() == "2026-12-07");
}

TEST_CASE("what helps takes a few words, not the words of a check-in") {
  const auto helped = [](std::string_view line) {
    CheckInTalk talk(plan_to_follow);
    REQUIRE(talk.after({"no"}) == "A3 ana help?");
    const std::string came = talk.say(line);
    return came.starts_with("refused") ? came : talk.kept("A3").substr(14) + " | " + talk.asks();
  };
  REQUIRE(std::string("not done yet").size() + 2 == 14);
  CHECK(helped("a second reader") == "what helps: a second reader | A3 ana need 0?");
  CHECK(helped("drop the translation") == "what helps: drop the translation | A3 ana need 0?");
  CHECK(helped("monday we sit together") == "what helps: monday we sit together | A3 ana need 0?");
  CHECK(helped("no meetings on Friday") == "what helps: no meetings on Friday | A3 ana need 0?");
  CHECK(helped("no cms access") == "no Access to the shop's CMS | A3 ana need 0?");
  CHECK(helped("+3d legal is slow") ==
        "deadline 2026-12-04 -> 2026-12-11 (legal is slow) | A3 ana need 0?");
  CHECK(helped("by: 18 dec") == "deadline 2026-12-04 -> 2026-12-18 | A3 ana need 0?");
  CHECK(helped("done") == "status todo -> done | A2 ana course?");
  CHECK(helped("ben") ==
        "refused: 'ben' could take A3, or help | A3 @ben hands it over; note: TEXT keeps a remark");
  CHECK(helped("TBD").starts_with("refused: 'TBD' only holds a place"));
  CheckInTalk talk(plan_to_follow);
  CHECK(talk.after({"no", "nothing"}) == "A3 ana need 0?");
  CHECK(talk.kept("A3") == "not done yet");
}

TEST_CASE("a handover: the new owner is asked at once, and the turn stays where it was") {
  CheckInTalk talk(plan_to_follow);
  CHECK(talk.after({"dora fri"}) == "A3 dora confirm?");
  CHECK(talk.kept("A3") == "owner ana -> dora; deadline 2026-12-04 -> 2026-12-11");
  CHECK_FALSE(talk.action("A3").ownership);
  // Dora was not in the room of the session; here she speaks.
  CHECK(talk.after({"yes"}) == "A3 dora help?");
  CHECK(*talk.action("A3").ownership == Ownership::accepted);
  CHECK(talk.after({"", "later"}) == "A2 ana course?");
}

TEST_CASE("who gives an action back leaves it to the group, at once") {
  CheckInTalk talk(plan_to_follow);
  CHECK(talk.after({"later", "later", "no"}) == "A5 who?");
  CHECK(talk.kept("A5") == "ownership proposed -> declined");
  CHECK(talk.after({"ana ok"}) == "A4 who?");
  CHECK(*talk.action("A5").owner == "ana");
  CHECK(*talk.action("A5").ownership == Ownership::accepted);
}

TEST_CASE("ok confirms the owner and the tentative deadline") {
  CheckInTalk talk(plan_to_follow);
  CHECK(talk.after({"later", "later", "ok"}) == "A4 who?");
  CHECK(talk.kept("A5") == "ownership proposed -> accepted; tentative true -> false");
  CHECK_FALSE(talk.action("A5").tentative);
}

TEST_CASE("a second run goes on where the first stopped") {
  CheckInTalk talk(plan_to_follow);
  CHECK(talk.after({"+3d", "", "no", "", "A1 ok"}) == "A2 ana course?");
  talk.begin_again();
  CHECK(talk.asks() == "A2 ana course?");
  CHECK(talk.after({"done"}) == "A3 ana risk 0?");
  CHECK(talk.after({"no"}) == "A6 ben blocked?");
}

TEST_CASE("what was taken back is asked again") {
  CheckInTalk talk(plan_to_follow);
  REQUIRE(talk.after({"later"}) == "A1 ben course?");
  const std::string before(talk.plan().document.text());
  REQUIRE(talk.after({"ok"}) == "A6 ben blocked?");
  const std::size_t last = talk.action("A1").updates.size() - 1;
  talk.change(remove_item({Entity::action, "A1"}, "updates", last));
  CHECK(talk.after({""}) == "A1 ben course?");
}

TEST_CASE("an id alone goes there, and then goes on") {
  CheckInTalk talk(plan_to_follow);
  CHECK(talk.after({"A7"}) == "A7 ben how far?");
  CHECK(talk.after({"ok"}) == "A3 ana done?");
  CHECK(talk.kept("A7") == "on course");
  CHECK(talk.after({"A8"}) == "A8 ben how far?");
  CHECK(talk.after({"doing"}) == "A3 ana done?");
  CHECK(*talk.action("A8").status == ActionStatus::doing);
}

TEST_CASE("a plan that changed meanwhile: only a line with an id is taken") {
  CheckInTalk talk(plan_to_follow);
  REQUIRE(talk.asks() == "A3 ana done?");
  talk.change(set_field({Entity::action, "A3"}, "deadline", yaml::Value::raw("2026-12-05")));
  CHECK(talk.answer("done").starts_with("refused: A3 has changed meanwhile"));
  CHECK(talk.answer("A3 done") == "A3");
}

TEST_CASE("a plan that changed meanwhile: an empty line passes over what was asked") {
  CheckInTalk talk(plan_to_follow);
  REQUIRE(talk.asks() == "A3 ana done?");
  talk.change(set_field({Entity::action, "A3"}, "title", yaml::Value::text("three of them")));
  CHECK(talk.answer("").empty());
  CHECK(talk.asks() == "A3 ana need 0?");
  talk.change(remove_item({}, "actions", 2));
  CHECK(
      talk.answer("yes") ==
      "refused: A3 has changed meanwhile, so nothing was written | it is not in the plan any more");
}

TEST_CASE("/go asks when to meet again, and then leaves") {
  CheckInTalk talk(plan_to_follow);
  CHECK(talk.say("/go").empty());
  CHECK(talk.asks() == "next 2026-12-2214:00?");
  CHECK(talk.say("/go") == "leaves");
}

TEST_CASE("nothing to ask of a plan where all is done, or that has no actions") {
  CHECK(CheckInTalk("bywhen: 1\ntitle: x\nactions: []\n").asks() == "nothing");
  CheckInTalk talk("bywhen: 1\ntitle: x\nactions:\n  - {id: A1, title: a, status: done}\n");
  CHECK(talk.asks() == "nothing");
  CHECK(talk.say("").empty());
  CHECK(talk.say("done") ==
        "refused: nothing is left to ask | about an action: its id in front, as in A3 done");
}

TEST_CASE("an action without anything, one without an id, two with the same, and a cycle") {
  CheckInTalk talk(
      "bywhen: 1\ntitle: x\nactions:\n  - {id: A1, title: a}\n  - {id: A2, title: b, after: [A3]}\n"
      "  - {id: A3, title: c, after: [A2]}\n");
  CHECK(talk.asks() == "A1 who?");
  CHECK(talk.after({"@Zoe fri ok"}) == "A2 who?");
  CHECK(talk.after({"", "", ""}) == "nothing");
}

TEST_CASE("deadlines years away and over for years") {
  CheckInTalk talk(
      "bywhen: 1\ntitle: x\nactions:\n"
      "  - {id: A1, title: a, owner: Zoe, ownership: accepted, deadline: 2076-01-01}\n"
      "  - {id: A2, title: b, owner: Zoe, ownership: accepted, deadline: 1976-01-01}\n");
  CHECK(talk.asks() == "A2 Zoe done?");
  CHECK(talk.after({"+3d", ""}) == "next 2026-12-22?");
  CHECK(talk.kept("A2") == "deadline 1976-01-01 -> 2026-12-11");
  CHECK(talk.after({"A1 +3d because of the move"}) == "next 2026-12-22?");
  CHECK(talk.kept("A1") == "deadline 2076-01-01 -> 2076-01-04 (of the move)");
}

std::string held_after(std::string_view check_ins, bool was_said = true,
                       std::string_view actions = "actions: []\n") {
  const std::string text = "bywhen: 1\ntitle: x\ndate: 2026-11-24\n" + std::string(actions);
  const Plan plan = plan_to_talk_about(text + std::string(check_ins));
  const auto applied = apply_changes(plan.document, mark_held(plan, check_in_day(), was_said));
  REQUIRE(applied);
  return std::string(applied->document.text().substr(text.size()));
}

TEST_CASE("the check-in that is marked as held") {
  CHECK(held_after("check_ins: [{date: 2026-12-08, held: false}]\n") ==
        "check_ins: [{date: 2026-12-08, held: true}]\n");
  CHECK(held_after("check_ins: [{date: 2026-12-08}]\n") ==
        "check_ins: [{date: 2026-12-08, held: true}]\n");
  // Put off by a day.
  CHECK(held_after("check_ins: [{date: 2026-12-07}, {date: 2027-01-12}]\n") ==
        "check_ins: [{date: 2026-12-08, held: true}, {date: 2027-01-12}]\n");
  // Two weeks ago nobody met: that was another one.
  CHECK(held_after("check_ins:\n  - {date: 2026-11-25}\n  - {date: 2027-01-12}\n") ==
        "check_ins:\n  - {date: 2026-11-25}\n  - {date: 2026-12-08, held: true}\n"
        "  - {date: 2027-01-12}\n");
  CHECK(held_after("check_ins: [{date: 2026-12-08, held: true}]\n") ==
        "check_ins: [{date: 2026-12-08, held: true}]\n");
  CHECK(held_after("", false).empty());
  CHECK(held_after("check_ins: [{date: 2026-12-07, held: true}]\n", false) ==
        "check_ins: [{date: 2026-12-07, held: true}]\n");
  const Plan plan = plan_to_talk_about("bywhen: 1\ntitle: x\ndate: 2026-12-08\nactions: []\n");
  CHECK(mark_held(plan, check_in_day(), true).empty());
}

// "/go" at once marked the check-in as held, and another day's was added beside tomorrow's.
TEST_CASE("where nothing was said no check-in is marked as held") {
  const std::string of_today = "check_ins: [{date: 2026-12-08}]\n";
  CHECK(held_after(of_today, false) == of_today);
  const std::string with_word =
      "actions:\n  - {id: A1, title: a, updates: [{date: 2026-12-08, note: mailed}]}\n";
  CHECK(held_after(of_today, false, with_word) == "check_ins: [{date: 2026-12-08, held: true}]\n");
  const std::string of_tomorrow = "check_ins: [{date: 2026-12-09}]\n";
  CHECK(held_after(of_tomorrow, false, with_word) == of_tomorrow);
}

TEST_CASE("people who meet some days early hold the check-in that was to come") {
  CHECK(held_after("check_ins: [{date: 2026-12-11}, {date: 2027-01-12}]\n") ==
        "check_ins: [{date: 2026-12-08, held: true}, {date: 2027-01-12}]\n");
  CHECK(held_after("check_ins: [{date: 2026-12-12}]\n").find("{date: 2026-12-12}") !=
        std::string::npos);
  // The nearest; of two as near the one before.
  CHECK(held_after("check_ins: [{date: 2026-12-01}, {date: 2026-12-09}]\n") ==
        "check_ins: [{date: 2026-12-01}, {date: 2026-12-08, held: true}]\n");
  CHECK(held_after("check_ins: [{date: 2026-12-07}, {date: 2026-12-09}]\n") ==
        "check_ins: [{date: 2026-12-08, held: true}, {date: 2026-12-09}]\n");
}

// "10 dec", agreed two days before, was marked as held at once.
TEST_CASE("the next check-in that was just agreed is not this one") {
  const Plan plan = plan_to_talk_about(
      "bywhen: 1\ntitle: x\ndate: 2026-11-24\nactions: []\n"
      "check_ins: [{date: 2026-12-01}, {date: 2026-12-10}]\n");
  const auto changes = mark_held(plan, check_in_day(), true, 1);
  REQUIRE_FALSE(changes.empty());
  CHECK(changes.front().target.index == 0);
}

bool was_said(const std::vector<std::string>& lines) {
  const Plan plan = plan_to_talk_about(plan_to_follow);
  CheckInRound round(check_in_day(), "mia");
  for (const std::string& line : lines) {
    (void)round.question(plan);
    REQUIRE(round.hear(line, plan));
  }
  return round.was_said();
}

TEST_CASE("a round knows whether anything was said in it") {
  CHECK_FALSE(was_said({"/go"}));
  CHECK_FALSE(was_said({"", "", "later"}));
  CHECK(was_said({"", "/go", "none"}));
  CHECK(was_said({"A1 ok"}));
  CHECK(was_said({"A1 needs: key"}));
}

// "+ Call Bob" and "risk: bad -> worse" were followed by "Nothing was said".
TEST_CASE("a round knows of which actions something was said, and which are new") {
  const Plan plan = plan_to_talk_about(plan_to_follow);
  CheckInRound round(check_in_day(), "mia");
  (void)round.question(plan);
  for (const char* line :
       {"A1 risk: bad -> worse", "A1 needs: key", "+ Call the shops @ben fri ok"})
    REQUIRE(round.hear(line, plan));
  CHECK(round.said().changed == std::vector<std::string>{"A1"});
  CHECK(round.said().added == std::vector<std::string>{"A9"});
}

TEST_CASE("ok to what is still blocked is a yes, not a word that it is on course") {
  CheckInTalk talk(
      "bywhen: 1\ntitle: x\ndate: 2026-11-24\nactions:\n"
      "  - {id: A1, title: a, owner: Zoe, ownership: accepted, deadline: 2027-03-01,"
      " status: blocked, reason: no key}\n");
  CHECK(talk.asks() == "A1 Zoe blocked?");
  talk.say("ok");
  CHECK(talk.kept("A1") == "still blocked");
}

// A note about another thing took these questions away.
TEST_CASE("a need is asked about though a longer one has just been settled") {
  CheckInTalk talk(
      "bywhen: 1\ntitle: x\ndate: 2026-11-24\nactions:\n"
      "  - {id: A1, title: a, owner: Zoe, ownership: accepted, deadline: 2026-12-09, resources: ["
      "{need: CMS access, needed_by: 2026-12-01}, {need: CMS, needed_by: 2026-12-01}],"
      " risks: [{risk: Legal, trigger: 2026-12-02}]}\n");
  CHECK(talk.asks() == "A1 Zoe course?");
  CHECK(talk.after({"note: Legal is slow"}) == "A1 Zoe need 0?");
  CHECK(talk.after({"yes"}) == "A1 Zoe need 1?");
  CHECK(talk.after({"yes"}) == "A1 Zoe risk 0?");
  CHECK(talk.after({"no"}).starts_with("next"));
}

TEST_CASE("the help of check-in fits a terminal of 80 columns") {
  for (const std::string_view line : split(check_in_help(), '\n')) CHECK(display_width(line) <= 80);
}

}  // namespace
}  // namespace bywhen
