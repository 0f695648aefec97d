#include "report/gantt.h"

#include "report/support.h"

namespace bywhen {
namespace {

using test::tuesday;

// "2026-11-25 to 2026-12-04, after A1 A2": the bar of the last action; "" for none.
std::string bar_of_last(const std::string& lines, const std::string& plan = "") {
  const Plan whole = test::plan_of("bywhen: 1\ntitle: T\n" + plan + "actions:\n" + lines);
  const auto bar = Gantt(whole, tuesday).bar_of(whole.actions.back());
  if (!bar) return {};
  std::string words = bar->from.iso() + " to " + bar->to.iso();
  if (!bar->after.empty()) words += ", after";
  for (const Action* action : bar->after) words += " " + std::string(*action->id);
  return words;
}

TEST_CASE("from the start to the deadline, or to the day on which it was done") {
  CHECK(bar_of_last("  - {id: A1, title: a, start: 2026-11-25, deadline: 2026-12-04}\n") ==
        "2026-11-25 to 2026-12-04");
  CHECK(bar_of_last("  - {id: A1, title: a, start: 2026-11-25, deadline: 2026-12-04, status: done, "
                    "done_on: 2026-12-01}\n") == "2026-11-25 to 2026-12-01");
  CHECK(bar_of_last("  - {id: A1, title: a, status: done, deadline: 2026-11-20}\n") ==
        "2026-11-20 to 2026-11-20");
}

TEST_CASE("without a start from the session on, else from today") {
  const std::string due = "  - {id: A1, title: a, deadline: 2026-12-04}\n";
  CHECK(bar_of_last(due, "date: 2026-11-10\n") == "2026-11-10 to 2026-12-04");
  CHECK(bar_of_last(due) == "2026-11-24 to 2026-12-04");
  CHECK(bar_of_last(due, "date: 2027-01-10\n") == "2026-12-04 to 2026-12-04");
}

TEST_CASE("without a start behind the last of what it waits for") {
  const std::string before =
      "  - {id: A1, title: a, deadline: 2026-12-01}\n  - {id: A2, title: b, status: done, "
      "deadline: 2026-12-20, done_on: 2026-11-30}\n  - {id: A3, title: c}\n";
  CHECK(bar_of_last(before +
                    "  - {id: A4, title: d, after: [A2, A1, A3, A9], deadline: 2026-12-04}\n") ==
        "2026-12-02 to 2026-12-04, after A2 A1");
  CHECK(bar_of_last(before + "  - {id: A4, title: d, after: [A1], deadline: 2026-12-01}\n") ==
        "2026-11-24 to 2026-12-01");
  CHECK(bar_of_last("  - {id: A1, title: a, after: [A1], deadline: 2026-12-01}\n") ==
        "2026-11-24 to 2026-12-01");
}

TEST_CASE("a deadline before the start is drawn as its day") {
  CHECK(bar_of_last("  - {id: A1, title: a, start: 2026-12-10, deadline: 2026-12-04}\n") ==
        "2026-12-04 to 2026-12-04");
}

TEST_CASE("what has no last day has no bar; dropped and done on no day it has no place at all") {
  const Plan plan = test::actions(
      "  - {id: A1, title: a, start: 2026-12-10}\n  - {id: A2, title: b, status: dropped, "
      "deadline: 2026-12-10}\n  - {id: A3, title: c, status: done}\n");
  for (const Action& action : plan.actions) CHECK(!Gantt(plan, tuesday).bar_of(action));
  CHECK(!has_no_place(plan.actions[0]));
  CHECK(has_no_place(plan.actions[1]));
  CHECK(has_no_place(plan.actions[2]));
}

}  // namespace
}  // namespace bywhen
