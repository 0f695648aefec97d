#include "report/support.h"

namespace bywhen {
namespace {

using test::no_colour;
using test::tuesday;

TEST_CASE("the plan at a glance") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  CHECK(show_plan(plan, tuesday, 80, no_colour) == R"(Returns
Tue 24 Nov, facilitated by Mia | 1 of 4 actions done, 3 open (1 overdue)
2 actions lack something: A3, A4

1. I2 First
  A1  Rewrite the page | Ana ✓ | Fri 4 Dec | blocked: no access
  A2  Get access | Mia ✓ | Fri 20 Nov | done Mon 23 Nov

2. I1 Second
  A4  Call Norway | Ana declined | Fri 20 Nov

I3 Later (parked)

For no improvement
  A3  Tell support | no owner | no deadline

Next
  Fri 20 Nov, 2 working days ago  A4 Call Norway (nobody)
  Fri 4 Dec, 8 working days       A1 Rewrite the page (Ana)
  Tue 8 Dec, 10 working days      check-in at 14:00
)");
}

TEST_CASE("an open improvement without an action is said to have none") {
  const Plan plan =
      test::plan_of("bywhen: 1\ntitle: T\nimprovements:\n  - {id: I1, title: One}\nactions: []\n");
  CHECK(show_plan(plan, tuesday, 80, no_colour) ==
        "T\nno actions yet\n\nI1 One\n  no action yet\n");
}

TEST_CASE("of many days the next ones are shown") {
  std::string actions;
  for (int i = 1; i <= 8; ++i) {
    actions += "  - {id: A" + std::to_string(i) + ", title: X, deadline: 2026-12-0" +
               std::to_string(i) + "}\n";
  }
  const std::string text = show_plan(test::actions(actions), tuesday, 80, no_colour);
  CHECK(text.find("Sat 5 Dec, 8 working days  A5 X (nobody)\n  and 3 more\n") != std::string::npos);
}

TEST_CASE("lines keep to the width") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  CHECK(test::widest(show_plan(plan, tuesday, 40, no_colour)) <= 40);
}

}  // namespace
}  // namespace bywhen
