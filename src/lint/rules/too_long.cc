// too-long: an action that runs for more than two months.
#include <fmt/format.h>

#include "bywhen/model/first_days.h"
#include "lint/about_action.h"
#include "lint/open_work.h"
#include "lint/plan_index.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// Two working months: what DCMA calls a high duration, and the GAO guide's advice for how long one
// activity should be at most.
constexpr int most_workdays = 44;

// Where it says when it starts, there is nothing left to say about that.
std::string how_to_mend(const Action& action) {
  if (action.start) {
    return "split it into steps with days of their own (bywhen add-action TITLE), or start it later: " +
           command("schedule", action, "--start WHEN");
  }
  return "split it, give it a step before (bywhen add-action TITLE), or say when it starts: " +
         command("schedule", action, "--start WHEN");
}

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr) return;
  const Plan& plan = *input.plan;
  const auto firsts = first_days(plan, input.index->waits());
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    const Action& action = plan.actions[i];
    if (!action.is_open() || !firsts[i] || !action.deadline) continue;
    const int days = plan.calendar.workdays_between(*firsts[i], *action.deadline);
    if (days <= most_workdays) continue;
    Finding finding = about_action(rule, plan, action);
    finding.range = action.deadline.range();
    finding.message =
        fmt::format("{} has {} working days, from {} to {}, without a step in between",
                    called(action), days, firsts[i]->iso(), action.deadline->iso());
    finding.hint = how_to_mend(action);
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule too_long = {
    .name = "too-long",
    .code = "P512",
    .severity = Severity::warning,
    .set = RuleSet::strict,
    .summary = "More than 44 working days from an open action's first day to its deadline",
    .why =
        "For two months nobody can see whether such an action is on its way, and a late start is"
        " noticed when it is too late. Counted are the working days from the start (or the session,"
        " or what it waits for). Smaller steps with days of their own show earlier where help is"
        " needed.",
    .source =
        "DCMA 14-Point Assessment, high duration; GAO Schedule Assessment Guide (GAO-16-89G), best"
        " practice 4",
    .bad = R"(bywhen: 1
title: Checkout
date: 2026-11-24
actions:
  - id: A1
    title: Rewrite all help pages
    owner: ana
    deadline: 2027-01-26
#             ^^^^^^^^^^
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
date: 2026-11-24
actions:
  - id: A1
    title: Rewrite all help pages
    owner: ana
    deadline: 2027-01-25
    resources: none
  - id: A2
    title: Translate them
    owner: ben
    after: [A1]
    deadline: 2027-02-26
    resources: none
)",
    .check = check,
};

}  // namespace bywhen::rules
