// What a stranger's plan must never do, in every form in which a plan is shown.
#include "bywhen/report/next.h"
#include "bywhen/report/plan_csv.h"
#include "bywhen/report/plan_json.h"
#include "bywhen/report/report_mermaid.h"
#include "bywhen/report/status.h"
#include "report/support.h"

namespace bywhen {
namespace {

using test::no_colour;
using test::tuesday;

// As it stands in the file, in double quotes: ESC, a newline, |, backticks, <script>, a
// right-to-left override, a mention, 300 letters.
const std::string hostile =
    "\\e[2J\\nNEXT | `x` <script>alert(1)</script> \\u202Eabc @ana #1 https://evil.example "
    "[l](j) " +
    std::string(300, 'x');

const std::string hostile_file = "\x1b[2J\nNEXT|`x`<script>@ana.plan.yaml";

Plan hostile_plan() {
  const std::string h = "\"" + hostile + "\"";
  return test::plan_of(
      "bywhen: 1\ntitle: " + h + "\nfacilitator: " + h + "\nimprovements:\n  - {id: I1, title: " +
      h + ", benefit: " + h + "}\n" + "actions:\n  - id: A1\n    title: " + h +
      "\n    improvement: [I1, " + h + "]\n    benefit: " + h + "\n    done_when: " + h +
      "\n    owner: " + h + "\n    ownership: declined\n    declined_because: " + h +
      "\n    helpers: [" + h + "]\n    deadline: 2026-12-04\n    after: [" + h +
      "]\n    status: blocked\n    reason: " + h + "\n    resources:\n      - {need: " + h +
      ", fallback: " + h + "}\n    risks:\n      - {risk: " + h + ", contingency: " + h +
      ", owner: " + h + "}\n    links: [" + h + "]\n    notes: " + h +
      "\n    updates:\n      - {author: " + h + ", note: " + h + ", field: " + h + ", from: " + h +
      ", to: " + h + ", why: " + h + "}\n" + "  - {id: A2, title: " + h + ", owner: " + h +
      ", deadline: 2026-12-04, resources: none}\n" + "decisions: [" + h + "]\nparked: [" + h +
      "]\ncheck_ins:\n  - {date: 2026-12-08, link: " + h + "}\n");
}

constexpr Grouping all_groupings[] = {Grouping::owner, Grouping::improvement, Grouping::status,
                                      Grouping::week, Grouping::resource};

// The plan alone, the sheet of the one who owns A2, and a portfolio with both.
std::vector<std::vector<Reported>> report_contents(const Plan& plan) {
  const Reported whole{hostile_file, &plan};
  const Reported sheet{hostile_file, &plan, std::string(*plan.actions[1].owner)};
  return {{whole}, {sheet}, {whole, whole}, {sheet, sheet}};
}

std::vector<std::string> text_reports(const Plan& plan, std::size_t width) {
  std::vector<std::string> texts;
  for (const auto& plans : report_contents(plan)) {
    for (const Grouping grouping : all_groupings) {
      texts.push_back(report_text(plans, grouping, tuesday, width, no_colour));
    }
  }
  return texts;
}

std::vector<std::string> mermaid_reports(const Plan& plan) {
  std::vector<std::string> texts;
  for (const auto& plans : report_contents(plan)) {
    for (const Grouping grouping : all_groupings) {
      texts.push_back(report_mermaid(plans, grouping, tuesday));
    }
  }
  return texts;
}

std::vector<std::string> markdown_reports(const Plan& plan) {
  std::vector<std::string> texts;
  for (const auto& plans : report_contents(plan)) {
    for (const Grouping grouping : all_groupings) {
      texts.push_back(report_markdown(plans, grouping, tuesday));
    }
  }
  return texts;
}

std::vector<std::string> terminal_outputs(const Plan& plan, std::size_t width) {
  const Reported reported{.file = hostile_file, .plan = &plan};
  return {status_text({&reported, 1}, tuesday, width, no_colour),
          test::report_text(plan, tuesday, width, no_colour),
          test::list_text(plan, tuesday, width, no_colour),
          show_plan(plan, tuesday, width, no_colour),
          show_action(plan, plan.actions[0], tuesday, width, no_colour),
          show_improvement(plan, plan.improvements[0], tuesday, width, no_colour),
          show_person(plan, *plan.actions[1].owner, tuesday, width, no_colour),
          next_text(plan, "", tuesday, width, no_colour),
          next_text(plan, *plan.actions[1].owner, tuesday, width, no_colour),
          row(plan, plan.actions[0], tuesday, no_colour),
          row(plan, plan.actions[1], tuesday, no_colour)};
}

TEST_CASE("nothing that a terminal acts on comes through") {
  const Plan plan = hostile_plan();
  for (const std::size_t width : {0U, 1U, 40U, 80U, 200U}) {
    std::vector<std::string> texts = terminal_outputs(plan, width);
    for (std::string& text : text_reports(plan, width)) texts.push_back(std::move(text));
    for (std::string& text : mermaid_reports(plan)) texts.push_back(std::move(text));
    for (const std::string& text : texts) {
      CAPTURE(width);
      CHECK(text.find('\x1b') == std::string::npos);
      CHECK(text.find("\u202E") == std::string::npos);
      CHECK(find_invalid_utf8(text) == std::string::npos);
      CHECK(text.find("\nNEXT") == std::string::npos);
    }
  }
}

TEST_CASE("a long title stays within the width") {
  const Plan plan = hostile_plan();
  for (const std::size_t width : {40U, 80U, 200U}) {
    for (const std::string& text : text_reports(plan, width)) CHECK(test::widest(text) <= width);
    const Reported reported{.file = hostile_file, .plan = &plan};
    CHECK(test::widest(status_text({&reported, 1}, tuesday, width, no_colour)) <= width);
    CHECK(test::widest(show_plan(plan, tuesday, width, no_colour)) <= width);
    CHECK(test::widest(test::list_text(plan, tuesday, width, no_colour)) <= width);
    CHECK(test::widest(show_action(plan, plan.actions[0], tuesday, width, no_colour)) <= width);
    CHECK(test::widest(next_text(plan, "", tuesday, width, no_colour)) <= width);
    CHECK(test::widest(show_improvement(plan, plan.improvements[0], tuesday, width, no_colour)) <=
          width);
  }
}

TEST_CASE("nothing that Markdown or GitHub acts on comes through") {
  for (const std::string& text : markdown_reports(hostile_plan())) {
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find("\u202E") == std::string::npos);
    CHECK(text.find("<script") == std::string::npos);
    CHECK(text.find("@ana") == std::string::npos);
    CHECK(text.find("#1") == std::string::npos);
    CHECK(text.find("https://evil") == std::string::npos);
    CHECK(text.find("[l](j)") == std::string::npos);
    CHECK(text.find("\nNEXT") == std::string::npos);
  }
}

// The bars of a table's row that part cells: those behind no backslash.
std::size_t count_bars(std::string_view line) {
  std::size_t bars = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\')
      ++i;  // takes the next character with it
    else if (line[i] == '|')
      ++bars;
  }
  return bars;
}

TEST_CASE("every line of a Markdown table has the cells of its head") {
  for (const std::string& text : markdown_reports(hostile_plan())) {
    std::size_t cells_of_head = 0;
    for (const std::string_view line : split(text, '\n')) {
      const std::size_t bars = count_bars(line);
      if (!line.starts_with('|')) cells_of_head = 0;
      if (cells_of_head == 0) cells_of_head = bars;
      CHECK(bars == cells_of_head);
    }
  }
}

TEST_CASE("JSON and CSV are of one piece and keep what is hostile inside their quotes") {
  const Plan plan = hostile_plan();
  const Listed all{"\x1b.plan.yaml", &plan, select(plan, {}, tuesday)};
  const std::string json = list_json({&all, 1}, tuesday);
  const Reported reported{.file = "\x1b.plan.yaml", .plan = &plan};
  const std::string figures = status_json({&reported, 1}, tuesday);
  for (const char c : json + figures) CHECK((c == '\n' || (c >= ' ' && c <= '~')));
  const std::string csv = list_csv({&all, 1}, tuesday);
  CHECK(csv.find('\x1b') == std::string::npos);
  CHECK(csv.find("\u202E") == std::string::npos);
  CHECK(split(csv, '\n').size() == 4);  // the head, two actions, and what is behind the last end
}

TEST_CASE("entries without anything in them are shown all the same") {
  const Plan plan = test::plan_of(
      "bywhen: 1\nactions:\n  - {}\n  - {id:, title:, owner:, resources: [], risks: [{}], updates: "
      "[{}]}\n"
      "  - {resources: [{}], links: [~], status: nonsense}\nimprovements: [{}]\npeople: [{}]\n"
      "check_ins: [{}]\ndecisions: [~]\n");
  for (const Action& action : plan.actions) {
    CHECK_FALSE(row(plan, action, tuesday, no_colour).empty());
    CHECK_FALSE(show_action(plan, action, tuesday, 80, no_colour).empty());
  }
  for (const Grouping grouping : all_groupings) {
    const Reported plans[] = {{"", &plan}, {"", &plan, "ana"}};
    CHECK_FALSE(report_text(plans, grouping, tuesday, 80, no_colour).empty());
    CHECK_FALSE(report_markdown(plans, grouping, tuesday).empty());
  }
  CHECK(test::report_text(plan, tuesday, 80, no_colour).starts_with("Action plan\n"));
  CHECK(test::report_markdown(plan, tuesday).starts_with("# Action plan\n"));
  CHECK_FALSE(test::list_text(plan, tuesday, 80, no_colour).empty());
  CHECK_FALSE(show_plan(plan, tuesday, 80, no_colour).empty());
  CHECK_FALSE(next_text(plan, "", tuesday, 80, no_colour).empty());
  CHECK_FALSE(show_improvement(plan, plan.improvements[0], tuesday, 80, no_colour).empty());
  CHECK_FALSE(plan_json("t.plan.yaml", plan, tuesday).empty());
  const Reported reported{.file = "t.plan.yaml", .plan = &plan};
  CHECK_FALSE(status_text({&reported, 1}, tuesday, 80, no_colour).empty());
  CHECK_FALSE(status_json({&reported, 1}, tuesday).empty());
  const Listed all{"t.plan.yaml", &plan, select(plan, {}, tuesday)};
  CHECK(split(list_csv({&all, 1}, tuesday), '\n').size() == plan.actions.size() + 2);
}

}  // namespace
}  // namespace bywhen
