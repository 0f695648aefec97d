#include <doctest/doctest.h>

#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::LintedText;
using test::plan_of;

std::string action(std::string_view more) {
  return fmt::format("  - {{id: A1, title: X, owner: ana, resources: none, {}}}\n", more);
}

TEST_CASE("a deadline before the start is found at the deadline, and the start is shown") {
  const LintedText linted(plan_of(action("start: 2026-12-07, deadline: 2026-12-04")));
  CHECK(linted.lines() == Lines{"4:82 deadline-before-start: A1 is due on 2026-12-04, before it "
                                "starts on 2026-12-07"});
  REQUIRE(linted.findings.front().related.size() == 1);
  CHECK(linted.text_of(linted.findings.front().related.front().range) == "2026-12-07");
}

TEST_CASE("done actions and one day for both are fine") {
  CHECK(LintedText(plan_of(action("start: 2026-12-07, deadline: 2026-12-04, status: done")))
            .lines() == Lines{});
  CHECK(LintedText(plan_of(action("start: 2026-12-04, deadline: 2026-12-04"))).lines() == Lines{});
}

TEST_CASE("a date that is none is compared with nothing") {
  const LintedText linted(plan_of(action("start: 2026-13-07, deadline: 2026-12-04")));
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().rule->name == "invalid-date");
}

}  // namespace
}  // namespace bywhen
