#include <doctest/doctest.h>

#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::LintedText;

const std::string two_improvements =
    "bywhen: 1\n"
    "title: T\n"
    "improvements:\n"
    "  - {id: I1, title: One, status: parked}\n"
    "  - {id: I2, title: Two, status: parked}\n"
    "actions:\n";
const std::string rest = ", owner: ana, deadline: 2026-12-04, resources: none}\n";

TEST_CASE("each reference to nothing is found where it stands") {
  const LintedText linted(two_improvements +
                          "  - {id: A1, title: X, improvement: [I2, I9], after: [A2, A7]" + rest +
                          "  - {id: A2, title: Y" + rest);
  CHECK(linted.lines() ==
        Lines{"7:42 unknown-reference: A1 serves 'I9', which is not in the plan",
              "7:59 unknown-reference: A1 waits for 'A7', which is not in the plan"});
  CHECK(linted.findings[0].hint == "the improvements are I1, I2");
  CHECK(linted.findings[1].hint == "the actions are A1, A2");
}

TEST_CASE("ids are taken as they are written: i1 is not I1") {
  CHECK(LintedText(two_improvements + "  - {id: A1, title: X, improvement: i1" + rest).lines() ==
        Lines{"7:37 unknown-reference: A1 serves 'i1', which is not in the plan"});
}

TEST_CASE("a plan without improvements has none to serve") {
  const LintedText linted(test::plan_of("  - {id: A1, title: X, improvement: I1" + rest));
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().hint == "the plan has no improvements");
}

TEST_CASE("done actions are checked too") {
  CHECK(LintedText(two_improvements + "  - {id: A1, title: X, improvement: I7, status: done}\n")
            .findings.size() == 1);
}

TEST_CASE("an id that is itself a mistake is no second one where it is referred to") {
  const LintedText linted(two_improvements + "  - {id: first, title: X" + rest +
                          "  - {id: A2, title: Y, after: [first]" + rest);
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().rule->name == "invalid-value");
}

TEST_CASE("many ids are named by the first and the last") {
  std::string text = "bywhen: 1\ntitle: T\nimprovements:\n";
  for (int i = 1; i <= 12; ++i) text += fmt::format("  - {{id: I{}, title: X, status: done}}\n", i);
  const LintedText linted(text + "actions:\n  - {id: A1, title: X, improvement: I13" + rest);
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().hint == "the improvements are I1 … I12");
}

}  // namespace
}  // namespace bywhen
