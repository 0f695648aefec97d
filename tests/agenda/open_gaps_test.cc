#include "bywhen/agenda/open_gaps.h"

#include <doctest/doctest.h>

#include "bywhen/model/load.h"

namespace bywhen {
namespace {

using namespace std::chrono_literals;

Plan plan_of(const char* text) {
  Loaded loaded = load(text);
  REQUIRE(loaded.plan);
  return std::move(*loaded.plan);
}

TEST_CASE("each kind of step counts what it has still to fill") {
  const Plan plan = plan_of(
      "bywhen: 1\ntitle: T\n"
      "improvements:\n"
      "- {id: I1, title: Served}\n- {id: I2, title: Dropped}\n- {id: I3, title: None}\n"
      "- {id: I4, title: Parked, status: parked}\n"
      "actions:\n"
      "- {id: A1, title: One, improvement: I1, owner: ana, deadline: 2026-12-04}\n"
      "- {id: A2, title: Two, improvement: I2, status: dropped}\n"
      "- {id: A3, title: Three, owner: ana, resources: none}\n"
      "- {id: A4, title: Four}\n");
  CHECK(open_gaps(plan, StepKind::define) == 2U);
  CHECK(open_gaps(plan, StepKind::assign) == 2U);
  CHECK(open_gaps(plan, StepKind::resources) == 2U);
  CHECK(open_gaps(plan, StepKind::introduce) == std::nullopt);
  CHECK(open_gaps(plan, StepKind::review) == std::nullopt);
  CHECK(open_gaps(plan, std::nullopt) == std::nullopt);
}

TEST_CASE("the time for each gap, where there are any and there is time") {
  CHECK(time_per_gap(5min, 12U) == 25s);
  CHECK(time_per_gap(59'999ms, 2U) == 29s);
  CHECK(time_per_gap(5min, 0U) == std::nullopt);
  CHECK(time_per_gap(0s, 3U) == std::nullopt);
  CHECK(time_per_gap(-1min, 3U) == std::nullopt);
  CHECK(time_per_gap(5min, std::nullopt) == std::nullopt);
}

}  // namespace
}  // namespace bywhen
