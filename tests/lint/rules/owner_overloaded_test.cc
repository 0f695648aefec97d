#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

// Tuesday is the session; A1's person has 12 hours a week.
std::string plan(std::string_view actions, std::string_view calendar = {}) {
  return fmt::format(
      "bywhen: 1\ntitle: T\ndate: 2026-11-24\n{}people:\n  - {{id: ana, capacity: 12h}}\n"
      "  - {{id: ben}}\nactions:\n{}",
      calendar, actions);
}

std::string action(int number, std::string_view start, std::string_view deadline,
                   std::string_view effort, std::string_view more = ", owner: ana") {
  return fmt::format("  - {{id: A{}, start: {}, deadline: {}, effort: {}{}}}\n", number, start,
                     deadline, effort, more);
}

Lines found(std::string_view actions) {
  return linted_by(rules::owner_overloaded, plan(actions)).lines();
}

Lines full(std::string_view week, std::string_view hours) {
  return {
      fmt::format("5:25 owner-overloaded: the week of {} holds {} of work for ana, and there "
                  "is 12h a week",
                  week, hours)};
}

TEST_CASE("the border: as much as there is, and a little more") {
  CHECK(found(action(1, "2026-11-30", "2026-12-04", "12h")) == Lines{});
  CHECK(found(action(1, "2026-11-30", "2026-12-04", "12h 6m")) == full("2026-11-30", "12.1h"));
}

TEST_CASE("what belongs to two weeks is shared by their working days") {
  // 20 h over ten working days: 10 h in each week.
  const std::string two_weeks = action(1, "2026-11-30", "2026-12-11", "20h");
  CHECK(found(two_weeks) == Lines{});
  CHECK(found(two_weeks + action(2, "2026-12-07", "2026-12-08", "2h")) == Lines{});
  CHECK(found(two_weeks + action(2, "2026-12-07", "2026-12-08", "3h")) ==
        full("2026-12-07", "13h"));
  // Thursday to Tuesday: two days in each.
  CHECK(found(action(1, "2026-12-03", "2026-12-08", "24h")) == Lines{});
  CHECK(found(action(1, "2026-12-03", "2026-12-08", "26h")) == full("2026-11-30", "13h"));
}

TEST_CASE("a week between that nothing begins or ends in") {
  const std::string long_one = action(1, "2026-12-03", "2027-01-28", "3w");
  CHECK(found(long_one + action(2, "2026-12-03", "2027-01-28", "1w")) ==
        full("2026-12-07", "19.6h"));
}

TEST_CASE("without a start it begins with the session, or with the end of what it waits for") {
  CHECK(found("  - {id: A1, deadline: 2026-11-27, effort: 13h, owner: ana}\n") ==
        full("2026-11-23", "13h"));
  CHECK(found("  - {id: A1, deadline: 2026-12-11, effort: 20h, owner: ana}\n") == Lines{});
  CHECK(found("  - {id: A1, deadline: 2026-12-11, effort: 20h, owner: ana, after: [A2]}\n"
              "  - {id: A2, deadline: 2026-12-07, owner: ben}\n") == full("2026-12-07", "20h"));
}

TEST_CASE("helpers take their share, and other people's work is theirs") {
  CHECK(found(action(1, "2026-11-30", "2026-12-04", "24h", ", owner: ana, helpers: [ben]")) ==
        Lines{});
  CHECK(found(action(1, "2026-11-30", "2026-12-04", "8h") +
              action(2, "2026-11-30", "2026-12-04", "8h", ", owner: ben")) == Lines{});
}

TEST_CASE("what is not known, not open or not hers takes no time") {
  for (const char* more :
       {", owner: ana, status: done", ", owner: ana, status: dropped",
        ", owner: ana, ownership: declined", ", owner: TBD", ", owner: cleo", ", owner: ben"}) {
    CAPTURE(more);
    CHECK(found(action(1, "2026-11-30", "2026-12-04", "30h", more)) == Lines{});
  }
  CHECK(found(action(1, "soon", "2026-12-04", "30h")) == Lines{});
  CHECK(found(action(1, "2026-11-30", "soon", "30h")) == Lines{});
  CHECK(found(action(1, "2026-11-30", "2026-12-04", "much")) == Lines{});
  CHECK(found(action(1, "2026-12-05", "2026-12-04", "30h")) == Lines{});
}

TEST_CASE("holidays make the other days fuller; a weekend's work counts on its last day") {
  const std::string holidays = "calendar: {holidays: [2026-12-07, 2026-12-08, 2026-12-09]}\n";
  const std::string two_weeks = action(1, "2026-12-03", "2026-12-11", "24h");
  CHECK(linted_by(rules::owner_overloaded, plan(two_weeks, holidays)).lines() == Lines{});
  CHECK(linted_by(rules::owner_overloaded,
                  plan(two_weeks + action(2, "2026-12-12", "2026-12-13", "1h"), holidays))
            .lines()
            .size() == 1);
}

TEST_CASE("it shows what fills the week, the largest first") {
  const auto linted =
      linted_by(rules::owner_overloaded, plan(action(1, "2026-11-30", "2026-12-04", "4h") +
                                              action(2, "2026-11-30", "2026-12-04", "9h") +
                                              action(3, "2026-12-07", "2026-12-11", "9h")));
  REQUIRE(linted.findings.size() == 1);
  const auto& related = linted.findings.front().related;
  REQUIRE(related.size() == 2);
  CHECK(related[0].message == "A2 takes 9h of it");
  CHECK(linted.text_of(related[0].range) == "9h");
  CHECK(related[1].message == "A1 takes 4h of it");
}

TEST_CASE("very much work is written in full, and in the first and last weeks of all") {
  CHECK(found(action(1, "2026-11-30", "2026-12-04", "1000w")) == full("2026-11-30", "40000h"));
  CHECK(found(action(1, "9999-12-27", "9999-12-31", "20h")) == full("9999-12-27", "20h"));
  CHECK(found(action(1, "0001-01-01", "0001-01-01", "20h")) == full("0001-01-01", "20h"));
}

TEST_CASE("a deadline thousands of years away is no more work than another") {
  CHECK(found(action(1, "2026-11-30", "9999-12-31", "1000w")) == Lines{});
}

}  // namespace
}  // namespace bywhen
