#include "lint/plan_index.h"

#include <doctest/doctest.h>

#include "lint/support.h"

namespace bywhen {
namespace {

Plan plan_of(std::string_view actions) { return *load(test::plan_of(actions)).plan; }

TEST_CASE("actions are found by their ids, whatever these are") {
  const Plan plan = plan_of(
      "  - {id: A1, title: X}\n"
      "  - {id: A999999999, title: X}\n"
      "  - {id: A1, title: X}\n"
      "  - {id: first, title: X}\n");
  const PlanIndex index(plan);
  CHECK(index.action("A1") == 0);
  CHECK(index.action("A999999999") == 1);
  CHECK(index.action("first") == 3);
  CHECK_FALSE(index.action("A2").has_value());
  CHECK_FALSE(index.action("A999999998").has_value());
  CHECK_FALSE(index.action("a1").has_value());
  CHECK_FALSE(index.action("").has_value());
}

TEST_CASE("an action waits for open actions, once for each, and for nobody when it is closed") {
  const Plan plan = plan_of(
      "  - {id: A1, title: X, after: [A3, A2, A3, A9, A1]}\n"
      "  - {id: A2, title: X, status: done, after: [A1]}\n"
      "  - {id: A3, title: X}\n");
  const PlanIndex index(plan);
  REQUIRE(index.waits().size() == 2);
  CHECK(index.waits()[0].waiting == 0);
  CHECK(index.waits()[0].on == 2);
  CHECK(index.waits()[1].on == 0);
}

TEST_CASE(
    "an action can be due between what it waits for and what waits for it or the plan's end") {
  const Plan plan = *load(
                         "bywhen: 1\ntitle: T\nends: 2026-12-18\nactions:\n"
                         "  - {id: A1, title: X, deadline: 2026-12-04}\n"
                         "  - {id: A2, title: X, after: [A1, A4]}\n"
                         "  - {id: A3, title: X, deadline: 2026-12-11, after: [A2]}\n"
                         "  - {id: A4, title: X, deadline: 2026-12-07}\n"
                         "  - {id: A5, title: X, deadline: 2026-12-08, after: [A5]}\n")
                         .plan;
  const PlanIndex index(plan);
  const auto days = [&](std::size_t action) {
    const DaysLeft left = index.days_left(plan.actions[action]);
    return (left.earliest ? left.earliest->iso() : "-") + " " +
           (left.latest ? left.latest->iso() : "-");
  };
  CHECK(days(0) == "- 2026-12-18");  // A2, which waits for it, has no deadline
  CHECK(days(1) == "2026-12-07 2026-12-11");
  CHECK(days(2) == "- 2026-12-18");
  CHECK(days(4) == "- 2026-12-18");  // waits for itself: no order
}

}  // namespace
}  // namespace bywhen
