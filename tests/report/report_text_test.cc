#include "report/support.h"

namespace bywhen {
namespace {

using test::no_colour;
using test::tuesday;

TEST_CASE("the whole plan, for reading") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  CHECK(test::report_text(plan, tuesday, 80, no_colour) == R"(Returns
Tue 24 Nov, facilitated by Mia
1 of 4 actions done, 3 open (1 overdue)
Next check-in: Tue 8 Dec at 14:00, 20 minutes (10 working days)

Still missing
  A3  owner, deadline, resources: Tell support
  A4  owner: Call Norway

Who does what
  Mia
    A2  Get access
        done Mon 23 Nov
  Ana
    A1  Rewrite the page
        Fri 4 Dec, 8 working days | accepted | with Mia | blocked: no access
        why: Fewer calls
        needs: Copywriter, requested; CMS access, ✓
  Nobody yet
    A4  Call Norway
        Fri 20 Nov, 2 working days ago | Ana declined
        needs: Phone list, ?
    A3  Tell support
        no deadline

By when
  Fri 20 Nov      A4 Call Norway (nobody)
  Fri 4 Dec       A1 Rewrite the page (Ana)
  Tue 8 Dec       check-in at 14:00

Resources
  still to ask for
    A4  Phone list
  requested
    A1  Copywriter, by Mon 30 Nov, 900 EUR; else Ana drafts it
  secured
    A1  CMS access

Risks
  A1  Legal is slow (Mia)
      from Tue 1 Dec: An article

Improvements
  1. I2 First: A1, A2 ✓
  2. I1 Second: A4
  I3 Later (parked): no action
  for none of them: A3

Decided
  - The form stays

Parked
  - Who pays freight?
)");
}

TEST_CASE("a plan that says nothing yet is said in two lines") {
  const Plan plan = test::plan_of("bywhen: 1\ntitle: T\nactions: []\n");
  CHECK(test::report_text(plan, tuesday, 80, no_colour) == "T\nno actions yet\n");
}

TEST_CASE("lines keep to the width") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  CHECK(test::widest(test::report_text(plan, tuesday, 40, no_colour)) <= 40);
  CHECK(test::widest(test::report_text(plan, tuesday, 200, no_colour)) <= 200);
}

}  // namespace
}  // namespace bywhen
