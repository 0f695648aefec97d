#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

Lines found(std::string_view check_ins, std::string_view status = "todo") {
  return linted_by(rules::check_in_missed,
                   fmt::format("check_ins: [{}]\n", check_ins) +
                       plan_of(fmt::format("  - {{id: A1, status: {}}}\n", status)))
      .lines();
}

TEST_CASE("today's check-in is still to come, yesterday's is over") {
  CHECK(found("{date: 2026-11-24}, {date: 2026-11-25, held: false}") == Lines{});
  CHECK(found("{date: 2026-11-23}, {date: 2026-11-16, held: false}") ==
        Lines{"1:20 check-in-missed: the check-in of 2026-11-23 is over: did it take place?",
              "1:40 check-in-missed: the check-in of 2026-11-16 is over: did it take place?"});
}

TEST_CASE("what was held, or is not readable, is not missed") {
  CHECK(
      found(
          "{date: 2026-11-23, held: true}, {date: 2026-11-23, held: perhaps}, {date: soon}, {}") ==
      Lines{});
}

TEST_CASE("with nothing open there is nothing to meet about") {
  CHECK(found("{date: 2026-11-23}", "done") == Lines{});
}

}  // namespace
}  // namespace bywhen
