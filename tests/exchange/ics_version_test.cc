#include <doctest/doctest.h>

#include <chrono>
#include <cstdint>

#include "bywhen/exchange/ics.h"
#include "exchange/ics_reader.h"

namespace bywhen {
namespace {

TEST_CASE("DTSTAMP is the moment of the export, in UTC") {
  const Plan plan = plan_of("actions: [{id: A1, title: x, deadline: 2026-12-01}]\n");
  const auto stamp = [&](std::int64_t seconds) {
    return entries_of(plan, {.exported_at = std::chrono::seconds(seconds)})[0].at("DTSTAMP");
  };
  CHECK(stamp(0) == "19700101T000000Z");
  CHECK(stamp(1795615199) == "20261125T135959Z");
}

// By the changes that the updates tell of, what was undone was older than what it took back.
TEST_CASE("a later export has the higher SEQUENCE, whatever became of the plan") {
  const std::string action = "actions: [{id: A1, title: x, deadline: 2026-12-01";
  const Plan moved = plan_of(action + ", updates: [{date: 2026-11-25, field: deadline}]}]\n");
  const Plan undone = plan_of(action + "}]\n");
  const auto sequence = [](const Plan& plan, std::int64_t seconds) {
    return entries_of(plan, {.exported_at = std::chrono::seconds(seconds)})[0].at("SEQUENCE");
  };
  CHECK(sequence(moved, 1795615200) == "3629640");
  CHECK(sequence(undone, 1795615260) == "3629641");
  CHECK(sequence(moved, 1795615259) == sequence(undone, 1795615200));  // DTSTAMP decides
  CHECK(sequence(moved, 0) == "0");                                    // before the count begins
  CHECK(sequence(moved, 1000000000000) == "2147483647");  // more than programs count to
}

}  // namespace
}  // namespace bywhen
