// deadline-before-dependency: an action that is due before one that must be done first.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/plan_index.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// The first day from `day` on that another rule does not find fault with.
Date workday_from(Date day, const WorkCalendar& calendar) {
  return calendar.is_workday(day) ? day : calendar.add_workdays(day, 1);
}

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr) return;
  for (const Wait& wait : input.index->waits()) {
    if (wait.in_ring) continue;  // no dates are in order there: another rule says so
    const Action& waiting = input.plan->actions[wait.waiting];
    const Action& first = input.plan->actions[wait.on];
    if (!waiting.deadline || !first.deadline || *waiting.deadline >= *first.deadline) continue;
    Finding finding = about_action(rule, *input.plan, waiting);
    finding.range = waiting.deadline.range();
    finding.message =
        fmt::format("{} is due on {}, but waits for {}, which is due on {}", called(waiting),
                    waiting.deadline->iso(), called(first), first.deadline->iso());
    const Date offered = workday_from(*first.deadline, input.plan->calendar);
    const bool fits = input.index->days_left(waiting).has(offered);
    finding.hint = command("schedule", waiting, fits ? offered.iso() : "WHEN");
    finding.related.push_back(
        {first.deadline.range(), fmt::format("{} is due here", called(first))});
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule deadline_before_dependency = {
    .name = "deadline-before-dependency",
    .code = "P302",
    .summary = "An open action is due before one that must be done first",
    .why =
        "Such a deadline can't be kept even if everybody keeps theirs. Move one of the two, or"
        " take the dependency out where it is not one. The same day for both is fine.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-01
#             ^^^^^^^^^^
    after: [A2]
    resources: none
  - id: A2
    title: Find the contract
    owner: ben
    deadline: 2026-12-04
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    after: [A2]
    resources: none
  - id: A2
    title: Find the contract
    owner: ben
    deadline: 2026-12-04
    resources: none
)",
    .check = check,
};

}  // namespace bywhen::rules
