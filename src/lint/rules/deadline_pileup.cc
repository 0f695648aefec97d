// deadline-pileup: many deadlines on one day.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>

#include "lint/about_action.h"
#include "lint/open_work.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// Two things on one day are usual; of three, one waits until the evening.
constexpr std::size_t pile_of_one_person = 3;
// Of fewer actions, half on one day is what a short plan looks like.
constexpr std::size_t fewest_actions = 8;
constexpr std::size_t most_related = 5;  // more places than these help nobody

// Positions in plan.actions, by the day on which they are due.
using ByDay = std::map<Date, std::vector<std::size_t>>;

ByDay by_day(const Plan& plan, const std::vector<std::size_t>& positions) {
  ByDay days;
  for (const std::size_t position : positions) {
    const Action& action = plan.actions[position];
    if (action.is_open() && action.deadline) days[*action.deadline].push_back(position);
  }
  return days;
}

// At the first deadline of the pile.
Finding about_pile(const Rule& rule, const Plan& plan, const std::vector<std::size_t>& pile) {
  const Action& first = plan.actions[pile.front()];
  Finding finding = about_action(rule, plan, first);
  finding.range = first.deadline.range();
  for (std::size_t i = 1; i < pile.size() && i <= most_related; ++i) {
    const Action& action = plan.actions[pile[i]];
    finding.related.push_back(
        {action.deadline.range(), called(action) + " is due on that day too"});
  }
  finding.hint =
      command("schedule", plan.actions[pile.back()], "WHEN") + ": what could be done earlier?";
  return finding;
}

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr) return;
  const Plan& plan = *input.plan;
  for (const OwnedActions& owned : open_actions_by_owner(plan)) {
    for (const auto& [day, pile] : by_day(plan, owned.actions)) {
      if (pile.size() < pile_of_one_person) continue;
      Finding finding = about_pile(rule, plan, pile);
      finding.message =
          fmt::format("{} actions of {} are due on {}", pile.size(), owned.owner, day.iso());
      findings.push_back(std::move(finding));
    }
  }
  std::vector<std::size_t> all(plan.actions.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  const auto open = static_cast<std::size_t>(std::ranges::count_if(plan.actions, &Action::is_open));
  if (open < fewest_actions) return;
  for (const auto& [day, pile] : by_day(plan, all)) {
    if (pile.size() * 2 < open) continue;
    Finding finding = about_pile(rule, plan, pile);
    finding.message =
        fmt::format("{} of {} open actions are due on {}", pile.size(), open, day.iso());
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule deadline_pileup = {
    .name = "deadline-pileup",
    .code = "P509",
    .severity = Severity::warning,
    .set = RuleSet::by_name,
    .summary = "Three or more deadlines of one person, or half of the plan, on one day",
    .why =
        "A day on which everything is due is often just the last day that came to mind. Nobody"
        " learns before that day whether the plan holds, and then there is no time left. What can"
        " be ready earlier gets a day of its own.",
    .source =
        "Ariely and Wertenbroch 2002, Procrastination, deadlines, and performance: deadlines that"
        " are spread serve better than one at the end",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    deadline: 2026-12-04
#             ^^^^^^^^^^
    resources: none
  - {id: A2, title: Draw the three steps, owner: ana, deadline: 2026-12-04, resources: none}
  - {id: A3, title: Ask the carrier, owner: ana, deadline: 2026-12-04, resources: none}
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - {id: A1, title: Rewrite the returns page, owner: ana, deadline: 2026-12-04, resources: none}
  - {id: A2, title: Draw the three steps, owner: ana, deadline: 2026-12-04, resources: none}
  - {id: A3, title: Ask the carrier, owner: ben, deadline: 2026-12-04, resources: none}
  - {id: A4, title: Price the labels, owner: ana, deadline: 2026-12-04, status: done}
)",
    .check = check,
};

}  // namespace bywhen::rules
