#include "report/costs.h"

#include "report/support.h"

namespace bywhen {
namespace {

std::string of(const Costs& costs, ResourceStatus status) {
  return costs.open[static_cast<std::size_t>(status)].text();
}

TEST_CASE("costs are added by status and currency; what is done counts, what is dropped does not") {
  const Plan plan = test::actions(
      "  - id: A1\n    title: X\n    resources:\n"
      "      - {need: a, cost: 900 EUR}\n"
      "      - {need: b, cost: 0.10 EUR, status: requested}\n"
      "      - {need: c, cost: 0.20 EUR, status: requested}\n"
      "      - {need: d, cost: 120 NOK, status: secured}\n"
      "  - {id: A2, title: X, status: done, resources: [{need: e, cost: 50 EUR}]}\n"
      "  - {id: A3, title: X, status: dropped, resources: [{need: f, cost: 7000 EUR}]}\n");
  const Costs costs = costs_of(plan);
  CHECK(of(costs, ResourceStatus::needed) == "900 EUR");
  CHECK(of(costs, ResourceStatus::requested) == "0.30 EUR");
  CHECK(of(costs, ResourceStatus::secured) == "120 NOK");
  CHECK(costs.done.text() == "50 EUR");
  CHECK(costs.total.text() == "950.30 EUR, 120 NOK");
}

TEST_CASE("what can't be had is in no total") {
  const Costs costs = costs_of(test::actions(
      "  - {id: A1, title: X, resources: [{need: a, cost: 9 EUR, status: unavailable}]}\n"));
  CHECK(costs.total.empty());
  CHECK(of(costs, ResourceStatus::unavailable) == "9 EUR");
  CHECK_FALSE(costs.empty());
}

TEST_CASE("a cost that can't be read is counted in no sum, and named") {
  const Plan plan = test::actions(
      "  - id: A1\n    title: X\n    resources:\n      - {need: a, cost: about 900}\n"
      "      - {need: b, cost: TBD}\n      - {need: c, cost: }\n      - {need: d}\n");
  const Costs costs = costs_of(plan);
  CHECK(costs.total.empty());
  REQUIRE(costs.unreadable.size() == 2);
  CHECK(*costs.unreadable[0].resource->need == "a");
  CHECK(*costs.unreadable[1].resource->need == "b");
  CHECK(costs_of(test::actions("  - {id: A1, title: X}\n")).empty());
}

}  // namespace
}  // namespace bywhen
