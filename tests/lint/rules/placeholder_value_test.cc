#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::LintedText;
using test::plan_of;

TEST_CASE("the way out is the command that gives what is missing") {
  const LintedText linted =
      linted_by(rules::placeholder_value,
                plan_of("  - id: A1\n    title: X\n    owner: offen\n    deadline: asap\n"
                        "    resources: [N/A]\n    risks: [{risk: R, owner: nobody}]\n"
                        "  - id: A2\n    title: '?'\n    resources: n/a\n"));
  CHECK(linted.lines() == Lines{"6:12 placeholder-value: 'owner' still says 'offen'",
                                "7:15 placeholder-value: 'deadline' still says 'asap'",
                                "8:17 placeholder-value: 'resources' still says 'N/A'",
                                "9:30 placeholder-value: 'owner' still says 'nobody'",
                                "11:12 placeholder-value: 'title' still says '?'",
                                "12:16 placeholder-value: 'resources' still says 'n/a'"});
  const std::string needs = "say what it needs, or write resources: none if it needs nothing";
  CHECK(linted.findings[0].hint == "bywhen assign A1 WHO");
  CHECK(linted.findings[1].hint == "bywhen schedule A1 WHEN");
  CHECK(linted.findings[2].hint == needs);
  CHECK(linted.findings[3].hint == "put in the real value, or take the key out");
  CHECK(linted.findings[5].hint == needs);
}

TEST_CASE("what is done or dropped is not asked any more") {
  CHECK(linted_by(rules::placeholder_value,
                  plan_of("  - {id: A1, title: X, owner: TBD, deadline: asap, status: done}\n"
                          "  - {id: A2, title: X, owner: TBD, status: dropped}\n"
                          "  - {id: A3, title: X, owner: TBD, status: blocked}\n"))
            .lines() == Lines{"6:31 placeholder-value: 'owner' still says 'TBD'"});
}

TEST_CASE("nobody's action is one finding, not two") {
  for (const std::string_view owner : {"nobody", "N.N.", "\"-\"", "unassigned"}) {
    CAPTURE(owner);
    const LintedText linted(plan_of(fmt::format(
        "  - {{id: A1, title: X, owner: {}, deadline: 2026-12-04, resources: none}}\n", owner)));
    REQUIRE(linted.findings.size() == 1);
    CHECK(linted.findings.front().rule->name == "placeholder-value");
    CHECK(linted.findings.front().severity == Severity::error);
  }
}

TEST_CASE("names that are near such words are names") {
  for (const std::string_view owner :
       {"Beatrice Noone", "Nemo", "Hannah Ander", "Jean-Luc", "\"Smith, Anna\"", "Noone", "all"}) {
    CAPTURE(owner);
    CHECK(LintedText(
              plan_of(fmt::format(
                  "  - {{id: A1, title: X, owner: {}, deadline: 2026-12-04, resources: none}}\n",
                  owner)))
              .lines() == Lines{});
  }
}

}  // namespace
}  // namespace bywhen
