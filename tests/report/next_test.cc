#include "bywhen/report/next.h"

#include "report/support.h"

namespace bywhen {
namespace {

using test::no_colour;
using test::tuesday;

// "A1 A3 | A2 | A4": ready, waiting, blocked.
std::string steps(const Plan& plan, std::string_view person) {
  const NextSteps next = next_steps(plan, person);
  std::vector<std::string> parts;
  for (const Actions* actions : {&next.ready, &next.waiting, &next.blocked}) {
    std::vector<std::string> ids;
    for (const Action* action : *actions) ids.emplace_back(action->id.value_or("-"));
    parts.push_back(join(ids, " "));
  }
  return join(parts, " | ");
}

TEST_CASE("what can be started: small plans in a table") {
  struct Case {
    const char* what;
    const char* actions;
    const char* of_ana;
    const char* of_all;
  };
  constexpr Case cases[] = {
      {"no actions", "  []\n", " |  | ", " |  | "},
      {"todo and doing; done and dropped are over",
       "  - {id: A1, title: a, owner: ana}\n"
       "  - {id: A2, title: b, owner: ana, status: doing}\n"
       "  - {id: A3, title: c, owner: ana, status: done}\n"
       "  - {id: A4, title: d, owner: ana, status: dropped}\n",
       "A1 A2 |  | ", "A1 A2 |  | "},
      {"blocked stands apart, whatever it waits for",
       "  - {id: A1, title: a, owner: ana, status: blocked, after: [A2]}\n"
       "  - {id: A2, title: b, owner: ben}\n",
       " |  | A1", "A2 |  | A1"},
      {"others' and nobody's",
       "  - {id: A1, title: a, owner: ben}\n"
       "  - {id: A2, title: b}\n"
       "  - {id: A3, title: c, owner: ana, ownership: declined}\n"
       "  - {id: A4, title: d, owner: ana, ownership: accepted}\n",
       "A4 |  | ", "A1 A2 A3 A4 |  | "},
      {"what is before it is open, done or dropped",
       "  - {id: A1, title: a, owner: ana, after: [A4]}\n"
       "  - {id: A2, title: b, owner: ana, after: [A5]}\n"
       "  - {id: A3, title: c, owner: ana, after: [A5, A6]}\n"
       "  - {id: A4, title: d, owner: ben}\n"
       "  - {id: A5, title: e, owner: ben, status: done}\n"
       "  - {id: A6, title: f, owner: ben, status: dropped}\n",
       "A2 A3 | A1 | ", "A2 A3 A4 | A1 | "},
      {"what is before it is blocked",
       "  - {id: A1, title: a, owner: ana, after: [A2]}\n"
       "  - {id: A2, title: b, owner: ben, status: blocked}\n",
       " | A1 | ", " | A1 | A2"},
      {"what is not in the plan holds nobody up",
       "  - {id: A1, title: a, owner: ana, after: [A9]}\n", "A1 |  | ", "A1 |  | "},
      {"two that wait for each other, and one that waits for itself",
       "  - {id: A1, title: a, owner: ana, after: [A2]}\n"
       "  - {id: A2, title: b, owner: ben, after: [A1]}\n"
       "  - {id: A3, title: c, owner: ana, after: [A3]}\n",
       " | A1 A3 | ", " | A1 A2 A3 | "},
      {"by deadline, without one last",
       "  - {id: A1, title: a, owner: ana}\n"
       "  - {id: A2, title: b, owner: ana, deadline: 2026-12-04}\n"
       "  - {id: A3, title: c, owner: ana, deadline: 2026-11-01}\n",
       "A3 A2 A1 |  | ", "A3 A2 A1 |  | "},
      {"an id that stands twice: both must be done",
       "  - {id: A1, title: a, owner: ana, after: [A2]}\n"
       "  - {id: A2, title: b, owner: ben, status: done}\n"
       "  - {id: A2, title: c, owner: ben}\n",
       " | A1 | ", "A2 | A1 | "},
  };
  for (const Case& one : cases) {
    CAPTURE(one.what);
    const Plan plan = test::actions(one.actions);
    CHECK(steps(plan, "ana") == one.of_ana);
    CHECK(steps(plan, "") == one.of_all);
  }
}

TEST_CASE("on the same day the higher priority goes first, then the order of the file") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\nimprovements: [{id: I1, title: a, priority: 2}, {id: I2, title: b, "
      "priority: 1}, {id: I3, title: c}]\nactions:\n"
      "  - {id: A1, title: a, owner: ana, deadline: 2026-12-04}\n"
      "  - {id: A2, title: b, owner: ana, deadline: 2026-12-04, improvement: I1}\n"
      "  - {id: A3, title: c, owner: ana, deadline: 2026-12-04, improvement: [I3, I2]}\n"
      "  - {id: A4, title: d, owner: ana, deadline: 2026-12-04, improvement: I1}\n"
      "  - {id: A5, title: e, owner: ana, deadline: 2026-12-04, improvement: I3}\n");
  CHECK(steps(plan, "ana") == "A3 A2 A4 A1 A5 |  | ");
}

TEST_CASE("one person's page") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\npeople: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben O}]\nactions:\n"
      "  - {id: A1, title: Draft, owner: ana, deadline: 2026-11-20, done_when: It is out}\n"
      "  - {id: A2, title: Print, owner: ana, ownership: accepted, start: 2026-12-01, status: doing}\n"
      "  - {id: A3, title: Fold, owner: ana, status: blocked, reason: no paper}\n"
      "  - {id: A4, title: Post, owner: ana, after: [A1, A5, A6]}\n"
      "  - {id: A5, title: Buy stamps, owner: ben}\n"
      "  - {id: A6, title: Find boxes}\n");
  CHECK(next_text(plan, "ana", tuesday, 0, no_colour) ==
        R"(Next for Ana Ruiz
  A1  Draft | proposed | overdue: Fri 20 Nov, 2 working days ago
      done when: It is out
  A2  Print | starts Tue 1 Dec | no deadline | doing

Blocked
  A3  Fold | proposed | no deadline | blocked: no paper

1 more waits for others: A4 for A1 (Ana) and A5 (Ben) and A6 (no owner)
)");
  CHECK(next_text(plan, "ben", tuesday, 0, no_colour) ==
        "Next for Ben O\n  A5  Buy stamps | proposed | no deadline\n");
}

TEST_CASE("everybody's page is grouped by owner, nobody's last") {
  const Plan plan = test::actions(
      "  - {id: A1, title: Draft}\n"
      "  - {id: A2, title: Print, owner: ben, ownership: accepted}\n"
      "  - {id: A3, title: Fold, owner: ana, status: blocked}\n"
      "  - {id: A4, title: Post, owner: ana, ownership: declined}\n");
  CHECK(next_text(plan, "", tuesday, 0, no_colour) == R"(ben
  A2  Print | no deadline

Nobody
  A1  Draft | no deadline
  A4  Post | ana declined | no deadline

Blocked
  A3  Fold | ana, proposed | no deadline | blocked
)");
}

TEST_CASE("nothing to do is said, and many that wait are counted") {
  CHECK(next_text(test::actions("  []\n"), "", tuesday, 0, no_colour) == "nothing to start now\n");
  CHECK(next_text(test::actions("  []\n"), "ana", tuesday, 0, no_colour) ==
        "ana has nothing to start now\n");
  std::string lines = "  - {id: A1, title: a, owner: ben}\n";
  for (int i = 2; i <= 9; ++i) {
    lines += "  - {id: A" + std::to_string(i) + ", title: a, owner: ana, after: [A1]}\n";
  }
  CHECK(next_text(test::actions(lines), "ana", tuesday, 0, no_colour) ==
        "ana has nothing to start now\n\n"
        "8 wait for others: A2 for A1 (ben), A3 for A1 (ben), A4 for A1 (ben), A5 for A1 "
        "(ben), A6 for A1 (ben), A7 for A1 (ben) and 2 more\n");
}

TEST_CASE("on a terminal it is laid out to its width; titles are never cut inside a character") {
  const Plan plan = test::actions(
      "  - {id: A1, title: \"\U0001F469\u200D\U0001F469\u200D\U0001F467 family e\u0301 "
      "\u6f22\u5b57\u6f22\u5b57\u6f22\u5b57\", owner: ana, deadline: 2026-12-04}\n");
  for (const std::size_t width : {20U, 30U, 40U, 60U}) {
    const std::string text = next_text(plan, "ana", tuesday, width, no_colour);
    CHECK(test::widest(text) <= std::max<std::size_t>(width, 22));
    CHECK(text.find("\U0001F469\u200D\U0001F469\u200D\U0001F467") != std::string::npos);
    CHECK(text.find("e\u0301") != std::string::npos);
  }
}

}  // namespace
}  // namespace bywhen
