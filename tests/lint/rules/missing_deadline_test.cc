#include <doctest/doctest.h>

#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::LintedText;
using test::plan_of;

std::string due(std::string_view deadline) {
  return plan_of("  - id: A1\n    title: One\n    owner: ana\n    resources: none\n" +
                 std::string(deadline));
}

TEST_CASE("a deadline without a value is missing") {
  CHECK(LintedText(due("    deadline:\n")).lines() ==
        Lines{"4:9 missing-deadline: nobody has said by when A1 is done"});
}

TEST_CASE("a date that is wrong or not known yet is one finding, at the date") {
  const LintedText wrong(due("    deadline: 2026-02-30\n"));
  REQUIRE(wrong.findings.size() == 1);
  CHECK(wrong.findings.front().rule->name == "invalid-date");
  CHECK(wrong.text_of(wrong.findings.front().range) == "2026-02-30");
  const LintedText stand_in(due("    deadline: tbd\n"));
  REQUIRE(stand_in.findings.size() == 1);
  CHECK(stand_in.findings.front().rule->name == "placeholder-value");
}

TEST_CASE("a tentative deadline is one; the word alone is none") {
  CHECK(LintedText(due("    deadline: 2026-12-04\n    tentative: true\n")).lines() == Lines{});
  CHECK(LintedText(due("    tentative: true\n")).findings.size() == 1);
}

}  // namespace
}  // namespace bywhen
