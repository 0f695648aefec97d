// Plans that are larger, longer or stranger than usual, in text and Markdown.
#include <algorithm>
#include <numeric>

#include "report/portfolio.h"
#include "report/support.h"

namespace bywhen {
namespace {

using test::no_colour;
using test::tuesday;

constexpr std::size_t many = 500;

// Actions from 2026 to 2029, of twenty people with names of sixty characters; each waits for the one
// before it.
Plan big_plan() {
  std::string text = "bywhen: 1\ntitle: Three years\ndate: 2026-01-01\npeople:\n";
  for (int i = 0; i < 20; ++i) {
    const std::string number = std::to_string(i);
    text += "  - {id: p" + number + ", name: \"" + std::string(58 - number.size(), 'n') + ' ' +
            'x' + number + "\"}\n";
  }
  text += "actions:\n";
  const Date first = *Date::parse("2026-01-02");
  for (std::size_t i = 1; i <= many; ++i) {
    const std::string id = std::to_string(i);
    const Date day = first + Days{static_cast<int>(i) * 2};
    text += "  - {id: A" + id + ", title: \"" + std::string(300, 't') + "\", owner: p" +
            std::to_string(i % 20) + ", deadline: " + day.iso() + ", resources: none, after: [A" +
            std::to_string(i - 1) + "]}\n";
  }
  return test::plan_of(text);
}

std::size_t count(std::string_view text, std::string_view piece) {
  std::size_t times = 0;
  for (auto at = text.find(piece); at != std::string_view::npos; at = text.find(piece, at + 1)) {
    ++times;
  }
  return times;
}

TEST_CASE("five hundred actions over three years are all there, under each heading") {
  const Plan plan = big_plan();
  const Reported one{"t.plan.yaml", &plan};
  for (const Grouping grouping : {Grouping::owner, Grouping::improvement, Grouping::status,
                                  Grouping::week, Grouping::resource}) {
    const std::string text = report_markdown({&one, 1}, grouping, tuesday);
    CHECK(count(text, "- [ ] **A") == many);
    CHECK(test::widest(report_text({&one, 1}, grouping, tuesday, 80, no_colour)) <= 80);
  }
  CHECK(count(report_markdown({&one, 1}, Grouping::week, tuesday), "### Week of Mon ") == 144);
}

TEST_CASE("the figures of a report agree with the list and with each other") {
  const Plan plan = big_plan();
  const Overview all = overview(plan, tuesday);
  const Actions late = select(plan, {.overdue = true}, tuesday);
  CHECK(all.progress.overdue == late.size());
  CHECK(all.late.size() == late.size());
  CHECK(all.progress.open == many);
  const std::size_t owned = std::accumulate(
      all.people.begin(), all.people.end(), std::size_t{0},
      [](std::size_t sum, const Commitments& one) { return sum + one.actions.size(); });
  CHECK(owned == many);
  const Reported plans[] = {{"a", &plan}, {"b", &plan}};
  const Portfolio portfolio = portfolio_of(plans, tuesday);
  std::size_t carried = 0;
  for (const Load& load : portfolio.people) carried += load.open;
  CHECK(carried == 2 * many);
  CHECK(portfolio.progress.overdue == 2 * late.size());
}

TEST_CASE("a name of sixty characters stands in the report, and the lines keep to the width") {
  const Plan plan = big_plan();
  const Reported one{"t.plan.yaml", &plan, "p7"};
  const std::string text = report_text({&one, 1}, Grouping::owner, tuesday, 40, no_colour);
  CHECK(test::widest(text) <= 40);
  CHECK(report_markdown({&one, 1}, Grouping::owner, tuesday)
            .starts_with("# " + std::string(57, 'n') + " x7: Three years\n"));
}

TEST_CASE("deadlines fifty years apart, and before their starts") {
  const Plan plan = test::actions(
      "  - {id: A1, title: X, owner: ana, start: 2076-01-01, deadline: 1976-12-03}\n"
      "  - {id: A2, title: X, owner: ana, deadline: 2076-12-04, after: [A1]}\n"
      "  - {id: A3, title: X, owner: ana, deadline: 0001-01-01}\n"
      "  - {id: A4, title: X, owner: ana, deadline: 9999-12-31}\n");
  const std::string text = test::report_text(plan, tuesday, 0, no_colour);
  CHECK(text.find("Fri 3 Dec 1976  A1 X (ana), 13037 working days late\n") != std::string::npos);
  CHECK(text.find("Fri 4 Dec 2076  A2 X (ana)\n") != std::string::npos);
  CHECK(text.find("Fri 31 Dec 9999") != std::string::npos);
}

TEST_CASE("actions that wait for each other in a ring") {
  const Plan plan = test::actions(
      "  - {id: A1, title: X, owner: ana, after: [A3]}\n"
      "  - {id: A2, title: X, owner: ben, after: [A1]}\n"
      "  - {id: A3, title: X, owner: ana, after: [A2, A3]}\n");
  const std::string text = test::report_text(plan, tuesday, 0, no_colour);
  CHECK(text.find("waits for: A2 (ben, no deadline), A3 (ana, no deadline)\n") !=
        std::string::npos);
}

}  // namespace
}  // namespace bywhen
