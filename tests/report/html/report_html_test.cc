#include "bywhen/report/report_html.h"

#include "report/support.h"

namespace bywhen {
namespace {

using test::tuesday;

std::string page(const Plan& plan, const std::string& owner = "", Grouping by = Grouping::owner) {
  const Reported one{"t.plan.yaml", &plan, owner};
  return report_html({&one, 1}, by, tuesday);
}

bool has(const std::string& page, std::string_view text) {
  return page.find(text) != std::string::npos;
}

std::size_t count(const std::string& page, std::string_view text) {
  std::size_t found = 0;
  for (auto at = page.find(text); at != std::string::npos; at = page.find(text, at + 1)) ++found;
  return found;
}

TEST_CASE("a page tells what needs attention, who does what, and how it stands with resources") {
  const std::string html = page(test::plan_of(std::string(test::small_plan)));
  CHECK(has(html, "<!doctype html>\n<html lang=en>"));
  CHECK(has(html, "<title>Returns</title>"));
  CHECK(has(html, "<b class=big>1 of 4</b> actions done"));
  CHECK(has(html, "due Fri 20 Nov, 2 working days ago"));
  CHECK(has(html, "<span class=\"s s-blocked\">blocked</span> no access"));
  CHECK(has(html, "<dt>Missing something<dd>2"));
  CHECK(has(html, "<h3>Ana Ruiz</h3>"));
  CHECK(has(html, "<h3>Nobody yet</h3>"));
  CHECK(count(html, "<section class=sheet") == 3);
  CHECK(!has(html, "no action yet"));
  CHECK(has(page(test::plan_of("bywhen: 1\ntitle: T\nimprovements: [{id: I1, title: Later}]\n"
                               "actions: []\n")),
            "no action yet"));
}

TEST_CASE("a sheet is of one person alone") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  const std::string html = page(plan, "ana");
  CHECK(has(html, "<title>Ana Ruiz: Returns</title>"));
  CHECK(count(html, "<section class=sheet") == 1);
  CHECK(!has(html, "<h3>Mia Holm</h3>"));
  CHECK(!has(html, "id=filter"));
  CHECK(has(page(plan, "dora"), "0 open, 0 done"));
}

TEST_CASE("several plans: each is told, after an overview") {
  const Plan one = test::plan_of(std::string(test::small_plan));
  const Plan other = test::actions("  - {id: A1, title: Other, owner: Mia Holm}\n");
  const std::vector<Reported> plans = {{"a", &one}, {"b", &other}};
  const std::string html = report_html(plans, Grouping::none, tuesday);
  CHECK(has(html, "<title>2 plans</title>"));
  CHECK(has(html, "<a href=#p0>Returns</a>"));
  CHECK(has(html, "<h2 id=p1>T</h2>"));
  CHECK(has(html, "<h3 id=p1-people>Who does what</h3>"));
  CHECK(count(html, "<option value=") == 4);  // everybody, two people, nobody: Mia is one
}

TEST_CASE("time is counted in working days, as status counts it") {
  const auto plan = [](std::string_view end) {
    return test::plan_of("bywhen: 1\ntitle: T\ndate: 2026-11-20\nends: " + std::string(end) +
                         "\nactions: [{id: A1, title: X}]\n");
  };
  CHECK(has(page(plan("2026-12-04")), "Time: 2 of 10 working days gone, until "));
  CHECK(has(page(plan("2026-11-23")), "Time: 1 of 1 working day gone, until "));
  CHECK(has(page(plan("2026-11-22")), "Time: 0 of 0 working days gone, until "));
}

TEST_CASE("what is due before what it waits for needs attention") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: X, deadline: 2026-12-01, after: [A2]}\n"
      "  - {id: A2, title: Y, deadline: 2026-12-02}\n");
  CHECK(has(page(plan), "too early</span> due Tue 1 Dec, but waits for A2, due Wed 2 Dec"));
}

TEST_CASE("an action that stands in two groups has one id") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\nimprovements: [{id: I1, title: X}, {id: I2, title: Y}]\nactions:\n"
      "  - {id: A1, title: Both, improvement: [I1, I2], status: dropped}\n");
  const std::string html = page(plan, "", Grouping::improvement);
  CHECK(count(html, "href=#p0a0") >= 2);
  CHECK(count(html, " id=p0a0") == 1);
}

TEST_CASE("plans without anything are pages, too") {
  for (const std::string_view text :
       {"bywhen: 1\ntitle: T\nactions: []\n", "bywhen: 1\nactions: [{}]\n",
        "bywhen: 1\ntitle:\nactions:\n  - title: X\n"}) {
    const std::string html = page(test::plan_of(std::string(text)));
    CHECK(has(html, "</html>"));
    CHECK(!has(html, "nan"));
  }
}

TEST_CASE("nothing of a hostile plan is markup") {
  const std::string evil = "\"</title></style></script><img src=x onerror=alert(1)>'\"";
  std::string yaml = "\"";
  for (const char c : evil) yaml += c == '"' ? std::string("\\\"") : std::string(1, c);
  yaml += '"';
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: " + yaml + "\nfacilitator: " + yaml +
      "\nimprovements:\n  - {id: I1, title: " + yaml + ", benefit: " + yaml +
      "}\nactions:\n  - id: A1\n    title: " + yaml + "\n    owner: " + yaml + "\n    helpers: [" +
      yaml + "]\n    after: [" + yaml + "]\n    status: blocked\n    reason: " + yaml +
      "\n    deadline: 2026-12-04\n    done_when: " + yaml + "\n    benefit: " + yaml +
      "\n    notes: " + yaml + "\n    links: [" + yaml +
      "]\n    resources:\n      - {need: " + yaml + ", fallback: " + yaml +
      "}\n    risks:\n      - {risk: " + yaml + ", contingency: " + yaml + ", owner: " + yaml +
      ", trigger: 2026-11-20}\n    updates:\n      - {date: 2026-11-24, note: " + yaml +
      "}\ndecisions: [" + yaml + "]\nparked: [" + yaml +
      "]\ncheck_ins:\n  - {date: 2026-12-08, time: " + yaml + ", link: " + yaml + "}\n");
  for (const Grouping by : {Grouping::none, Grouping::owner, Grouping::improvement,
                            Grouping::status, Grouping::week, Grouping::resource}) {
    const std::string html = page(plan, "", by);
    CHECK(!has(html, "<img"));
    CHECK(count(html, "</script>") == 1);
    CHECK(count(html, "</style>") == 1);
    CHECK(count(html, "&lt;img src=x onerror=alert(1)&gt;") > 15);
  }
}

TEST_CASE("the size of a page is in proportion to the plan") {
  const auto plan_of_size = [](int actions) {
    std::string text = "bywhen: 1\ntitle: T\ndate: 2026-11-24\nactions:\n";
    for (int i = 1; i <= actions; ++i) {
      const std::string number = std::to_string(i);
      text += "  - {id: A" + number + ", title: Action " + number +
              ", owner: ana, deadline: 2026-12-04, resources: none, after: [A1]}\n";
    }
    return test::plan_of(std::move(text));
  };
  const auto small = page(plan_of_size(200)).size();
  const auto large = page(plan_of_size(400)).size();
  const auto largest = page(plan_of_size(600)).size();
  CHECK(largest - large < (large - small) * 11 / 10);
  CHECK((largest - large) / 200 < 2000);
}

}  // namespace
}  // namespace bywhen
