#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

Lines found(std::string_view rest) {
  return linted_by(rules::ownership_unconfirmed,
                   plan_of("  - {id: A1, title: One" + std::string(rest) + "}\n"))
      .lines();
}

TEST_CASE("an owner who was only asked") {
  CHECK(found(", owner: ana") == Lines{"4:33 ownership-unconfirmed: ana has not said yes to A1"});
  CHECK(found(", owner: ana, ownership: proposed") ==
        Lines{"4:49 ownership-unconfirmed: ana has not said yes to A1"});
}

TEST_CASE("a yes, a no, nobody, or something wrong") {
  for (const char* rest : {", owner: ana, ownership: accepted", ", owner: ana, ownership: declined",
                           "", ", owner: TBD", ", owner: ana, ownership: maybe",
                           ", owner: ana, status: done", ", owner: ana, status: dropped"}) {
    CAPTURE(rest);
    CHECK(found(rest) == Lines{});
  }
}

TEST_CASE("it says where somebody was not in the room") {
  const auto linted = linted_by(rules::ownership_unconfirmed,
                                "bywhen: 1\ntitle: T\npresent: [ana]\nactions:\n"
                                "  - {id: A1, title: One, owner: ana}\n"
                                "  - {id: A2, title: Two, owner: ben}\n");
  CHECK(linted.lines() ==
        Lines{"5:33 ownership-unconfirmed: ana has not said yes to A1",
              "6:33 ownership-unconfirmed: ben has not said yes to A2, and was not in the room"});
  CHECK(linted.findings.back().hint == "bywhen accept A2 --as ben");
}

TEST_CASE("a name that is no id stands in quotes in the command") {
  const auto linted =
      linted_by(rules::ownership_unconfirmed, plan_of("  - {id: A1, owner: Dr Amini; reboot}\n"));
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().hint == "bywhen accept A1 --as 'Dr Amini; reboot'");
}

TEST_CASE("one of several owners can't say yes") {
  const auto linted =
      linted_by(rules::ownership_unconfirmed, plan_of("  - {id: A1, owner: [ana, ben]}\n"));
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().hint == "bywhen assign A1 WHO");
}

TEST_CASE("who is not in the list of people can't say yes") {
  const auto linted = linted_by(rules::ownership_unconfirmed,
                                "bywhen: 1\ntitle: T\npeople: [{id: ana}]\nactions:\n"
                                "  - {id: A1, owner: zoe}\n");
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().hint == "bywhen assign A1 WHO");
}

}  // namespace
}  // namespace bywhen
