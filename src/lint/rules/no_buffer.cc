// no-buffer: deadlines that hang together so closely that one day late makes the next one late.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/plan_index.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// To the deadline of what waits: one is the next working day, and leaves none between the two.
constexpr int fewest_workdays = 2;

// From the deadline of what is waited for to that of what waits.
int workdays_apart(const Plan& plan, const Wait& wait) {
  return plan.calendar.workdays_between(*plan.actions[wait.on].deadline,
                                        *plan.actions[wait.waiting].deadline);
}

bool is_tight(const Plan& plan, const Wait& wait) {
  const auto& first = plan.actions[wait.on].deadline;
  const auto& waiting = plan.actions[wait.waiting].deadline;
  // Due before what it waits for, or in a ring: other rules say so.
  if (!first || !waiting || *waiting < *first || wait.in_ring) return false;
  return workdays_apart(plan, wait) < fewest_workdays;
}

void check_waits(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  const Plan& plan = *input.plan;
  for (const Wait& wait : input.index->waits()) {
    if (!is_tight(plan, wait)) continue;
    const Action& waiting = plan.actions[wait.waiting];
    const Action& first = plan.actions[wait.on];
    Finding finding = about_action(rule, plan, waiting);
    finding.range = waiting.deadline.range();
    finding.message = fmt::format(
        "{} is due on {}, no working day after {} which it waits for: if that is late, this is too",
        called(waiting), waiting.deadline->iso(), called(first));
    const Date offered = plan.calendar.add_workdays(*first.deadline, fewest_workdays);
    const bool fits = input.index->days_left(waiting).has(offered);
    finding.hint = command("schedule", waiting, fits ? offered.iso() : "WHEN");
    finding.related.push_back(
        {first.deadline.range(), fmt::format("{} is due here", called(first))});
    findings.push_back(std::move(finding));
  }
}

void check_end(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  const Plan& plan = *input.plan;
  if (!plan.ends) return;
  const Action* last = nullptr;
  for (const Action& action : plan.actions) {
    if (!action.is_open() || !action.deadline) continue;
    if (last == nullptr || *action.deadline > *last->deadline) last = &action;
  }
  // Past the end: another rule says so.
  if (last == nullptr || *last->deadline > *plan.ends) return;
  if (plan.calendar.workdays_between(*last->deadline, *plan.ends) > 0) return;
  Finding finding = about_action(rule, plan, *last);
  finding.range = last->deadline.range();
  finding.message =
      fmt::format("{} is due on {}, the last working day of the plan: nothing may be late",
                  called(*last), last->deadline->iso());
  finding.hint = command("schedule", *last, "WHEN") + ", some days before the plan ends";
  finding.related.push_back({plan.ends.range(), "the plan ends here"});
  findings.push_back(std::move(finding));
}

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr) return;
  check_waits(rule, input, findings);
  check_end(rule, input, findings);
}

}  // namespace

constinit const Rule no_buffer = {
    .name = "no-buffer",
    .code = "P510",
    .severity = Severity::warning,
    .set = RuleSet::strict,
    .summary = "No working day between an action and what waits for it, or before the plan ends",
    .why =
        "Most things take a day longer than somebody thought. Where the next action is due at once,"
        " that day is passed on to everybody behind. A day or two between them keeps a small delay"
        " small.",
    .source =
        "GAO Schedule Assessment Guide (GAO-16-89G), best practice 7: ensuring reasonable total"
        " float",
    .bad = R"(bywhen: 1
title: Checkout
ends: 2026-12-11
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    after: [A2]
    deadline: 2026-12-07
#             ^^^^^^^^^^
    resources: none
  - id: A2
    title: Get editor access to the shop's CMS
    owner: ben
    deadline: 2026-12-04
    resources: none
  - id: A3
    title: Tell the shops
    owner: ben
    deadline: 2026-12-11
#             ^^^^^^^^^^
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
ends: 2026-12-11
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    after: [A2]
    deadline: 2026-12-08
    resources: none
  - id: A2
    title: Get editor access to the shop's CMS
    owner: ben
    deadline: 2026-12-04
    resources: none
  - id: A3
    title: Tell the shops
    owner: ben
    deadline: 2026-12-10
    resources: none
)",
    .check = check,
};

}  // namespace bywhen::rules
