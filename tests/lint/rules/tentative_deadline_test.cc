#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

Lines found(std::string_view rest) {
  return linted_by(rules::tentative_deadline,
                   plan_of("  - {id: A1, title: One" + std::string(rest) + "}\n"))
      .lines();
}

TEST_CASE("only a deadline that is there and tentative") {
  CHECK(found(", deadline: 2026-12-04, tentative: true") ==
        Lines{"4:59 tentative-deadline: A1 on 2026-12-04 is still to be confirmed"});
  for (const char* rest :
       {", deadline: 2026-12-04", ", deadline: 2026-12-04, tentative: false", ", tentative: true",
        ", deadline: soon, tentative: true", ", deadline: 2026-12-04, tentative: perhaps",
        ", deadline: 2026-12-04, tentative: true, status: done"}) {
    CAPTURE(rest);
    CHECK(found(rest) == Lines{});
  }
}

}  // namespace
}  // namespace bywhen
