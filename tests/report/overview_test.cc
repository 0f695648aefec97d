#include "report/overview.h"

#include "report/support.h"

namespace bywhen {
namespace {

std::string ids(const Actions& actions) {
  std::vector<std::string> out;
  for (const Action* action : actions) out.emplace_back(*action->id);
  return join(out, " ");
}

TEST_CASE("actions are counted by how they stand") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  const Progress progress = overview(plan, test::tuesday).progress;
  CHECK(progress.done == 1);
  CHECK(progress.open == 3);
  CHECK(progress.dropped == 0);
  CHECK(progress.overdue == 1);
}

TEST_CASE("who declined has no commitment, and the action is nobody's") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  const Overview seen = overview(plan, test::tuesday);
  REQUIRE(seen.people.size() == 2);
  CHECK(seen.people[0].person == "mia");
  CHECK(ids(seen.people[0].actions) == "A2");
  CHECK(seen.people[1].person == "ana");
  CHECK(ids(seen.people[1].actions) == "A1");
  CHECK(ids(seen.unowned) == "A4 A3");  // by deadline, none last
  CHECK(ids(seen.lacking) == "A3 A4");  // in the order of the file
}

TEST_CASE(
    "a person's actions: open by deadline, without one last, then the done ones; dropped ones "
    "not") {
  const Plan plan = test::actions(
      "  - {id: A1, title: X, owner: ana}\n"
      "  - {id: A2, title: X, owner: ana, deadline: 2026-12-04}\n"
      "  - {id: A3, title: X, owner: ana, deadline: 2026-11-01, status: done}\n"
      "  - {id: A4, title: X, owner: ana, deadline: 2026-11-30}\n"
      "  - {id: A5, title: X, owner: ana, status: dropped}\n");
  const Overview seen = overview(plan, test::tuesday);
  REQUIRE(seen.people.size() == 1);
  CHECK(ids(seen.people[0].actions) == "A4 A2 A1 A3");
}

TEST_CASE("improvements come by priority, with their actions in the order of the file") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  const Overview seen = overview(plan, test::tuesday);
  REQUIRE(seen.improvements.size() == 3);
  CHECK(*seen.improvements[0].improvement->id == "I2");
  CHECK(ids(seen.improvements[0].actions) == "A1 A2");
  CHECK(ids(seen.improvements[1].actions) == "A4");
  CHECK(seen.improvements[2].actions.empty());
  CHECK(ids(seen.for_no_improvement) == "A3");
}

TEST_CASE("the next check-in is the first from today on that was not held") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\nactions: []\ncheck_ins:\n"
      "  - {date: 2026-12-01}\n  - {date: 2026-11-24}\n  - {date: 2026-11-20}\n");
  const Overview seen = overview(plan, test::tuesday);
  REQUIRE(seen.next_check_in != nullptr);
  CHECK(*seen.next_check_in->date == test::tuesday);
  CHECK(overview(plan, *Date::parse("2026-12-02")).next_check_in == nullptr);
}

TEST_CASE("an action's benefit is its own, else the first that its improvements have") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\nimprovements:\n"
      "  - {id: I1, title: X}\n  - {id: I2, title: X, benefit: Two}\n"
      "actions:\n"
      "  - {id: A1, title: X, improvement: [I9, I1, I2]}\n"
      "  - {id: A2, title: X, improvement: I2, benefit: Own}\n"
      "  - {id: A3, title: X}\n");
  const Overview seen = overview(plan, test::tuesday);
  CHECK(seen.benefit_of(plan.actions[0]) == "Two");
  CHECK(seen.benefit_of(plan.actions[1]) == "Own");
  CHECK(seen.benefit_of(plan.actions[2]).empty());
}

TEST_CASE("what is late, blocked and to be confirmed") {
  const Plan plan = test::actions(
      "  - {id: A1, title: X, owner: ana, ownership: accepted, deadline: 2026-11-23}\n"
      "  - {id: A2, title: X, owner: ana, ownership: accepted, deadline: 2026-11-20}\n"
      "  - {id: A3, title: X, owner: ana, ownership: accepted, status: blocked}\n"
      "  - {id: A4, title: X, owner: ana, ownership: accepted, deadline: 2026-12-04, tentative: "
      "true}\n"
      "  - {id: A5, title: X, owner: ana}\n"
      "  - {id: A6, title: X, owner: ana, ownership: declined}\n"
      "  - {id: A7, title: X, owner: ana, deadline: 2026-11-20, status: done}\n");
  const Overview seen = overview(plan, test::tuesday);
  CHECK(ids(seen.late) == "A2 A1");
  REQUIRE(seen.blocked.size() == 1);
  CHECK(*seen.blocked[0].action->id == "A3");
  CHECK_FALSE(seen.blocked[0].day);
  CHECK(ids(seen.unconfirmed) == "A4 A5");
}

TEST_CASE("all check-ins to come by day, the plan's own end, and the news since the last one") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\ndate: 2026-11-10\nends: 2026-12-18\ncheck_ins:\n"
      "  - {date: 2026-12-08}\n  - {date: 2026-11-17, held: true}\n  - {date: 2026-12-01}\n"
      "actions:\n  - id: A1\n    title: X\n    updates:\n"
      "      - {date: 2026-11-16, note: before}\n      - {date: 2026-11-18, note: after}\n");
  const Overview seen = overview(plan, test::tuesday);
  REQUIRE(seen.check_ins.size() == 2);
  CHECK(seen.check_ins[0]->date->iso() == "2026-12-01");
  CHECK(seen.last_met->iso() == "2026-11-17");
  REQUIRE(seen.news.size() == 1);
  CHECK(*seen.news[0].update->note == "after");
  REQUIRE(seen.timeline.size() == 3);
  CHECK(seen.timeline.back().day.iso() == "2026-12-18");
  CHECK(seen.timeline.back().action == nullptr);
}

TEST_CASE("needs come by the day by which they are needed, what has none last") {
  const Plan plan = test::actions(
      "  - id: A1\n    title: X\n    resources:\n      - {need: a}\n"
      "      - {need: b, needed_by: 2026-12-04}\n      - {need: c, needed_by: 2026-12-01}\n");
  std::string order;
  const Overview seen = overview(plan, test::tuesday);
  for (const NeedOf& one : seen.needs[0]) order += *one.resource->need;
  CHECK(order == "cba");
}

TEST_CASE("an improvement lacks actions where it is open and all of them were dropped") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\nimprovements: [{id: I1, title: a}, {id: I2, title: b}]\nactions:\n"
      "  - {id: A1, title: X, improvement: I1, status: dropped}\n"
      "  - {id: A2, title: X, improvement: I2, status: done}\n");
  const Overview seen = overview(plan, test::tuesday);
  CHECK(lacks_actions(seen.improvements[0]));
  CHECK_FALSE(lacks_actions(seen.improvements[1]));
}

}  // namespace
}  // namespace bywhen
