#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::LintedText;
using test::plan_of;

LintedText due(std::string_view deadline, std::string_view more = {}) {
  return linted_by(rules::deadline_on_day_off,
                   "calendar: {holidays: [2026-12-25, 2026-12-28]}\n" +
                       plan_of(fmt::format("  - {{id: A1, deadline: {}{}}}\n", deadline, more)));
}

TEST_CASE("a weekend and a holiday are days off; the hint is the next working day") {
  const LintedText saturday = due("2026-12-05");
  CHECK(saturday.lines() ==
        Lines{"5:24 deadline-on-day-off: A1 is due on 2026-12-05: a Saturday, no "
              "working day in this plan"});
  CHECK(saturday.findings.front().hint == "bywhen schedule A1 2026-12-07");
  const LintedText holiday = due("2026-12-25");
  CHECK(holiday.lines() == Lines{"5:24 deadline-on-day-off: A1 is due on 2026-12-25: a holiday"});
  CHECK(holiday.findings.front().hint == "bywhen schedule A1 2026-12-29");
}

TEST_CASE(
    "the hint breaks no other deadline: then it is the working day before, or people must say") {
  const auto hint = [](std::string_view head, std::string_view others) {
    const std::string plan =
        std::string(head) +
        plan_of("  - {id: A1, deadline: 2026-12-05, after: [A3]}\n" + std::string(others));
    return linted_by(rules::deadline_on_day_off, plan).findings.front().hint;
  };
  CHECK(hint("", "  - {id: A2, deadline: 2026-12-08, after: [A1]}\n") ==
        "bywhen schedule A1 2026-12-07");
  CHECK(hint("", "  - {id: A2, deadline: 2026-12-06, after: [A1]}\n") ==
        "bywhen schedule A1 2026-12-04");
  CHECK(hint("ends: 2026-12-05\n", "") == "bywhen schedule A1 2026-12-04");
  CHECK(hint("ends: 2026-12-06\n", "  - {id: A3, deadline: 2026-12-05}\n") ==
        "bywhen schedule A1 WHEN");
  CHECK(hint("ends: 2026-12-06\n", "  - {id: A3, deadline: 2026-12-05, status: done}\n") ==
        "bywhen schedule A1 2026-12-04");
}

TEST_CASE("the days next to them are not") {
  for (const std::string_view day : {"2026-12-04", "2026-12-07", "2026-12-24", "2026-12-29"}) {
    CAPTURE(day);
    CHECK(due(day).lines() == Lines{});
  }
}

TEST_CASE("the plan's own week counts") {
  CHECK(linted_by(rules::deadline_on_day_off,
                  "calendar: {workdays: [sat]}\n" + plan_of("  - {id: A1, deadline: 2026-12-05}\n"
                                                            "  - {id: A2, deadline: 2026-12-04}\n"))
            .lines() ==
        Lines{"6:24 deadline-on-day-off: A2 is due on 2026-12-04: a Friday, no working "
              "day in this plan"});
}

TEST_CASE("closed actions and what is no date are left alone") {
  CHECK(due("2026-12-05", ", status: done").lines() == Lines{});
  CHECK(due("2026-12-32").lines() == Lines{});
  CHECK(due("").lines() == Lines{});
}

}  // namespace
}  // namespace bywhen
