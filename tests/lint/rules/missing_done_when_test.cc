#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

Lines found(std::string_view rest) {
  return linted_by(rules::missing_done_when,
                   plan_of("  - {id: A1, title: One" + std::string(rest) + "}\n"))
      .lines();
}

TEST_CASE("open actions must say when they are done, in any way") {
  const Lines missing = {
      "4:10 missing-done-when: nobody has said how one can tell that A1 is done"};
  CHECK(found("") == missing);
  CHECK(found(", done_when: ") == missing);
  CHECK(found(", status: blocked") == missing);
  CHECK(found(", done_when: It is live") == Lines{});
  CHECK(found(", status: done") == Lines{});
  CHECK(found(", status: dropped") == Lines{});
}

TEST_CASE("a stand-in or a wrong value is another rule's finding") {
  CHECK(found(", done_when: TBD") == Lines{});
  CHECK(found(", done_when: [a, b]") == Lines{});
}

TEST_CASE("an action without an id can be found and mended too") {
  const auto linted = linted_by(rules::missing_done_when, plan_of("  - title: One\n"));
  CHECK(linted.lines() ==
        Lines{"4:5 missing-done-when: nobody has said how one can tell that this action is done"});
  CHECK(linted.findings.front().hint == "give it an id, then bywhen edit ID --done-when TEXT");
}

}  // namespace
}  // namespace bywhen
