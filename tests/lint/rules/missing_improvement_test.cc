#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

Lines found(std::string_view rest) {
  return linted_by(rules::missing_improvement,
                   "bywhen: 1\ntitle: T\nimprovements:\n  - {id: I1, title: Better}\nactions:\n"
                   "  - {id: A1, title: One" +
                       std::string(rest) + "}\n")
      .lines();
}

TEST_CASE("where improvements are listed, an open action serves one") {
  const Lines missing = {"6:10 missing-improvement: A1 serves none of the plan's improvements"};
  CHECK(found("") == missing);
  CHECK(found(", improvement: []") == missing);
  CHECK(found(", improvement: ") == missing);
  CHECK(found(", improvement: I1") == Lines{});
  CHECK(found(", improvement: [I1]") == Lines{});
  CHECK(found(", status: done") == Lines{});
}

TEST_CASE("one that is not there, and a stand-in, are other rules' findings") {
  CHECK(found(", improvement: I9") == Lines{});
  CHECK(found(", improvement: TBD") == Lines{});
}

TEST_CASE("a plan without improvements has nothing to serve") {
  CHECK(linted_by(rules::missing_improvement, plan_of("  - {id: A1, title: One}\n")).lines() ==
        Lines{});
}

}  // namespace
}  // namespace bywhen
