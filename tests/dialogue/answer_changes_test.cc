#include "bywhen/dialogue/answer_changes.h"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <sstream>

#include "dialogue/talk.h"

namespace bywhen {
namespace {

// What is new in the plan after a line about `action`: its new lines, and the remarks; or why not.
std::string after(std::string_view line, std::string_view action = "A1") {
  const Plan plan = plan_to_talk_about();
  const auto answer = parse_answer(
      line,
      {.plan = plan, .today = talk_day(), .action = std::string(action), .improvement = "I1"});
  REQUIRE(answer);
  auto made = changes_of(*answer, plan, talk_day());
  if (!made) return "refused: " + made.error().message;
  const auto applied = apply_changes(plan.document, made->changes);
  REQUIRE(applied);
  CHECK(load(applied->document).defects.empty());
  std::string words;
  std::istringstream now{std::string(applied->document.text())};
  const std::string before = "\n" + std::string(talk_plan);
  for (std::string text; std::getline(now, text);) {
    if (before.find("\n" + text + "\n") == before.npos) words += std::string(trim(text)) + "\n";
  }
  for (const std::string& remark : made->remarks) words += "(" + remark + ")\n";
  return words;
}

TEST_CASE("an owner who is in the room can accept; an absent one stays proposed") {
  CHECK(after("ana") ==
        "- {id: A1, title: Rewrite the retuns page, improvement: I1, owner: ana}\n");
  CHECK(after("ana fri? ok") ==
        "- {id: A1, title: Rewrite the retuns page, improvement: I1, owner: ana, ownership: "
        "accepted, "
        "deadline: 2026-11-27, tentative: true}\n");
  CHECK(after("dora ok") ==
        "- {id: A1, title: Rewrite the retuns page, improvement: I1, owner: dora}\n"
        "(Dora is not in the room, so A1 stays proposed)\n");
}

TEST_CASE("a new owner begins anew, and helpers come once") {
  CHECK(after("ana", "A3") == "owner: ana\n");
  CHECK(after("may+cleo+jan", "A2") ==
        "- {id: A2, title: Get access to the CMS, owner: may, helpers: [cleo, jan], deadline: "
        "2026-12-02, resources: none}\n");
}

TEST_CASE("ok alone is the owner's") {
  CHECK(
      after("ok", "A2") ==
      "- {id: A2, title: Get access to the CMS, owner: ben, ownership: accepted, helpers: [cleo], "
      "deadline: 2026-12-02, resources: none}\n");
  CHECK(after("ok") == "refused: nobody has been asked to own A1");
}

TEST_CASE("a date is remarked on where something speaks against it") {
  CHECK(after("by: 2026-11-20") ==
        "- {id: A1, title: Rewrite the retuns page, improvement: I1, deadline: 2026-11-20}\n"
        "(Fri 20 Nov is over already)\n");
  CHECK(after("+ Call @ana sat") ==
        "- {id: A5, title: Call, improvement: I1, owner: ana, deadline: 2026-11-28}\n"
        "(Sat 28 Nov is not a working day)\n");
}

TEST_CASE("resources") {
  CHECK(after("none") ==
        "- {id: A1, title: Rewrite the retuns page, improvement: I1, resources: none}\n");
  CHECK(after("needs: X; Y else Z", "A3") == "- X\n- need: \"Y\"\nfallback: Z\n");
  CHECK(after("needs: Test account", "A3").empty());
  CHECK(after("needs: Test account else none", "A3") == "- need: Test account\nfallback: none\n");
  CHECK(after("none", "A3") == "refused: A3 needs something: Test account");
}

TEST_CASE("texts, risks, improvements") {
  CHECK(after("why: Money", "A3") == "benefit: Money\n");
  CHECK(after("done: It is live: yes", "A3") == "done_when: \"It is live: yes\"\n");
  CHECK(after("for: I4", "A3") == "improvement: I4\n");
  CHECK(after("for: I4 I1", "A3") == "improvement: [I4, I1]\n");
  CHECK(after("risk: Fire -> Leave", "A3") == "- risk: Fire\ncontingency: Leave\n");
  CHECK(after("risk: Nobody reads it -> Call them", "A3") == "contingency: Call them\n");
  CHECK(after("risk: Fire", "A3") == "- risk: Fire\n(and then? risk: X -> CONTINGENCY)\n");
  CHECK(after("s/retuns/returns/") ==
        "- {id: A1, title: Rewrite the returns page, improvement: I1}\n");
}

TEST_CASE("new actions, and what is said beside them") {
  CHECK(
      after("+ Call the bank @ana+ben 4 dec? ok") ==
      "- {id: A5, title: Call the bank, improvement: I1, owner: ana, ownership: accepted, helpers: "
      "[ben], deadline: 2026-12-04, tentative: true}\n");
  CHECK(after("I4 + Call @dora ok") ==
        "- {id: A5, title: Call, improvement: I4, owner: dora}\n"
        "(Dora is not in the room, so A5 stays proposed)\n");
  CHECK(after("+ Mail @bob") ==
        "- {id: A5, title: Mail @bob, improvement: I1}\n"
        "('@bob' stays in the title: no person 'bob')\n");
  CHECK(after("park: Who pays?") == "parked:\n- Who pays?\n");
  CHECK(after("decided: [x] stays") == "decisions:\n- \"[x] stays\"\n");
}

// Lines made of pieces that mean something, and of pieces that mean harm.
std::string random_line(std::minstd_rand& random) {
  constexpr auto pieces = std::to_array<std::string_view>(
      {"ana",   "ben+cleo", "fri",    "4",         "dec",   "ok",    "?",    "+",       "A1",
       "A3",    "I4",       "needs:", "x; y",      "else",  "none",  "by:",  "why:",    "risk:",
       "->",    "for:",     "I1",     "s/a/b/",    "s/",    "+ New", "@ana", "\\@",     "@",
       "park:", "A2+1w",    "/undo",  "- x",       "'",     "\"",    "#",    "\x1b[2J", "\u202e",
       "🙂",  ": ",       "&a *b",  "!!x",       "{a: [", "]}",    "%",    "\t",      "decided:",
       "|",     ">",        "done:",  "in 2 weeks"});
  std::string line;
  for (auto count = random() % 6 + 1; count > 0; --count) {
    line += std::string(pieces[random() % pieces.size()]) + " ";
  }
  return line;
}

TEST_CASE("whatever is said, the plan stays sound, and what is refused changes nothing") {
  std::minstd_rand random(20261124);
  Plan plan = plan_to_talk_about();
  for (int i = 0; i < 2'000; ++i) {
    const std::string line = random_line(random);
    CAPTURE(line);
    const auto answer = parse_answer(
        line, {.plan = plan, .today = talk_day(), .action = "A1", .improvement = "I1"});
    if (!answer) continue;
    const auto made = changes_of(*answer, plan, talk_day());
    if (!made || made->changes.empty()) continue;
    const auto applied = apply_changes(plan.document, made->changes);
    REQUIRE(applied);
    Loaded loaded = load(applied->document);
    REQUIRE(loaded.plan);
    CHECK(loaded.defects.empty());
    const bool is_small = loaded.plan->document.text().size() < 20'000;
    plan = is_small ? std::move(*loaded.plan) : plan_to_talk_about();
  }
}

// Found: "ana 3 nov", said on the 24th, was a promise for next year.
TEST_CASE("a day that is just over is not next year's") {
  const std::string refused = "refused: Tue 3 Nov was 21 days ago, and comes again in 2027 only";
  for (const char* line : {"3 nov", "ana 3 nov ok", "by: 3 nov?", "+ Paint the door @ben 3 nov",
                           "A2 A3 3 nov", "+ I4 Paint the door @ben 3 nov"}) {
    CAPTURE(line);
    CHECK(after(line) == refused);
  }
  CHECK(after("3 nov 2027").find("deadline: 2027-11-03") != std::string::npos);
  CHECK(after("2026-11-03").find("(Tue 3 Nov is over already)") != std::string::npos);
  CHECK(after("3 mar").find("deadline: 2027-03-03") != std::string::npos);
}

TEST_CASE("what changes nothing") {
  for (const char* line : {"", "?", "/undo", "A3", "I4"}) CHECK(after(line).empty());
}

}  // namespace
}  // namespace bywhen
