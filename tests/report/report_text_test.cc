#include "report/support.h"

namespace bywhen {
namespace {

using test::no_colour;
using test::tuesday;

TEST_CASE("the whole plan, for reading") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  CHECK(test::report_text(plan, tuesday, 80, no_colour) == R"(Returns
Session: Tue 24 Nov, facilitated by Mia
On Tue 24 Nov: 1 of 4 actions done, 3 open (1 overdue)
Next check-in: Tue 8 Dec at 14:00, 20 minutes (10 working days)

What it is for
  1. I2 First
     Fewer calls
     1 of 2 actions done: A1, A2 ✓
  2. I1 Second
     0 of 1 action done: A4
  I3 Later (parked)
  for none of them: A3

Since the last check-in, Mon 23 Nov
  Mon 23 Nov      A2 Get access | done

What needs attention
  Late
    A4  Call Norway (nobody)
        due Fri 20 Nov, 2 working days ago
  Blocked
    A1  Rewrite the page (Ana)
        no access
  Still missing
    A3  Tell support (nobody)
        owner, deadline, resources
    A4  Call Norway (nobody)
        owner

Who does what
  Mia Holm: 1 done
    A2  Get access
        done Mon 23 Nov
  Ana Ruiz: 1 open
    A1  Rewrite the page
        Fri 4 Dec, 8 working days | accepted | with Mia | blocked: no access
        why: Fewer calls
        needs: Copywriter, requested; CMS access, ✓
  Nobody yet: 2 open (1 overdue)
    A4  Call Norway
        Fri 20 Nov, 2 working days ago | Ana declined
        needs: Phone list, ?
    A3  Tell support
        no deadline

By when
  Fri 20 Nov      A4 Call Norway (nobody), 2 working days late
  Fri 4 Dec       A1 Rewrite the page (Ana)
  Tue 8 Dec       check-in at 14:00

Resources
  still to ask for
    A4  Phone list
  requested
    A1  Copywriter, by Mon 30 Nov, 900 EUR; else Ana drafts it
  secured
    A1  CMS access

What it costs
  requested: 900 EUR
  in all: 900 EUR

Risks
  A1  Legal is slow (Mia)
      from Tue 1 Dec: An article

Check-ins
  Tue 8 Dec at 14:00, 20 minutes (10 working days)

Decided
  - The form stays

Parked
  - Who pays freight?
)");
}

TEST_CASE("a plan that says nothing yet is said in two lines") {
  const Plan plan = test::plan_of("bywhen: 1\ntitle: T\nactions: []\n");
  CHECK(test::report_text(plan, tuesday, 80, no_colour) == "T\nOn Tue 24 Nov: no actions yet\n");
}

TEST_CASE("lines keep to the width") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  CHECK(test::widest(test::report_text(plan, tuesday, 40, no_colour)) <= 40);
  CHECK(test::widest(test::report_text(plan, tuesday, 200, no_colour)) <= 200);
}

}  // namespace
}  // namespace bywhen
