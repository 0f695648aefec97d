#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::LintedText;
using test::plan_of;

std::size_t count(std::string_view resource, std::string_view more = {}) {
  return linted_by(rules::resource_unavailable,
                   plan_of(fmt::format("  - {{id: A1, resources: [{{{}}}]{}}}\n", resource, more)))
      .findings.size();
}

TEST_CASE("what can't be had needs a fallback") {
  CHECK(count("need: N, status: unavailable") == 1);
  CHECK(count("need: N, status: unavailable, fallback: ") == 1);
  CHECK(count("need: N, status: unavailable, fallback: F") == 0);
  CHECK(count("need: N, status: unavailable, fallback: TBD") == 0);
}

TEST_CASE("what is on its way or not known does not") {
  for (const std::string_view status : {"needed", "requested", "secured", "gone"}) {
    CAPTURE(status);
    CHECK(count(fmt::format("need: N, status: {}", status)) == 0);
  }
  CHECK(count("need: N") == 0);
  CHECK(count("need: N, status: unavailable", ", status: dropped") == 0);
}

TEST_CASE("the finding names what is missing, and the way out") {
  const LintedText linted =
      linted_by(rules::resource_unavailable,
                plan_of("  - {id: A1, resources: [X, {need: Desk, status: unavailable}]}\n"));
  CHECK(linted.lines() ==
        Lines{"4:50 resource-unavailable: 'Desk' can't be had, and nobody has said "
              "what A1 does without it"});
  CHECK(linted.findings.front().hint == "bywhen edit-resource A1 2 --fallback TEXT");
}

}  // namespace
}  // namespace bywhen
