#include "report/html/load_map.h"

#include "report/support.h"

namespace bywhen::html {
namespace {

Plan with(std::string_view actions) {
  return test::plan_of(
      "bywhen: 1\ntitle: T\ndate: 2026-11-24\ncalendar: {holidays: [2026-12-01]}\npeople:\n"
      "  - {id: ana, name: Ana, capacity: 12h}\n  - {id: ben, name: Ben}\n"
      "  - {id: cleo, name: Cleo, capacity: 4h}\nactions:\n" +
      std::string(actions));
}

TEST_CASE("work is spread evenly over its working days") {
  // Thu and Fri of one week, four days of the next (Tuesday is a holiday): 24 h over 6 days.
  const Plan plan = with(
      "  - {id: A1, title: X, owner: ana, start: 2026-11-26, deadline: 2026-12-04, effort: 3d}\n");
  const LoadMap map = load_map(plan);
  REQUIRE(map.columns.size() == 2);
  CHECK(map.columns[0].iso() == "2026-11-23");
  CHECK(map.weeks_of_column == 1);
  REQUIRE(map.rows.size() == 1);
  CHECK(map.rows[0].person == "ana");
  CHECK(map.rows[0].capacity == 12 * 60);
  CHECK(map.rows[0].minutes[0] == doctest::Approx(8 * 60));
  CHECK(map.rows[0].minutes[1] == doctest::Approx(16 * 60));
}

TEST_CASE("helpers carry the same share; people without work are left out") {
  const Plan plan = with(
      "  - {id: A1, title: X, owner: ana, helpers: [ben], start: 2026-11-30, deadline: 2026-12-04,"
      " effort: 1d}\n");
  const LoadMap map = load_map(plan);
  REQUIRE(map.rows.size() == 2);
  CHECK(map.rows[0].minutes[0] == doctest::Approx(4 * 60));
  CHECK(map.rows[1].person == "ben");
  CHECK(map.rows[1].minutes[0] == doctest::Approx(4 * 60));
  CHECK(map.rows[1].capacity == 0);
}

TEST_CASE("without a start, work begins with the session or behind what it waits for") {
  const Plan plan = with(
      "  - {id: A1, title: X, owner: ana, start: 2026-11-25, deadline: 2026-12-07, effort: 1d}\n"
      "  - {id: A2, title: Y, owner: ben, deadline: 2026-12-11, effort: 1d, after: [A1]}\n"
      "  - {id: A3, title: Z, owner: cleo, deadline: 2026-11-27, effort: 1d}\n");
  const LoadMap map = load_map(plan);
  REQUIRE(map.columns.size() == 3);
  REQUIRE(map.rows.size() == 3);
  CHECK(map.rows[1].minutes[0] == 0);
  CHECK(map.rows[1].minutes[2] == doctest::Approx(8 * 60));
  CHECK(map.rows[2].minutes[0] == doctest::Approx(8 * 60));
}

TEST_CASE("what is closed, unowned or without figures is not in it") {
  const Plan plan = with(
      "  - {id: A1, title: X, owner: ana, deadline: 2026-12-04}\n"
      "  - {id: A2, title: X, owner: ana, effort: 1d}\n"
      "  - {id: A3, title: X, owner: ana, start: 2026-12-09, deadline: 2026-12-04, effort: 1d}\n"
      "  - {id: A4, title: X, owner: ana, deadline: 2026-12-04, effort: 1d, status: done}\n"
      "  - {id: A5, title: X, deadline: 2026-12-04, effort: 1d}\n");
  const LoadMap map = load_map(plan);
  CHECK(map.rows.empty());
  CHECK(map.left_out == 3);
}

TEST_CASE("work on days off only lies on the deadline") {
  const Plan plan = with(
      "  - {id: A1, title: X, owner: ana, start: 2026-11-28, deadline: 2026-11-29, effort: 1d}\n");
  CHECK(load_map(plan).rows.at(0).minutes.at(0) == doctest::Approx(8 * 60));
}

TEST_CASE("fifty years are still a table, and nothing of the work is lost") {
  const Plan plan = with(
      "  - {id: A1, title: X, owner: ana, start: 2026-11-24, deadline: 2076-12-04, effort: 100w}\n");
  const LoadMap map = load_map(plan);
  CHECK(map.columns.size() <= LoadMap::most_columns);
  CHECK(map.weeks_of_column > 1);
  double sum = 0;
  for (const double minutes : map.rows.at(0).minutes) sum += minutes * map.weeks_of_column;
  CHECK(sum == doctest::Approx(100.0 * 5 * 8 * 60));
}

TEST_CASE("work up to the last day of all is spread") {
  const Plan plan = with(
      "  - {id: A1, title: X, owner: ana, start: 2026-11-24, deadline: 9999-12-31, effort: 100w}\n");
  CHECK(load_map(plan).columns.size() <= LoadMap::most_columns);
}

}  // namespace
}  // namespace bywhen::html
