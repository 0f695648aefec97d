#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::plan_of;

struct Due {
  std::string_view owner;
  std::string_view deadline;
  std::string_view more = {};
};

Lines found(const std::vector<Due>& all) {
  std::string actions;
  int number = 0;
  for (const Due& due : all) {
    actions += fmt::format("  - {{id: A{}, deadline: {}, owner: {}{}}}\n", ++number, due.deadline,
                           due.owner, due.more);
  }
  return linted_by(rules::deadline_pileup, plan_of(actions)).lines();
}

const Due ana_friday = {"ana", "2026-12-04"};
const Due ben_friday = {"ben", "2026-12-04"};
const Due ana_monday = {"ana", "2026-12-07"};

TEST_CASE("three of one person on one day") {
  CHECK(found({ana_friday, ana_friday}) == Lines{});
  CHECK(found({ana_monday, ana_friday, ana_friday, ana_friday}) ==
        Lines{"5:24 deadline-pileup: 3 actions of ana are due on 2026-12-04"});
  CHECK(found({ana_friday, ana_friday, ben_friday, ana_monday}) == Lines{});
}

TEST_CASE("what is done, declined or has no readable day is not in the pile") {
  for (const Due other :
       {Due{"ana", "2026-12-04", ", status: done"}, Due{"ana", "2026-12-04", ", status: dropped"},
        Due{"ana", "2026-12-04", ", ownership: declined"}, Due{"ana", "soon"},
        Due{"TBD", "2026-12-04"}}) {
    CHECK(found({ana_friday, ana_friday, other}) == Lines{});
  }
}

TEST_CASE("half of eight or more on one day, whoever owns them") {
  const std::vector<Due> people = {{"a", "2026-12-04"}, {"b", "2026-12-04"}, {"c", "2026-12-04"},
                                   {"d", "2026-12-04"}, {"e", "2026-12-07"}, {"f", "2026-12-08"},
                                   {"g", "2026-12-09"}};
  CHECK(found(people) == Lines{});  // seven
  auto eight = people;
  eight.push_back({"h", "2026-12-10"});
  CHECK(found(eight) == Lines{"4:24 deadline-pileup: 4 of 8 open actions are due on 2026-12-04"});
  auto nine = eight;
  nine.push_back({"i", "2026-12-11"});
  CHECK(found(nine) == Lines{});
}

}  // namespace
}  // namespace bywhen
