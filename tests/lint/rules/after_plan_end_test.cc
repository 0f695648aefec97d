#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::LintedText;
using test::plan_of;

LintedText ending(std::string_view ends, std::string_view action) {
  return linted_by(rules::after_plan_end, fmt::format("ends: {}\n", ends) +
                                              plan_of(fmt::format("  - {{id: A1, {}}}\n", action)));
}

TEST_CASE("the last day itself is in the plan, the day after is not") {
  CHECK(ending("2026-12-18", "deadline: 2026-12-18, start: 2026-12-18").lines() == Lines{});
  const LintedText late = ending("2026-12-18", "deadline: 2026-12-19");
  CHECK(late.lines() ==
        Lines{"5:24 after-plan-end: A1 is due on 2026-12-19, after the plan's end on 2026-12-18"});
  CHECK(late.text_of(late.findings.front().related.front().range) == "2026-12-18");
  CHECK(late.findings.front().hint ==
        "bywhen schedule A1 WHEN, or let the plan end later: bywhen edit-plan --ends WHEN");
}

TEST_CASE("an action is one finding: at the deadline, else at the start") {
  CHECK(ending("2026-12-18", "start: 2026-12-21, deadline: 2026-12-22").lines() ==
        Lines{"5:43 after-plan-end: A1 is due on 2026-12-22, after the plan's end on 2026-12-18"});
  CHECK(ending("2026-12-18", "start: 2026-12-21").lines() ==
        Lines{"5:21 after-plan-end: A1 starts on 2026-12-21, after the plan's end on 2026-12-18"});
}

TEST_CASE("no end, a wrong one, a wrong date and closed actions say nothing") {
  CHECK(ending("", "deadline: 2026-12-19").lines() == Lines{});
  CHECK(ending("soon", "deadline: 2026-12-19").lines() == Lines{});
  CHECK(ending("2026-12-18", "deadline: later").lines() == Lines{});
  CHECK(ending("2026-12-18", "deadline: 2026-12-19, status: dropped").lines() == Lines{});
}

}  // namespace
}  // namespace bywhen
