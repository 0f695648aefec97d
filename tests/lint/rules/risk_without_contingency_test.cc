#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::LintedText;
using test::plan_of;

Lines found(std::string_view risks, std::string_view more = {}) {
  return linted_by(rules::risk_without_contingency,
                   plan_of(fmt::format("  - {{id: A1, risks: [{}]{}}}\n", risks, more)))
      .lines();
}

TEST_CASE("an open risk says what to do then") {
  CHECK(found("{risk: R, contingency: C}") == Lines{});
  CHECK(found("{risk: R}") ==
        Lines{"4:29 risk-without-contingency: nobody has said what to do if 'R'"});
  CHECK(found("{risk: R, status: open, contingency: }").size() == 1);
}

TEST_CASE("a stand-in or a wrong value has its own finding") {
  CHECK(found("{risk: R, contingency: TBD}") == Lines{});
  CHECK(found("{risk: R, status: perhaps}") == Lines{});
}

TEST_CASE("what has happened, is gone, or belongs to a closed action is left alone") {
  CHECK(found("{risk: R, status: happened}, {risk: S, status: gone}") == Lines{});
  CHECK(found("{risk: R}", ", status: done") == Lines{});
}

TEST_CASE("each risk is found, and its number is in the hint") {
  const LintedText linted = linted_by(
      rules::risk_without_contingency,
      plan_of("  - {id: A1, risks: [{risk: R, contingency: C}, {trigger: 2026-12-01}]}\n"));
  CHECK(linted.lines() == Lines{"4:49 risk-without-contingency: nobody has said what to do then"});
  CHECK(linted.findings.front().hint == "bywhen edit-risk A1 2 --contingency TEXT");
}

}  // namespace
}  // namespace bywhen
