#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

Lines found(std::string_view first, std::string_view waiting, std::string_view more = {}) {
  return linted_by(
             rules::no_buffer,
             fmt::format("bywhen: 1\ntitle: T\ncalendar: {{holidays: [2026-12-09]}}\nactions:\n"
                         "  - {{id: A1, deadline: {}, after: [A2]}}\n"
                         "  - {{id: A2, deadline: {}{}}}\n",
                         waiting, first, more))
      .lines();
}

Lines tight(std::string_view waiting) {
  return {
      fmt::format("5:24 no-buffer: A1 is due on {}, no working day after A2 which it waits "
                  "for: if that is late, this is too",
                  waiting)};
}

TEST_CASE("one working day must lie between an action and what waits for it") {
  CHECK(found("2026-12-01", "2026-12-01") == tight("2026-12-01"));
  CHECK(found("2026-12-01", "2026-12-02") == tight("2026-12-02"));
  CHECK(found("2026-12-01", "2026-12-03") == Lines{});
  CHECK(found("2026-12-04", "2026-12-07") == tight("2026-12-07"));  // a weekend
  CHECK(found("2026-12-04", "2026-12-08") == Lines{});
  CHECK(found("2026-12-08", "2026-12-10") == tight("2026-12-10"));  // a holiday
}

TEST_CASE("no day is offered that is past the plan's end or the deadline of what waits next") {
  const auto hint = [](std::string_view head, std::string_view others) {
    const std::string plan =
        std::string(head) + plan_of(
                                "  - {id: A1, deadline: 2026-12-03, after: [A2]}\n"
                                "  - {id: A2, deadline: 2026-12-02}\n" +
                                std::string(others));
    return linted_by(rules::no_buffer, plan).findings.front().hint;
  };
  CHECK(hint("", "") == "bywhen schedule A1 2026-12-04");
  CHECK(hint("ends: 2026-12-03\n", "") == "bywhen schedule A1 WHEN");
  CHECK(hint("", "  - {id: A3, deadline: 2026-12-03, after: [A1]}\n") == "bywhen schedule A1 WHEN");
}

TEST_CASE("the wrong order, no dates, and what is done are not its matter") {
  CHECK(found("2026-12-02", "2026-12-01") == Lines{});
  CHECK(found("soon", "2026-12-01") == Lines{});
  CHECK(found("2026-12-01", "soon") == Lines{});
  CHECK(found("2026-12-01", "2026-12-01", ", status: done") == Lines{});
  CHECK(
      linted_by(rules::no_buffer, plan_of("  - {id: A1, deadline: 2026-12-04, after: [A1, A9]}\n"))
          .lines() == Lines{});
}

TEST_CASE("in a ring no buffer helps") {
  CHECK(linted_by(rules::no_buffer, plan_of("  - {id: A1, deadline: 2026-12-04, after: [A2]}\n"
                                            "  - {id: A2, deadline: 2026-12-04, after: [A1]}\n"
                                            "  - {id: A3, deadline: 2026-12-04, after: [A2]}\n"))
            .lines() ==
        Lines{"6:24 no-buffer: A3 is due on 2026-12-04, no working day after A2 which it waits "
              "for: if that is late, this is too"});
}

TEST_CASE("the hint leaves one working day") {
  const auto linted =
      linted_by(rules::no_buffer, plan_of("  - {id: A1, deadline: 2026-12-04, after: [A2]}\n"
                                          "  - {id: A2, deadline: 2026-12-03}\n"));
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().hint == "bywhen schedule A1 2026-12-07");
}

Lines found_at_end(std::string_view ends, std::string_view deadline, std::string_view more = {}) {
  return linted_by(rules::no_buffer, fmt::format("bywhen: 1\ntitle: T\nends: {}\nactions:\n"
                                                 "  - {{id: A1, deadline: 2026-12-01}}\n"
                                                 "  - {{id: A2, deadline: {}{}}}\n",
                                                 ends, deadline, more))
      .lines();
}

TEST_CASE("the last deadline and the plan's end") {
  const Lines last = {
      "6:24 no-buffer: A2 is due on 2026-12-04, the last working day of the plan: "
      "nothing may be late"};
  CHECK(found_at_end("2026-12-04", "2026-12-04") == last);
  CHECK(found_at_end("2026-12-06", "2026-12-04") == last);  // a Sunday
  CHECK(found_at_end("2026-12-07", "2026-12-04") == Lines{});
  CHECK(found_at_end("2026-12-03", "2026-12-04") == Lines{});
  CHECK(found_at_end("2026-12-04", "2026-12-04", ", status: done") == Lines{});
  CHECK(found_at_end("never", "2026-12-04") == Lines{});
}

}  // namespace
}  // namespace bywhen
