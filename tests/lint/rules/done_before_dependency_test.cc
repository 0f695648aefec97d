#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::LintedText;
using test::plan_of;

Lines found(std::string_view first, std::string_view second) {
  return linted_by(rules::done_before_dependency,
                   plan_of(fmt::format("  - {{id: A1, {}}}\n  - {{id: A2, {}}}\n", first, second)))
      .lines();
}

TEST_CASE("what is done waited for what is done or dropped") {
  const Lines one{
      "4:22 done-before-dependency: A1 is done, but A2, which must be done before it, is "
      "still open"};
  for (const std::string_view open :
       {"title: X", "status: todo", "status: doing", "status: blocked"}) {
    CAPTURE(open);
    CHECK(found("after: [A2], status: done", open) == one);
  }
  CHECK(found("after: [A2], status: done", "status: done") == Lines{});
  CHECK(found("after: [A2], status: done", "status: dropped") == Lines{});
}

TEST_CASE("what is not done may wait for anything") {
  for (const std::string_view status : {"todo", "doing", "blocked", "dropped"}) {
    CAPTURE(status);
    CHECK(found(fmt::format("after: [A2], status: {}", status), "title: X") == Lines{});
  }
}

TEST_CASE("what can't be read says nothing") {
  CHECK(found("after: [A2], status: finished", "title: X") == Lines{});
  CHECK(found("after: [A2], status: done", "status: finished") == Lines{});
  CHECK(found("after: [A9, [x], TBD], status: done", "title: X") == Lines{});
}

TEST_CASE("the hint and the other place") {
  const LintedText linted =
      linted_by(rules::done_before_dependency,
                plan_of("  - {id: A1, after: [A2], status: done}\n  - {id: A2, title: X}\n"));
  REQUIRE(linted.findings.size() == 1);
  const Finding& finding = linted.findings.front();
  CHECK(finding.hint == "bywhen done A2, or take it out of what A1 waits for");
  CHECK(linted.text_of(finding.related.front().range) == "A2");
}

}  // namespace
}  // namespace bywhen
