#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::LintedText;
using test::plan_of;

Lines found(std::string_view owner) {
  return linted_by(rules::multiple_owners,
                   plan_of(fmt::format("  - id: A1\n    owner: {}\n", owner)))
      .lines();
}

TEST_CASE("one owner, none and a list of one are fine") {
  for (const std::string_view owner : {"ana", "[ana]", "[]", "", "ana and ben", "{name: ana}"}) {
    CAPTURE(owner);
    CHECK(found(owner) == Lines{});
  }
}

TEST_CASE("the second owner is one too many, and the hint makes helpers of the others") {
  const LintedText linted =
      linted_by(rules::multiple_owners,
                plan_of("  - id: A1\n    owner:\n    - ana\n    - ben\n    - cleo\n"));
  CHECK(linted.lines() == Lines{"7:7 multiple-owners: A1 has 3 owners, and one person must be "
                                "accountable; ana counts, who is named first"});
  const Finding& finding = linted.findings.front();
  CHECK(finding.hint == "bywhen assign A1 ana --helper ben --helper cleo");
  CHECK(linted.text_of(finding.related.front().range) == "ana");
}

TEST_CASE("a name that is no id does not get into a command") {
  const LintedText linted =
      linted_by(rules::multiple_owners, plan_of("  - {id: A1, owner: [ana, 'x; rm -rf .']}\n"));
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().hint == "keep one, and write the others as helpers");
}

TEST_CASE("a first owner who is a stand-in is not named; done actions are left alone") {
  CHECK(found("[TBD, ben]") ==
        Lines{"5:18 multiple-owners: A1 has 2 owners, and one person must be "
              "accountable"});
  CHECK(linted_by(rules::multiple_owners, plan_of("  - {id: A1, owner: [a, b], status: dropped}\n"))
            .lines() == Lines{});
}

}  // namespace
}  // namespace bywhen
