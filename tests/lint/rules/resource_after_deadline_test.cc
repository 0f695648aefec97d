#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::LintedText;
using test::plan_of;

Lines found(std::string_view resources, std::string_view more = {}) {
  return linted_by(rules::resource_after_deadline,
                   plan_of(fmt::format("  - {{id: A1, deadline: 2026-12-04, resources: [{}]{}}}\n",
                                       resources, more)))
      .lines();
}

TEST_CASE("the deadline itself is in time, the day after is not") {
  CHECK(found("{need: N, needed_by: 2026-12-03}, {need: N, needed_by: 2026-12-04}") == Lines{});
  CHECK(found("{need: N, needed_by: 2026-12-05}") ==
        Lines{"4:69 resource-after-deadline: 'N' is needed by 2026-12-05, but A1 is due on "
              "2026-12-04"});
}

TEST_CASE("whatever its status; a closed action needs nothing") {
  CHECK(found("{need: N, needed_by: 2026-12-05, status: secured}").size() == 1);
  CHECK(found("{need: N, needed_by: 2026-12-05}", ", status: done") == Lines{});
}

TEST_CASE("what is no date is compared with nothing") {
  CHECK(found("{need: N, needed_by: later}, N, {need: N, needed_by: }") == Lines{});
}

TEST_CASE("the number of the resource is in the hint") {
  const LintedText linted = linted_by(
      rules::resource_after_deadline,
      plan_of("  - {id: A1, deadline: 2026-12-04, resources: [N, {needed_by: 2026-12-05}]}\n"));
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().hint == "bywhen edit-resource A1 2 --needed-by WHEN");
  CHECK(linted.findings.front().message.starts_with("this resource is needed by"));
}

}  // namespace
}  // namespace bywhen
