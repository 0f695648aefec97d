#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

Lines found(std::string_view rest, std::string_view action = "  - {id: A1, title: One}\n") {
  return linted_by(
             rules::no_check_in,
             fmt::format("bywhen: 1\ntitle: T\ndate: 2026-11-24\nactions:\n{}{}", action, rest))
      .lines();
}

TEST_CASE("a plan with open actions has a check-in ahead of the session") {
  const Lines none = {
      "2:8 no-check-in: 1 action is open, and no check-in is agreed on after the "
      "session"};
  CHECK(found("") == none);
  CHECK(found("check_ins: []\n") == none);
  CHECK(found("check_ins: [{date: 2026-11-25}]\n") == Lines{});
  CHECK(found("check_ins: [{date: 2026-11-25, held: false}]\n") == Lines{});
}

TEST_CASE("one that was held, or is not after the session, does not count") {
  const Lines no_more = {
      "6:20 no-check-in: 1 action is open, and no check-in is agreed on after "
      "this one"};
  CHECK(found("check_ins: [{date: 2026-12-08, held: true}]\n") == no_more);
  CHECK(found("check_ins: [{date: 2026-11-24}]\n") == no_more);
  CHECK(found("check_ins: [{date: 2026-12-08, held: true}, {date: 2027-01-12}]\n") == Lines{});
}

TEST_CASE("a check-in without a readable day is another rule's finding") {
  CHECK(found("check_ins: [{time: \"14:00\"}]\n") == Lines{});
  CHECK(found("check_ins: [{date: soon}]\n") == Lines{});
}

TEST_CASE("nothing to look at, no check-in") {
  CHECK(found("", "  - {id: A1, title: One, status: done}\n") == Lines{});
  CHECK(linted_by(rules::no_check_in, plan_of("  []\n")).lines() == Lines{});
}

TEST_CASE("the hint names a working day two weeks on") {
  const auto linted = linted_by(rules::no_check_in,
                                "bywhen: 1\ntitle: T\ndate: 2026-12-11\ncalendar: {holidays: "
                                "[2026-12-25]}\nactions:\n  - {id: A1, title: One}\n");
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().hint ==
        "agree on a day now, and write it down: check_ins: [{date: 2026-12-28}]");
}

TEST_CASE("without a title or a date it is found all the same") {
  CHECK(
      linted_by(rules::no_check_in, "bywhen: 1\nactions:\n  - {id: A1}\n  - {id: A2}\n").lines() ==
      Lines{"3:10 no-check-in: 2 actions are open, and no check-in is agreed on after the "
            "session"});
}

}  // namespace
}  // namespace bywhen
