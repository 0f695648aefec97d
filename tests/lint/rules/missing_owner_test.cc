#include <doctest/doctest.h>

#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::LintedText;
using test::plan_of;

// An action that lacks nothing but what `owner` says about it.
std::string owned(std::string_view owner) {
  return plan_of("  - id: A1\n    title: One\n    deadline: 2026-12-04\n    resources: none\n" +
                 std::string(owner));
}

TEST_CASE("who has declined is no owner, and the finding says who and why") {
  const LintedText linted(
      owned("    owner: ana\n"
            "    ownership: declined\n"
            "    declined_because: on leave\n"));
  CHECK(linted.lines() == Lines{"4:9 missing-owner: nobody owns A1: ana has declined (on leave)"});
  const Finding& finding = linted.findings.front();
  CHECK(finding.hint == "bywhen assign A1 WHO, someone else than ana");
  REQUIRE(finding.related.size() == 1);
  CHECK(linted.text_of(finding.related.front().range) == "declined");
}

TEST_CASE("proposed and accepted are owners") {
  CHECK(LintedText(owned("    owner: ana\n")).lines() == Lines{});
  CHECK(LintedText(owned("    owner: ana\n    ownership: accepted\n")).lines() == Lines{});
}

TEST_CASE("an owner without a value is missing") {
  CHECK(LintedText(owned("    owner:\n")).lines() ==
        Lines{"4:9 missing-owner: nobody owns A1 yet"});
  CHECK(LintedText(owned("    owner: ~\n")).lines() ==
        Lines{"4:9 missing-owner: nobody owns A1 yet"});
}

TEST_CASE("a stand-in or a wrong value is one finding, not two") {
  CHECK(LintedText(owned("    owner: TBD\n")).lines() ==
        Lines{"8:12 placeholder-value: 'owner' still says 'TBD'"});
  const LintedText defective(owned("    owner: {name: ana}\n"));
  REQUIRE(defective.findings.size() == 1);
  CHECK(defective.findings.front().rule->name == "invalid-value");
}

TEST_CASE("an ownership that nobody can have declined is a missing owner all the same") {
  CHECK(LintedText(owned("    ownership: declined\n")).lines() ==
        Lines{"4:9 missing-owner: nobody owns A1 yet"});
}

}  // namespace
}  // namespace bywhen
