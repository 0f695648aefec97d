#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::LintedText;
using test::plan_of;

Lines found(std::string_view risk, std::string_view more = {}) {
  return linted_by(rules::risk_triggered,
                   plan_of(fmt::format("  - {{id: A1, risks: [{{{}}}]{}}}\n", risk, more)))
      .lines();
}

TEST_CASE("the day itself counts, the day before does not") {
  CHECK(found("risk: R, trigger: 2026-11-25") == Lines{});
  CHECK(found("risk: R, trigger: 2026-11-24") ==
        Lines{"4:41 risk-triggered: the day to decide about 'R' has come (2026-11-24)"});
  CHECK(found("trigger: 2026-11-01") ==
        Lines{"4:32 risk-triggered: the day to decide about this risk has come (2026-11-01)"});
}

TEST_CASE("open risks of open actions only") {
  CHECK(found("risk: R, trigger: 2026-11-20, status: happened") == Lines{});
  CHECK(found("risk: R, trigger: 2026-11-20, status: gone") == Lines{});
  CHECK(found("risk: R, trigger: 2026-11-20, status: x") == Lines{});
  CHECK(found("risk: R, trigger: 2026-11-20", ", status: done") == Lines{});
  CHECK(found("risk: R, trigger: soon") == Lines{});
}

TEST_CASE("the contingency is shown") {
  const LintedText linted =
      linted_by(rules::risk_triggered,
                plan_of("  - {id: A1, risks: [{trigger: 2026-11-24, contingency: Wait}]}\n"));
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.text_of(linted.findings.front().related.front().range) == "Wait");
  CHECK(linted.findings.front().hint ==
        "bywhen edit-risk A1 1 --status happened (or gone, or a later --trigger)");
}

}  // namespace
}  // namespace bywhen
