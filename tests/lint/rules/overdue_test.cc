#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::LintedText;
using test::plan_of;

Lines found(std::string_view deadline, std::string_view more = {}) {
  return linted_by(rules::overdue,
                   plan_of(fmt::format("  - {{id: A1, deadline: {}{}}}\n", deadline, more)))
      .lines();
}

TEST_CASE("a deadline is over on the day after it") {
  CHECK(found("2026-11-25") == Lines{});
  CHECK(found("2026-11-24") == Lines{});
  CHECK(found("2026-11-23") == Lines{"4:24 overdue: A1 was due on 2026-11-23, 1 working day ago"});
}

TEST_CASE("a weekend is no working day") {
  CHECK(found("2026-11-20") == Lines{"4:24 overdue: A1 was due on 2026-11-20, 2 working days ago"});
  CHECK(linted_by(rules::overdue, "calendar: {holidays: [2026-11-23, 2026-11-24]}\n" +
                                      plan_of("  - {id: A1, deadline: 2026-11-20}\n"))
            .lines() == Lines{"5:24 overdue: A1 was due on 2026-11-20"});
}

TEST_CASE("open actions only, and only what is a date") {
  CHECK(found("2026-11-20", ", status: done") == Lines{});
  CHECK(found("2026-11-20", ", status: dropped") == Lines{});
  CHECK(found("2026-11-20", ", status: blocked").size() == 1);
  CHECK(found("2026-11-31") == Lines{});
}

TEST_CASE("the hint closes it or moves it") {
  const LintedText linted = linted_by(
      rules::overdue, plan_of("  - {id: A1, deadline: 2026-11-20}\n  - {deadline: 2026-11-20}\n"));
  REQUIRE(linted.findings.size() == 2);
  CHECK(linted.findings[0].hint ==
        "bywhen done A1, or agree on a new day: bywhen schedule A1 WHEN");
  CHECK(linted.findings[1].hint == "give it an id, then bywhen schedule ID WHEN");
}

}  // namespace
}  // namespace bywhen
