#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

// Today is Tuesday 24 November; 15 working days before it is Tuesday 3 November.
Lines found(std::string_view action, std::string_view date = "2026-11-02") {
  return linted_by(rules::stale_action, fmt::format("date: {}\n", date) +
                                            plan_of(fmt::format("  - {{id: A1, {}}}\n", action)))
      .lines();
}

const Lines stale{
    "5:10 stale-action: nothing new about A1 since 2026-11-02, for 16 working days: does it move?"};

TEST_CASE("fifteen working days are not long, sixteen are") {
  CHECK(found("status: doing", "2026-11-03") == Lines{});
  CHECK(found("status: doing") == stale);
  CHECK(found("status: blocked") == stale);
}

TEST_CASE("what has not begun is not stale; what should have is") {
  CHECK(found("status: todo") == Lines{});
  CHECK(found("start: 2026-11-25") == Lines{});
  CHECK(found("start: 2026-10-01") == stale);
  CHECK(found("start: 2026-11-24") == Lines{});
  CHECK(found("start: 2026-10-01, status: done") == Lines{});
  CHECK(found("start: 2026-10-01, status: dropped") == Lines{});
}

TEST_CASE("the newest sign of life counts, wherever it stands") {
  CHECK(found("status: doing, updates: [{date: 2026-11-03}, {date: 2026-10-01}]") == Lines{});
  CHECK(found("status: doing, updates: [{date: 2026-10-01}, {note: N}, {date: x}]") == stale);
  CHECK(found("status: doing, updates: [{date: 2026-12-24}]") == Lines{});
  CHECK(found("status: doing, start: 2026-11-03") == Lines{});
  CHECK(found("status: doing, start: 2026-12-03") == stale);
}

TEST_CASE("an overdue action has its own finding") {
  CHECK(found("status: doing, deadline: 2026-11-23") == Lines{});
  CHECK(found("status: doing, deadline: 2026-11-24") == stale);
}

TEST_CASE("without any date nobody can tell") {
  CHECK(linted_by(rules::stale_action, plan_of("  - {id: A1, status: doing}\n")).lines() ==
        Lines{});
}

}  // namespace
}  // namespace bywhen
