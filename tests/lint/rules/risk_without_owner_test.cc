#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

Lines found(std::string_view risk, std::string_view rest = {}) {
  return linted_by(rules::risk_without_owner,
                   plan_of(fmt::format("  - {{id: A1, title: One, risks: [{}]{}}}\n", risk, rest)))
      .lines();
}

TEST_CASE("an open risk that nobody watches") {
  const Lines nobody = {"4:41 risk-without-owner: nobody watches this risk of A1: 'Rain'"};
  CHECK(found("{risk: Rain}") == nobody);
  CHECK(found("{risk: Rain, status: open, contingency: A tent}") == nobody);
  CHECK(found("{risk: Rain, owner: }") == nobody);
}

TEST_CASE("watched, over, or another rule's finding") {
  for (const char* risk : {"{risk: Rain, owner: ana}", "{risk: Rain, status: gone}",
                           "{risk: Rain, status: happened}", "{risk: Rain, owner: TBD}",
                           "{risk: Rain, status: maybe}", "{contingency: A tent}", "Rain"}) {
    CAPTURE(risk);
    CHECK(found(risk) == Lines{});
  }
  CHECK(found("{risk: Rain}", ", status: done") == Lines{});
}

TEST_CASE("the hint counts the risks from one") {
  const auto linted =
      linted_by(rules::risk_without_owner,
                plan_of("  - {id: A1, risks: [{risk: Rain, owner: ana}, {risk: Snow}]}\n"));
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().hint == "bywhen edit-risk A1 2 --owner WHO");
}

}  // namespace
}  // namespace bywhen
