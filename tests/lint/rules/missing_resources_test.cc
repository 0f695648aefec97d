#include <doctest/doctest.h>

#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::LintedText;
using test::plan_of;

std::string needing(std::string_view resources) {
  return plan_of("  - id: A1\n    title: One\n    owner: ana\n    deadline: 2026-12-04\n" +
                 std::string(resources));
}

TEST_CASE("a hand-written empty list has its own words, and the list is shown") {
  const LintedText linted(needing("    resources: []\n"));
  CHECK(linted.lines() == Lines{"4:9 missing-resources: an empty list does not say what A1 needs"});
  const Finding& finding = linted.findings.front();
  CHECK(finding.hint == "say `none` if it needs nothing: bywhen add-resource A1 --none");
  REQUIRE(finding.related.size() == 1);
  CHECK(linted.text_of(finding.related.front().range) == "[]");
}

TEST_CASE("a key without a value says nothing") {
  CHECK(LintedText(needing("    resources:\n")).lines() ==
        Lines{"4:9 missing-resources: nobody has said what A1 needs"});
}

TEST_CASE("none, one and several are answers") {
  CHECK(LintedText(needing("    resources: none\n")).lines() == Lines{});
  CHECK(LintedText(needing("    resources: [Budget]\n")).lines() == Lines{});
  CHECK(LintedText(needing("    resources:\n      - need: Budget\n      - Time\n")).lines() ==
        Lines{});
}

TEST_CASE("what is neither a list nor none is one finding") {
  const LintedText linted(needing("    resources: some\n"));
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().rule->name == "invalid-value");
}

}  // namespace
}  // namespace bywhen
