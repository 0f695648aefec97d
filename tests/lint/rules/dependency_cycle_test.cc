#include <doctest/doctest.h>

#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::LintedText;
using test::plan_of;

std::string action(std::string_view id, std::string_view after, std::string_view more = {}) {
  return fmt::format(
      "  - {{id: {}, after: [{}], title: X, owner: ana, deadline: 2026-12-04, resources: "
      "none{}}}\n",
      id, after, more);
}

TEST_CASE("an action that waits for itself") {
  const LintedText linted(plan_of(action("A1", "A1")));
  CHECK(linted.lines() == Lines{"4:22 dependency-cycle: A1 waits for itself"});
  CHECK(linted.findings.front().related.empty());
}

TEST_CASE("two that wait for each other are one finding, at the first one's after") {
  const LintedText linted(plan_of(action("A1", "A2") + action("A2", "A1")));
  CHECK(linted.lines() == Lines{"4:22 dependency-cycle: A1 and A2 wait for each other"});
  const Finding& finding = linted.findings.front();
  CHECK(linted.text_of(finding.range) == "A2");
  REQUIRE(finding.related.size() == 1);
  CHECK(linted.text_of(finding.related.front().range) == "A1");
  CHECK(finding.related.front().message == "A2 waits for A1 here");
  CHECK(finding.hint == "take A2 out of the `after` of A1, or break the ring elsewhere");
}

TEST_CASE("a ring starts with its first action in the file, however it was reached") {
  const LintedText linted(
      plan_of(action("A1", "A3") + action("A2", "A4") + action("A3", "A2") + action("A4", "A3")));
  CHECK(linted.lines() ==
        Lines{"5:22 dependency-cycle: A2 → A4 → A3 → A2: each of these 3 waits for the next"});
  CHECK(linted.findings.front().action == "A2");
}

TEST_CASE("two rings are two findings") {
  const LintedText linted(
      plan_of(action("A1", "A2") + action("A2", "A1") + action("A3", "A4") + action("A4", "A3")));
  CHECK(linted.lines() == Lines{"4:22 dependency-cycle: A1 and A2 wait for each other",
                                "6:22 dependency-cycle: A3 and A4 wait for each other"});
}

TEST_CASE("two rings that share an action are two findings") {
  const LintedText linted(
      plan_of(action("A1", "A2") + action("A2", "A1, A3") + action("A3", "A2")));
  CHECK(linted.lines() == Lines{"4:22 dependency-cycle: A1 and A2 wait for each other",
                                "5:26 dependency-cycle: A2 and A3 wait for each other"});
}

TEST_CASE("named twice, a ring is still one") {
  CHECK(LintedText(plan_of(action("A1", "A2, A2") + action("A2", "A1"))).findings.size() == 1);
}

TEST_CASE("what is done keeps nobody waiting") {
  CHECK(LintedText(plan_of(action("A1", "A2") + action("A2", "A1", ", status: dropped"))).lines() ==
        Lines{});
}

TEST_CASE("two ways to one action are no ring") {
  CHECK(LintedText(plan_of(action("A1", "A2, A3") + action("A2", "A4") + action("A3", "A4") +
                           action("A4", "")))
            .lines() == Lines{});
}

TEST_CASE("a long ring is named by its first actions") {
  constexpr int count = 100;
  std::string actions;
  for (int i = 1; i <= count; ++i) {
    actions += action(fmt::format("A{}", i), fmt::format("A{}", i % count + 1));
  }
  const LintedText linted(plan_of(actions));
  CHECK(linted.lines() ==
        Lines{"4:22 dependency-cycle: A1 → A2 → A3 → A4 → A5 → A6 → A7 → A8 → … → A1: "
              "each of these 100 waits for the next"});
  CHECK(linted.findings.front().related.size() == 7);
}

}  // namespace
}  // namespace bywhen
