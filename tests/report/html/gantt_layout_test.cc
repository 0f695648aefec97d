#include "report/html/gantt_layout.h"

#include "report/support.h"

namespace bywhen::html {
namespace {

using test::tuesday;

Date day(std::string_view iso) { return *Date::parse(iso); }

const GanttRow& row(const Gantt& gantt, std::string_view id) {
  for (const GanttRow& one : gantt.rows) {
    if (one.action->id && *one.action->id == id) return one;
  }
  FAIL("no row of ", id);
  return gantt.rows.front();
}

TEST_CASE("each action is drawn as what the plan knows of its days") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\ndate: 2026-11-24\nactions:\n"
      "  - {id: A1, title: both, start: 2026-11-26, deadline: 2026-12-04}\n"
      "  - {id: A2, title: deadline, deadline: 2026-12-04}\n"
      "  - {id: A3, title: start, start: 2026-12-01}\n"
      "  - {id: A4, title: done, deadline: 2026-12-04, status: done, done_on: 2026-11-25}\n"
      "  - {id: A5, title: neither}\n"
      "  - {id: A6, title: dropped, deadline: 2026-12-04, status: dropped}\n"
      "  - {id: A7, title: due at once, deadline: 2026-11-24}\n");
  const Gantt gantt = gantt_of(plan, tuesday);
  REQUIRE(gantt.rows.size() == 5);
  CHECK(row(gantt, "A1").shape == Shape::bar);
  CHECK(row(gantt, "A1").x == doctest::Approx(gantt.scale.x(day("2026-11-26"))));
  CHECK(row(gantt, "A1").width == doctest::Approx(9 * gantt.scale.day_width()));
  CHECK(row(gantt, "A2").shape == Shape::open_bar);
  CHECK(row(gantt, "A2").from == day("2026-11-24"));
  CHECK(row(gantt, "A3").shape == Shape::beginning);
  CHECK(row(gantt, "A4").shape == Shape::moment);
  CHECK(row(gantt, "A4").from == day("2026-11-25"));
  CHECK(row(gantt, "A7").shape == Shape::moment);
  REQUIRE(gantt.undrawn.size() == 1);
  CHECK(*gantt.undrawn[0]->id == "A5");
}

TEST_CASE("a deadline before its start is drawn between the two, and told") {
  const Plan plan =
      test::actions("  - {id: A1, title: X, start: 2026-12-10, deadline: 2026-12-01}\n");
  const Gantt gantt = gantt_of(plan, tuesday);
  CHECK(gantt.rows[0].is_turned);
  CHECK(gantt.rows[0].from == day("2026-12-01"));
  CHECK(gantt.rows[0].to == day("2026-12-10"));
  CHECK(gantt.rows[0].width > 0);
}

TEST_CASE("rows go by their first day, arrows from what is first to what waits") {
  const Plan plan = test::actions(
      "  - {id: A1, title: late, start: 2026-12-07, deadline: 2026-12-11, after: [A2, A9, A1]}\n"
      "  - {id: A2, title: early, start: 2026-12-01, deadline: 2026-12-04}\n"
      "  - {id: A3, title: too early, start: 2026-12-02, deadline: 2026-12-08, after: [A1]}\n");
  const Gantt gantt = gantt_of(plan, tuesday);
  CHECK(*gantt.rows[0].action->id == "A2");
  CHECK(*gantt.rows[1].action->id == "A3");
  CHECK(*gantt.rows[2].action->id == "A1");
  REQUIRE(gantt.arrows.size() == 2);
  CHECK(gantt.arrows[0].from == 2);
  CHECK(gantt.arrows[0].to == 1);
  CHECK(gantt.arrows[0].is_too_early);
  CHECK(gantt.arrows[1].from == 0);
  CHECK(gantt.arrows[1].to == 2);
  CHECK(!gantt.arrows[1].is_too_early);
}

TEST_CASE("actions that wait for each other are drawn with both arrows") {
  const Plan plan = test::actions(
      "  - {id: A1, title: X, deadline: 2026-12-01, after: [A2]}\n"
      "  - {id: A2, title: Y, deadline: 2026-12-02, after: [A1]}\n");
  CHECK(gantt_of(plan, tuesday).arrows.size() == 2);
}

TEST_CASE("no words leave the drawing: they stand where there is room, beside the triggers") {
  const Plan plan = test::actions(
      "  - {id: A1, title: X, start: 2026-11-25, deadline: 2026-11-27}\n"
      "  - id: A2\n    title: Y\n    start: 2027-02-01\n    deadline: 2027-02-12\n"
      "    risks: [{risk: R, trigger: 2027-01-20, contingency: C}]\n");
  const Gantt gantt = gantt_of(plan, tuesday);
  const GanttRow& early = gantt.rows[0];
  CHECK(!early.label_is_left);
  CHECK(early.label_x > early.x + early.width);
  const GanttRow& late = gantt.rows[1];
  CHECK(late.label_is_left);
  REQUIRE(gantt.triggers.size() == 1);
  CHECK(gantt.triggers[0].row == 1);
  CHECK(gantt.triggers[0].x == doctest::Approx(gantt.scale.middle(day("2027-01-20"))));
  CHECK(late.label_x < gantt.triggers[0].x);
  for (const GanttRow& one : gantt.rows) {
    CHECK(one.x >= 0);
    CHECK(one.x + one.width <= gantt.scale.width());
    CHECK(one.label_columns > 10);
  }
}

TEST_CASE("the words of a bar that fills the drawing stand in it") {
  const Plan plan =
      test::actions("  - {id: A1, title: X, start: 2026-11-24, deadline: 2076-12-01}\n");
  const Gantt gantt = gantt_of(plan, tuesday);
  const GanttRow& row = gantt.rows.at(0);
  CHECK(row.label_x > row.x);
  CHECK(row.label_x < row.x + row.width / 2);
  CHECK(!row.label_is_left);
  CHECK(row.label_columns > 100);
}

TEST_CASE("the chain that sets the end is marked, with its own arrows") {
  const Plan plan = test::actions(
      "  - {id: A1, title: X, start: 2026-11-25, deadline: 2026-12-04}\n"
      "  - {id: A2, title: Y, start: 2026-12-07, deadline: 2026-12-18, after: [A1]}\n"
      "  - {id: A3, title: Z, start: 2026-12-07, deadline: 2026-12-09, after: [A1]}\n");
  const Gantt gantt = gantt_of(plan, tuesday);
  CHECK(row(gantt, "A1").in_chain);
  CHECK(row(gantt, "A2").in_chain);
  CHECK(!row(gantt, "A3").in_chain);
  REQUIRE(gantt.chain.size() == 2);
  CHECK(*gantt.chain[1]->id == "A2");
  REQUIRE(gantt.arrows.size() == 2);
  for (const GanttArrow& arrow : gantt.arrows) {
    CHECK(arrow.in_chain == (*gantt.rows[arrow.to].action->id == "A2"));
  }
  CHECK(gantt_of(test::actions("  - {id: A1, title: X, deadline: 2026-12-04}\n"), tuesday)
            .chain.empty());
}

TEST_CASE("today is drawn where that does not stretch the drawing much") {
  const Plan plan = test::actions("  - {id: A1, title: X, deadline: 2026-12-04}\n");
  CHECK(gantt_of(plan, tuesday).today.has_value());
  CHECK(gantt_of(plan, day("2026-12-20")).today.has_value());
  const Gantt far = gantt_of(plan, day("2036-12-20"));
  CHECK(!far.today.has_value());
  CHECK(far.scale.last() < day("2030-01-01"));
}

TEST_CASE("dates at the ends of all time are drawn") {
  const Plan plan = test::actions(
      "  - {id: A1, title: X, deadline: 0001-01-01}\n"
      "  - {id: A2, title: Y, deadline: 9999-12-31}\n");
  const Gantt gantt = gantt_of(plan, tuesday);
  REQUIRE(gantt.rows.size() == 2);
  CHECK(gantt.scale.width() <= Scale::most_width);
  CHECK(gantt.rows[1].x <= gantt.scale.width());
}

TEST_CASE("a plan without a day has a drawing of nothing") {
  const Plan plan = test::plan_of("bywhen: 1\ntitle: T\nactions: []\n");
  const Gantt gantt = gantt_of(plan, tuesday);
  CHECK(gantt.rows.empty());
  CHECK(gantt.arrows.empty());
}

}  // namespace
}  // namespace bywhen::html
