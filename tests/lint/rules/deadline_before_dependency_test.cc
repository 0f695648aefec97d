#include <doctest/doctest.h>

#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::LintedText;
using test::plan_of;

std::string action(std::string_view id, std::string_view deadline, std::string_view more = {}) {
  return fmt::format("  - {{id: {}, deadline: {}, title: X, owner: ana, resources: none{}}}\n", id,
                     deadline, more);
}

TEST_CASE("each dependency that is due later is a finding, at the earlier deadline") {
  const LintedText linted(plan_of(action("A1", "2026-12-04", ", after: [A2, A3, A4]") +
                                  action("A2", "2026-12-07") + action("A3", "2026-12-04") +
                                  action("A4", "2027-01-01")));
  CHECK(
      linted.lines() ==
      Lines{"4:24 deadline-before-dependency: A1 is due on 2026-12-04, but waits for A2, which is "
            "due on 2026-12-07",
            "4:24 deadline-before-dependency: A1 is due on 2026-12-04, but waits for A4, which is "
            "due on 2027-01-01"});
  const Finding& finding = linted.findings.back();
  CHECK(finding.hint == "bywhen schedule A1 2027-01-01");
  REQUIRE(finding.related.size() == 1);
  CHECK(linted.text_of(finding.related.front().range) == "2027-01-01");
  CHECK(finding.related.front().message == "A4 is due here");
}

TEST_CASE("no day is offered that is past the plan's end or the deadline of what waits next") {
  const auto hint = [](std::string_view head, std::string_view others) {
    return LintedText(std::string(head) + plan_of(action("A1", "2026-12-04", ", after: [A2]") +
                                                  action("A2", "2026-12-08") + std::string(others)))
        .findings.front()
        .hint;
  };
  CHECK(hint("ends: 2026-12-08\n", "") == "bywhen schedule A1 2026-12-08");
  CHECK(hint("ends: 2026-12-07\n", "") == "bywhen schedule A1 WHEN");
  CHECK(hint("", action("A3", "2026-12-08", ", after: [A1]")) == "bywhen schedule A1 2026-12-08");
  CHECK(hint("", action("A3", "2026-12-07", ", after: [A1]")) == "bywhen schedule A1 WHEN");
}

TEST_CASE("the day that is offered is a working day, also where the other action's is none") {
  const LintedText linted(
      "calendar: {holidays: [2026-12-25]}\n" +
      plan_of(action("A1", "2026-12-04", ", after: [A2]") + action("A2", "2026-12-25")));
  REQUIRE_FALSE(linted.findings.empty());
  CHECK(linted.findings.front().hint == "bywhen schedule A1 2026-12-28");
}

TEST_CASE("only open actions count, on either side") {
  CHECK(LintedText(plan_of(action("A1", "2026-12-04", ", after: [A2]") +
                           action("A2", "2026-12-07", ", status: done")))
            .lines() == Lines{});
  CHECK(LintedText(plan_of(action("A1", "2026-12-04", ", after: [A2], status: dropped") +
                           action("A2", "2026-12-07")))
            .lines() == Lines{});
}

TEST_CASE("in a ring no date is the right one: only the ring is a finding") {
  const LintedText linted(plan_of(action("A1", "2026-12-04", ", after: [A2]") +
                                  action("A2", "2026-12-07", ", after: [A3, A4]") +
                                  action("A3", "2026-12-09", ", after: [A1]") +
                                  action("A4", "2026-12-11")));
  CHECK(
      linted.lines() ==
      Lines{"4:83 dependency-cycle: A1 → A2 → A3 → A1: each of these 3 waits for the next",
            "5:24 deadline-before-dependency: A2 is due on 2026-12-07, but waits for A4, which is "
            "due on 2026-12-11"});
}

TEST_CASE("without both dates there is nothing to compare") {
  const LintedText linted(plan_of(action("A1", "2026-12-04", ", after: [A2]") +
                                  "  - {id: A2, title: X, owner: ana, resources: none}\n"));
  CHECK(linted.lines() == Lines{"5:10 missing-deadline: nobody has said by when A2 is done"});
}

}  // namespace
}  // namespace bywhen
