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

}  // namespace
}  // namespace bywhen
