#include "report/support.h"

namespace bywhen {
namespace {

using test::no_colour;
using test::tuesday;

TEST_CASE("an improvement with its actions") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  CHECK(show_improvement(plan, plan.improvements[1], tuesday, 80, no_colour) == R"(I2  First

priority        1
benefit         Fewer calls
status          open

Actions
  A1  Rewrite the page | Ana ✓ | Fri 4 Dec | blocked: no access
  A2  Get access | Mia ✓ | Fri 20 Nov | done Mon 23 Nov
)");
  CHECK(show_improvement(plan, plan.improvements[2], tuesday, 80, no_colour) == R"(I3  Later

status          parked
actions         no action yet
)");
}

TEST_CASE("a person: what is theirs, with the open ones first, what they help with and declined") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  CHECK(show_person(plan, "ana", tuesday, 80, no_colour) == R"(ana  Ana Ruiz

Owns
  A1  Rewrite the page | Ana ✓ | Fri 4 Dec | blocked: no access

Declined
  A4  Call Norway | Ana declined | Fri 20 Nov
)");
  CHECK(show_person(plan, "mia", tuesday, 80, no_colour) == R"(mia  Mia Holm

Owns
  A2  Get access | Mia ✓ | Fri 20 Nov | done Mon 23 Nov

Helps with
  A1  Rewrite the page | Ana ✓ | Fri 4 Dec | blocked: no access
)");
}

TEST_CASE("a person with an address and hours, and without any action") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\npeople: [{id: zoe, name: Zoe, email: z@example.org, capacity: 4h}]\n"
      "actions: []\n");
  CHECK(show_person(plan, "zoe", tuesday, 80, no_colour) == R"(zoe  Zoe

email           z@example.org
capacity        4h a week
owns            no action
)");
  CHECK(show_person(test::actions("  - {id: A1, title: a, owner: kim}\n"), "kim", tuesday, 80,
                    no_colour) == R"(kim

Owns
  A1  a | kim, proposed | no deadline
)");
}

}  // namespace
}  // namespace bywhen
