#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::LintedText;

LintedText until(std::string_view until) {
  return LintedText(
      test::plan_of(fmt::format("  - id: A1 # bywhen: allow[missing-owner] {} -- x\n"
                                "    title: x\n    deadline: 2026-12-04\n"
                                "    resources: none\n",
                                until)));
}

TEST_CASE("the last day is still agreed on; the day after, it allows and says so") {
  CHECK(until("until=2026-11-24").lines() == Lines{});
  const LintedText linted = until("until=2026-11-23");
  CHECK(linted.lines() == Lines{"4:49 expired-suppression: this was allowed until 2026-11-23"});
  CHECK(linted.allowed == 1);
  CHECK(linted.text_of(linted.findings.front().range) == "2026-11-23");
}

TEST_CASE("without a day nothing expires") { CHECK(until("").lines() == Lines{}); }

TEST_CASE("a night can't turn it on where the clock is left out") {
  RuleChoice choice;
  choice.leave_out_clock();
  CHECK(LintedText(
            "title: T # bywhen: allow[overdue] until=2020-01-01 -- x\nbywhen: 1\nactions: []\n",
            choice)
            .lines() == Lines{});
}

}  // namespace
}  // namespace bywhen
