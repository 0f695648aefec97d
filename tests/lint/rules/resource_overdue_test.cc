#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

Lines found(std::string_view resource, std::string_view more = {}) {
  return linted_by(rules::resource_overdue,
                   plan_of(fmt::format("  - {{id: A1, resources: [{{{}}}]{}}}\n", resource, more)))
      .lines();
}

TEST_CASE("what is not there on the day after is overdue") {
  CHECK(found("need: N, needed_by: 2026-11-24") == Lines{});
  CHECK(
      found("need: N, needed_by: 2026-11-23") ==
      Lines{"4:47 resource-overdue: 'N' was needed by 2026-11-23, 1 working day ago, and is still "
            "only needed"});
  CHECK(
      found("needed_by: 2026-11-20, status: requested") ==
      Lines{
          "4:38 resource-overdue: this resource was needed by 2026-11-20, 2 working days ago, and "
          "is still only requested"});
}

TEST_CASE("what is settled, one way or the other, is not") {
  for (const std::string_view status : {"secured", "unavailable", "ordered"}) {
    CAPTURE(status);
    CHECK(found(fmt::format("need: N, needed_by: 2026-11-20, status: {}", status)) == Lines{});
  }
  CHECK(found("need: N, needed_by: 2026-11-20", ", status: done") == Lines{});
  CHECK(found("need: N, needed_by: yesterday") == Lines{});
}

TEST_CASE("the hint names the fallback where there is one") {
  const auto hint = [](std::string_view more) {
    return linted_by(rules::resource_overdue,
                     plan_of(fmt::format(
                         "  - {{id: A1, resources: [N, {{needed_by: 2026-11-20{}}}]}}\n", more)))
        .findings.front()
        .hint;
  };
  CHECK(hint("") == "bywhen edit-resource A1 2 --status secured, or say what to do without it");
  CHECK(hint(", fallback: F") == "bywhen edit-resource A1 2 --status secured, or use the fallback");
}

}  // namespace
}  // namespace bywhen
