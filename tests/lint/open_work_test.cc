#include "lint/open_work.h"

#include <doctest/doctest.h>

#include "lint/support.h"

namespace bywhen {
namespace {

Plan plan_with(std::string_view actions, std::string_view date = "date: 2026-11-24\n") {
  auto loaded =
      load("bywhen: 1\ntitle: T\n" + std::string(date) + "actions:\n" + std::string(actions));
  return *loaded.plan;
}

TEST_CASE("open actions by who owns them") {
  const Plan plan = plan_with(
      "  - {id: A1, owner: ben}\n  - {id: A2, owner: ana}\n  - {id: A3, owner: ben}\n"
      "  - {id: A4, owner: ana, status: done}\n  - {id: A5, owner: cleo, ownership: declined}\n"
      "  - {id: A6}\n");
  const auto owners = open_actions_by_owner(plan);
  REQUIRE(owners.size() == 2);
  CHECK(owners[0].owner == "ben");
  CHECK(owners[0].actions == std::vector<std::size_t>{0, 2});
  CHECK(owners[1].owner == "ana");
  CHECK(owners[1].actions == std::vector<std::size_t>{1});
}

TEST_CASE("working days with both ends") {
  const WorkCalendar calendar;
  const Date friday = *Date::from(2026, 12, 4);
  CHECK(workdays_within(calendar, friday, friday) == 1);
  CHECK(workdays_within(calendar, friday, friday + Days{3}) == 2);
  CHECK(workdays_within(calendar, friday + Days{1}, friday + Days{2}) == 0);
}

}  // namespace
}  // namespace bywhen
