// What the reports count is what the list shows, on plans that nobody thought of.
#include <algorithm>
#include <random>

#include "report/attention.h"
#include "report/plan_groups.h"
#include "report/portfolio.h"
#include "report/sheet.h"
#include "report/support.h"

namespace bywhen {
namespace {

using test::tuesday;

constexpr std::string_view people[] = {"ana", "ben", "cleo"};

// A plan of up to twenty actions, in which each field is there or not.
class RandomPlan {
 public:
  explicit RandomPlan(unsigned seed) : random_(seed) {}

  std::string text() {
    std::string out =
        "bywhen: 1\ntitle: T\nimprovements: [{id: I1, title: a}, {id: I2, title: b}]\n";
    const std::size_t count = below(20);
    out += count == 0 ? "actions: []\n" : "actions:\n";
    for (std::size_t i = 1; i <= count; ++i) out += action(i);
    return out;
  }

 private:
  std::size_t below(std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_);
  }
  bool maybe() { return below(2) == 0; }
  std::string day() { return (tuesday + Days{static_cast<int>(below(40)) - 20}).iso(); }

  std::string action(std::size_t number) {
    std::string out = "  - {id: A" + std::to_string(number) + ", title: X";
    const auto field = [&](std::string_view key, std::string_view value) {
      out += ", " + std::string(key) + ": " + std::string(value);
    };
    if (maybe()) field("owner", people[below(3)]);
    if (maybe()) field("ownership", words_of<Ownership>()[below(3)]);
    if (maybe()) field("deadline", day());
    if (maybe()) field("tentative", "true");
    if (maybe()) field("status", words_of<ActionStatus>()[below(5)]);
    if (maybe()) field("improvement", maybe() ? "[I1, I2]" : "I2");
    if (maybe()) field("after", "[A" + std::to_string(1 + below(20)) + "]");
    if (maybe()) field("helpers", "[" + std::string(people[below(3)]) + "]");
    if (maybe()) field("resources", maybe() ? "none" : "[Room, {need: Ink, cost: 1 EUR}]");
    return out + "}\n";
  }

  std::mt19937 random_;
};

std::size_t listed(const Plan& plan, const Filter& filter) {
  return select(plan, filter, tuesday).size();
}

std::size_t count(const std::vector<Attention>& all, Attention::Kind kind) {
  return static_cast<std::size_t>(std::ranges::count(all, kind, &Attention::kind));
}

TEST_CASE("reports and lists count alike") {
  using enum ActionStatus;
  for (unsigned seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    const Plan plan = test::plan_of(RandomPlan(seed).text());
    const Overview all = overview(plan, tuesday);
    CHECK(all.progress.open == listed(plan, {.statuses = {todo, doing, blocked}}));
    CHECK(all.progress.done == listed(plan, {.statuses = {done}}));
    CHECK(all.progress.dropped == listed(plan, {.statuses = {dropped}}));
    CHECK(all.progress.overdue == listed(plan, {.overdue = true}));

    Digest digest(plan, all, tuesday, tuesday);
    const auto attention = attention_of(digest);
    CHECK(count(attention, Attention::Kind::late) == listed(plan, {.overdue = true}));
    CHECK(count(attention, Attention::Kind::blocked) == listed(plan, {.statuses = {blocked}}));
    const Gaps any{.owner = true, .deadline = true, .resources = true};
    CHECK(count(attention, Attention::Kind::missing) == listed(plan, {.missing = any}));
  }
}

TEST_CASE("each action that was not dropped stands in a group, whatever the grouping") {
  for (unsigned seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    const Plan plan = test::plan_of(RandomPlan(seed).text());
    const Overview all = overview(plan, tuesday);
    const Digest digest(plan, all, tuesday, tuesday);
    for (const Grouping grouping : {Grouping::improvement, Grouping::status, Grouping::week,
                                    Grouping::resource, Grouping::owner}) {
      Actions seen;
      for (const PlanGroup& group : plan_groups(digest, grouping)) {
        seen.insert(seen.end(), group.actions.begin(), group.actions.end());
      }
      std::ranges::sort(seen);
      seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
      CHECK(seen.size() == plan.actions.size() - all.progress.dropped);
    }
  }
}

TEST_CASE("a person's sheet, the list of that person and the load over plans are one number") {
  using enum ActionStatus;
  for (unsigned seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    const Plan plan = test::plan_of(RandomPlan(seed).text());
    const Overview all = overview(plan, tuesday);
    const Reported one{"t.plan.yaml", &plan};
    const Portfolio portfolio = portfolio_of({&one, 1}, tuesday);
    for (const std::string_view person : people) {
      const Filter own{.owners = std::vector<std::string>{std::string(person)},
                       .statuses = {todo, doing, blocked}};
      const std::size_t open = listed(plan, own);
      CHECK(sheet_of(plan, all, person).open.size() == open);
      const auto load = std::ranges::find(portfolio.people, person, &Load::person);
      CHECK((load == portfolio.people.end() ? 0 : load->open) == open);
    }
  }
}

}  // namespace
}  // namespace bywhen
