// no-check-in: a plan with open actions, and no day on which anybody looks at it again.
#include <fmt/format.h>

#include <algorithm>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// For the hint: two working weeks. Late enough that something has happened, early enough to help
// where it has not.
constexpr int workdays_to_first_check_in = 10;

// One without a readable date is another rule's finding; it counts as agreed.
bool is_ahead(const CheckIn& check_in, const Field<Date>& session) {
  if (check_in.held.value_or(false)) return false;
  return !check_in.date || !session || *check_in.date > *session;
}

std::string hint_for(const Plan& plan) {
  if (!plan.date) return "agree on a day now, and write it under 'check_ins'";
  const Date day = plan.calendar.add_workdays(*plan.date, workdays_to_first_check_in);
  return fmt::format("agree on a day now, and write it down: check_ins: [{{date: {}}}]", day.iso());
}

// At the last check-in that there was, else where the plan says what it is, else at an open action.
Finding about_plan(const Rule& rule, const Plan& plan, const Action& open) {
  Finding finding;
  finding.rule = &rule;
  if (!plan.check_ins.empty() && plan.check_ins.back().date.written()) {
    finding.range = plan.check_ins.back().date.range();
    return finding;
  }
  if (!plan.title.written()) return about_action(rule, plan, open);
  finding.range = plan.title.range();
  return finding;
}

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr) return;
  const Plan& plan = *input.plan;
  const auto open = std::ranges::find_if(plan.actions, &Action::is_open);
  if (open == plan.actions.end()) return;
  if (std::ranges::any_of(plan.check_ins,
                          [&](const CheckIn& one) { return is_ahead(one, plan.date); })) {
    return;
  }
  const auto count = std::ranges::count_if(plan.actions, &Action::is_open);
  Finding finding = about_plan(rule, plan, *open);
  finding.message = fmt::format("{} {} open, and no check-in is agreed on {}", count,
                                count == 1 ? "action is" : "actions are",
                                plan.check_ins.empty() ? "after the session" : "after this one");
  finding.hint = hint_for(plan);
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule no_check_in = {
    .name = "no-check-in",
    .code = "P504",
    .severity = Severity::warning,
    .set = RuleSet::strict,
    .summary = "Open actions, and no check-in ahead at which anybody looks at them",
    .why =
        "What was agreed in a workshop fades in the weeks after it. A short meeting whose day"
        " everybody knows from the start keeps it alive, and what is stuck is said in time. A"
        " check-in that was held does not count, nor one before the session.",
    .source =
        "GAO Schedule Assessment Guide (GAO-16-89G), best practice 9: update with actual progress,"
        " regularly",
    .bad = R"(bywhen: 1
title: Checkout
#      ^^^^^^^^
date: 2026-11-24
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    deadline: 2026-12-04
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
date: 2026-11-24
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    deadline: 2026-12-04
    resources: none
check_ins:
  - {date: 2026-12-08, time: "14:00", minutes: 20}
)",
    .check = check,
};

}  // namespace bywhen::rules
