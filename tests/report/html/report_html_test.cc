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
  // As in the table of loads: an owner who is no more than an id is not the "mia" of another plan.
  CHECK(count(html, "<option value=") == 5);  // everybody, three people, nobody
  CHECK(has(html, ">Mia Holm (mia)<"));
}

TEST_CASE("dropped actions count in what there was to do, as in the text") {
  const std::string one = "  - {id: A1, title: X, status: done}\n";
  const std::string gone = "  - {id: A2, title: Y, status: dropped, reason: no}\n";
  CHECK(has(page(test::actions(one + gone)), "<b class=big>1 of 2</b> actions done, 1 dropped<"));
  CHECK(has(page(test::actions(gone)), "<b class=big>0 of 1</b> action done, 1 dropped<"));
  const Plan plan = test::actions(one + gone);
  const std::vector<Reported> plans = {{"a", &plan}, {"b", &plan}};
  const std::string html = report_html(plans, Grouping::none, tuesday);
  CHECK(has(html, "<small>1 of 2 actions done, 1 dropped</small>"));
  CHECK(has(html, "Together<td>2 of 4 actions done, 2 dropped<"));
}

TEST_CASE("two people of one name are two in the filter") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\npeople: [{id: ana, name: Ana Ruiz}, {id: ana2, name: Ana Ruiz}]\n"
      "actions:\n  - {id: A1, title: X, owner: ana}\n  - {id: A2, title: Y, owner: ana2}\n");
  CHECK(has(page(plan), ">Ana Ruiz (ana2)<"));
  CHECK(count(page(plan), "<option value=") == 4);
  const auto with_email = [](const std::string& id, const std::string& email) {
    return test::plan_of("bywhen: 1\ntitle: T\npeople: [{id: " + id + ", name: Ana Ruiz, email: " +
                         email + "}]\nactions:\n  - {id: A1, title: X, owner: " + id + "}\n");
  };
  const Plan first = with_email("ana", "a@example.org");
  const Plan same = with_email("ar", "A@example.org");
  const Plan other = with_email("ana2", "b@example.org");
  const std::vector<Reported> plans = {{"a", &first}, {"b", &same}, {"c", &other}};
  const std::string html = report_html(plans, Grouping::none, tuesday);
  CHECK(count(html, "<option value=") == 4);
  CHECK(has(html, ">Ana Ruiz (ana)<"));
  CHECK(has(html, ">Ana Ruiz (ana2)<"));
}

TEST_CASE("costs of several plans: what can't be read is told, and no amount breaks") {
  const Plan plan = test::actions(
      "  - {id: A1, title: X, resources: [{need: Desk, cost: 900 EUR}, {need: Hall, cost: lots}]}\n");
  const std::vector<Reported> plans = {{"a", &plan}, {"b", &plan}};
  const std::string html = report_html(plans, Grouping::none, tuesday);
  CHECK(has(html,
            "<span class=amount>1800 EUR</span> <small>not counted, as it can't be read: "
            "2 costs</small>"));
}

TEST_CASE("a name from right to left does not turn the sentence round") {
  const std::string moshe = "\u05de\u05e9\u05d4";
  const std::string html = page(test::plan_of(
      "bywhen: 1\ntitle: T\npeople: [{id: m, name: " + moshe +
      "}]\nactions:\n  - {id: A1, title: X, owner: m, start: 2026-11-16, deadline: 2026-11-20}\n"));
  CHECK(has(html, "<span dir=ltr><bdi>" + moshe + "</bdi> has not said yes</span>"));
  CHECK(has(html, "<tspan class=by>\u2068" + moshe + "\u2069, late</tspan>"));
}

TEST_CASE("of a long chain that sets the end, the first and the last are told") {
  const auto chain = [](int links) {
    std::string text;
    for (int i = 1; i <= links; ++i) {
      const std::string number = std::to_string(i);
      const std::string day = (tuesday + Days{i}).iso();
      text += "  - {id: A" + number + ", title: X, owner: ana, resources: none, start: " + day +
              ", deadline: " + day +
              (i > 1 ? ", after: [A" + std::to_string(i - 1) + "]}\n" : "}\n");
    }
    std::string html = page(test::actions(text));
    const auto begin = html.find("What sets the end");
    REQUIRE(begin != std::string::npos);
    return html.substr(begin, html.find("</p>", begin) - begin);
  };
  CHECK(count(chain(12), "class=id") == 12);
  CHECK(count(chain(500), "class=id") == 12);
  CHECK(has(chain(500), ">A11</a>, then 488 more, then <a"));
  CHECK(has(chain(500), ">A500</a>"));
}

TEST_CASE("a decision without words is none") {
  CHECK(!has(page(test::plan_of("bywhen: 1\ntitle: T\ndecisions: [\"\"]\nactions: []\n")),
             "Decided"));
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
