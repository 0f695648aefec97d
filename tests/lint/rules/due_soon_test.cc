#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

// Today is Tuesday, 24 November.
Lines found(std::string_view deadline, std::string_view more = {}) {
  return linted_by(rules::due_soon,
                   plan_of(fmt::format("  - {{id: A1, deadline: {}{}}}\n", deadline, more)))
      .lines();
}

TEST_CASE("from today to the third working day") {
  CHECK(found("2026-11-23") == Lines{});  // overdue
  CHECK(found("2026-11-24") == Lines{"4:24 due-soon: A1 is due today, on 2026-11-24"});
  CHECK(found("2026-11-25") == Lines{"4:24 due-soon: A1 is due in 1 working day, on 2026-11-25"});
  CHECK(found("2026-11-27") == Lines{"4:24 due-soon: A1 is due in 3 working days, on 2026-11-27"});
  CHECK(found("2026-11-28") == Lines{});
  CHECK(found("2026-11-30") == Lines{});
}

TEST_CASE("holidays are no working days") {
  const auto linted =
      linted_by(rules::due_soon,
                "bywhen: 1\ntitle: T\ncalendar: {holidays: [2026-11-25, 2026-11-26]}\n"
                "actions:\n  - {id: A1, deadline: 2026-12-01}\n"
                "  - {id: A2, deadline: 2026-11-26}\n");
  CHECK(linted.lines() ==
        Lines{"5:24 due-soon: A1 is due in 3 working days, on 2026-12-01",
              "6:24 due-soon: A2 is due before the next working day, on 2026-11-26"});
}

TEST_CASE("open actions only") {
  CHECK(found("2026-11-25", ", status: blocked").size() == 1);
  CHECK(found("2026-11-25", ", status: done") == Lines{});
  CHECK(found("2026-11-25", ", status: dropped") == Lines{});
  CHECK(found("soon") == Lines{});
}

}  // namespace
}  // namespace bywhen
