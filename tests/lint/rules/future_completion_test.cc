#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

// Today is 24 November.
Lines found(std::string_view rest) {
  return linted_by(rules::future_completion, plan_of(fmt::format("  - {{id: A1, {}}}\n", rest)))
      .lines();
}

TEST_CASE("done, on a day after today") {
  CHECK(found("status: done, done_on: 2026-11-24") == Lines{});
  CHECK(found("status: done, done_on: 2026-11-25") ==
        Lines{"4:37 future-completion: A1 was done on 2026-11-25, which is still to come: today is "
              "2026-11-24"});
}

TEST_CASE("a day that is left over from a status that it has no more says nothing") {
  CHECK(found("status: todo, done_on: 2026-12-25") == Lines{});
  CHECK(found("done_on: 2026-12-25") == Lines{});
  CHECK(found("status: done") == Lines{});
  CHECK(found("status: done, done_on: soon") == Lines{});
}

}  // namespace
}  // namespace bywhen
