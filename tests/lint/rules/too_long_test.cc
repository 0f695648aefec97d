#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

Lines found(std::string_view action) {
  return linted_by(rules::too_long,
                   fmt::format("bywhen: 1\ntitle: T\ndate: 2026-11-24\nactions:\n{}", action))
      .lines();
}

TEST_CASE("44 working days are not too long, 45 are") {
  CHECK(found("  - {id: A1, deadline: 2027-01-25}\n") == Lines{});
  CHECK(
      found("  - {id: A1, deadline: 2027-01-26}\n") ==
      Lines{
          "5:24 too-long: A1 has 45 working days, from 2026-11-24 to 2027-01-26, without a step in between"});
}

TEST_CASE("from its start, or from the deadline of what it waits for") {
  CHECK(found("  - {id: A1, deadline: 2027-01-26, start: 2026-11-25}\n") == Lines{});
  CHECK(found("  - {id: A1, deadline: 2027-01-26, start: 2026-11-02}\n").size() == 1);
  const std::string waiting = "  - {id: A1, deadline: 2027-03-05, after: [A2]}\n";
  CHECK(found(waiting + "  - {id: A2, deadline: 2027-01-04}\n") == Lines{});
  CHECK(found(waiting + "  - {id: A2, deadline: 2026-12-31}\n").size() == 1);
  CHECK(found(waiting + "  - {id: A2, deadline: 2027-01-04, status: done}\n").size() == 1);
}

TEST_CASE("where the start is written, nobody is asked to say it") {
  const auto hint = [](std::string_view action) {
    return linted_by(rules::too_long,
                     fmt::format("bywhen: 1\ntitle: T\ndate: 2026-11-24\nactions:\n{}", action))
        .findings.front()
        .hint;
  };
  CHECK(hint("  - {id: A1, deadline: 2027-03-26}\n") ==
        "split it, give it a step before (bywhen add-action TITLE), or say when it starts: bywhen "
        "schedule A1 --start WHEN");
  CHECK(
      hint("  - {id: A1, start: 2026-11-25, deadline: 2027-03-26}\n") ==
      "split it into steps with days of their own (bywhen add-action TITLE), or start it later: bywhen "
      "schedule A1 --start WHEN");
}

TEST_CASE("silent on what is not known or not open") {
  CHECK(found("  - {id: A1, deadline: soon}\n") == Lines{});
  CHECK(found("  - {id: A1, deadline: 2028-01-26, start: soon}\n") == Lines{});
  CHECK(found("  - {id: A1, deadline: 2028-01-26, status: done}\n") == Lines{});
  CHECK(linted_by(rules::too_long, plan_of("  - {id: A1, deadline: 2028-01-26}\n")).lines() ==
        Lines{});
}

}  // namespace
}  // namespace bywhen
