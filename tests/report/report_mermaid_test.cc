#include "bywhen/report/report_mermaid.h"

#include <algorithm>

#include "report/mermaid_text.h"
#include "report/support.h"

namespace bywhen {
namespace {

using test::tuesday;

std::string drawn(const Plan& plan, Grouping grouping = Grouping::none) {
  const Reported reported{"t.plan.yaml", &plan};
  return report_mermaid({&reported, 1}, grouping, tuesday);
}

// The sections and tasks, without the head.
std::string tasks(const std::string& chart) { return chart.substr(chart.find("    section ")); }

bool has(const std::string& text, std::string_view piece) {
  return text.find(piece) != std::string::npos;
}

TEST_CASE("a plan as a chart") {
  CHECK(drawn(test::plan_of(std::string(test::small_plan))) ==
        "---\nconfig:\n  gantt:\n    leftPadding: 160\n---\n"
        "gantt\n"
        "    title Returns\n"
        "    accTitle: Returns\n"
        "    accDescr: On 2026-11-24#58; 1 of 4 actions done, 3 open (1 overdue)\n"
        "    dateFormat YYYY-MM-DD\n"
        "    inclusiveEndDates\n"
        "    axisFormat %d %b\n"
        "    tickInterval 1day\n"
        "    excludes saturday, sunday\n"
        "    section Mia Holm\n"
        "    A2 Get access :done, a2, 2026-11-23, 2026-11-23\n"
        "    section Ana Ruiz\n"
        "    A1 Rewrite the page (blocked) :crit, a1, after a2, 2026-12-04\n"
        "    section Nobody\n"
        "    A4 Call Norway (overdue) :crit, a4, 2026-11-20, 2026-11-20\n"
        "    section No deadline\n"
        "    A3 Tell support :crit, milestone, a3, 2026-11-24, 2026-11-24\n"
        "    section Risks\n"
        "    A1 Legal is slow :milestone, r_1, 2026-12-01, 2026-12-01\n"
        "    section Check-ins\n"
        "    Check-in :done, milestone, c_1, 2026-11-23, 2026-11-23\n"
        "    Check-in at 14#58;00 :milestone, c_2, 2026-12-08, 2026-12-08\n");
}

TEST_CASE("the other groups say who") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  CHECK(has(drawn(plan, Grouping::improvement), "A1 Rewrite the page (Ana, blocked) :crit, a1"));
  CHECK(has(drawn(plan, Grouping::improvement), "section I2 First\n"));
}

TEST_CASE("mermaid knows no task before it has read it: until then, after is a day") {
  const std::string head = "bywhen: 1\ntitle: T\npeople: [{id: x}, {id: y}]\nactions:\n";
  const std::string first = "  - {id: A1, title: a, owner: x, after: [A2], deadline: 2026-12-04}\n";
  const std::string rest = ", start: 2026-11-24, deadline: 2026-12-01}\n";
  CHECK(tasks(drawn(test::plan_of(head + first + "  - {id: A2, title: b, owner: y" + rest))) ==
        "    section x\n"
        "    A1 a :a1, 2026-12-02, 2026-12-04\n"
        "    section y\n"
        "    A2 b :a2, 2026-11-24, 2026-12-01\n");
  CHECK(tasks(drawn(test::plan_of(head + first + "  - {id: A2, title: b, owner: x" + rest))) ==
        "    section x\n"
        "    A2 b :a2, 2026-11-24, 2026-12-01\n"
        "    A1 a :a1, after a2, 2026-12-04\n");
}

TEST_CASE("what is in two groups is drawn in both, under two ids") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\nimprovements: [{id: I1, title: a}, {id: I2, title: b}]\nactions:\n"
      "  - {id: A1, title: x, improvement: [I1, I2], deadline: 2026-12-01}\n");
  CHECK(tasks(drawn(plan, Grouping::improvement)) ==
        "    section I1 a\n    A1 x (nobody) :a1, 2026-11-24, 2026-12-01\n"
        "    section I2 b\n    A1 x (nobody) :a1_2, 2026-11-24, 2026-12-01\n");
}

TEST_CASE("a chart is never without a task, which mermaid could not draw") {
  CHECK(tasks(drawn(test::actions("  []\n"))) ==
        "    section Nothing yet\n"
        "    Nothing has a date yet :milestone, none, 2026-11-24, 2026-11-24\n");
}

TEST_CASE("what has no place in time is named") {
  CHECK(has(drawn(test::actions("  - {id: A1, title: a, status: dropped}\n"
                                "  - {id: A2, title: b, status: done}\n")),
            "\n    %% not drawn, dropped or done on no day: A1, A2\n"));
}

TEST_CASE("no two sections have one name, which mermaid would draw as one") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\npeople: [{id: a, name: Ana}, {id: b, name: Ana}]\nactions:\n"
      "  - {id: A1, title: x, owner: a, deadline: 2026-12-01}\n"
      "  - {id: A2, title: y, owner: b, deadline: 2026-12-01}\n");
  CHECK(has(drawn(plan), "section Ana\n"));
  CHECK(has(drawn(plan), "section (2) Ana\n"));
}

TEST_CASE("days off are those of all plans, as far as the chart goes") {
  const std::string action = "actions: [{id: A1, title: a, deadline: 2026-12-24}]\n";
  const Plan a = test::plan_of(
      "bywhen: 1\ntitle: T\ncalendar: {holidays: [2026-12-08, 2026-12-09, 2027-01-01]}\n" + action);
  const Plan b = test::plan_of(
      "bywhen: 1\ntitle: T\ncalendar: {workdays: [mon, tue, wed, thu, fri, sat], holidays: "
      "[2026-12-08]}\n" +
      action);
  const Reported both[] = {{"a", &a}, {"b", &b}};
  CHECK(has(report_mermaid({&both[0], 1}, Grouping::none, tuesday),
            "excludes saturday, sunday, 2026-12-08, 2026-12-09\n"));
  CHECK(has(report_mermaid(both, Grouping::none, tuesday), "excludes sunday, 2026-12-08\n"));
}

TEST_CASE("of several plans each has its sections, and no id twice") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  const Reported both[] = {{"a", &plan}, {"b", &plan}};
  const std::string chart = report_mermaid(both, Grouping::none, tuesday);
  CHECK(has(chart, "    title 2 plans\n"));
  CHECK(has(chart, "2 of 8 actions done"));
  CHECK(has(chart, "section Returns\n    A2 Get access (Mia) :done, a2, "));
  CHECK(has(chart, "section (2) Returns\n    A2 Get access (Mia) :done, a2_2, "));
  CHECK(has(chart, "A1 Rewrite the page (Ana, blocked) :crit, a1_2, after a2_2, "));
  CHECK(has(chart, "section Returns#58; Check-ins\n"));
}

TEST_CASE("titles are cut so that mermaid takes the whole chart") {
  std::string lines;
  const auto add = [&](int count) {
    for (int i = 0; i < count; ++i) {
      lines += "  - {title: " + std::string(100, 'x') + ", deadline: 2026-12-01}\n";
    }
  };
  add(3);
  CHECK(has(drawn(test::actions(lines)), "no id " + std::string(79, 'x') + "\u2026 :n_1"));
  add(500);
  const std::string many = drawn(test::actions(lines));
  CHECK(mermaid_length(many) <= 50'000);
  CHECK(has(many, "x\u2026 :n_503"));
  add(1500);
  CHECK(has(drawn(test::actions(lines)), "must set mermaid's maxTextSize\n"));
}

}  // namespace
}  // namespace bywhen
