// after-plan-end: an action that goes on when the plan is over.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  const Field<Date>& ends = input.plan->ends;
  if (!ends || !action.is_open()) return;
  const auto is_after = [&](const Field<Date>& date) { return date && *date > *ends; };
  const bool is_due_after = is_after(action.deadline);
  if (!is_due_after && !is_after(action.start)) return;
  const Field<Date>& late = is_due_after ? action.deadline : action.start;
  Finding finding = about_action(rule, *input.plan, action);
  finding.range = late.range();
  finding.message = fmt::format("{} {} on {}, after the plan's end on {}", called(action),
                                is_due_after ? "is due" : "starts", late->iso(), ends->iso());
  finding.hint = command("schedule", action, "WHEN") +
                 ", or let the plan end later: bywhen edit-plan --ends WHEN";
  finding.related.push_back({ends.range(), "the plan ends here"});
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule after_plan_end = {
    .name = "after-plan-end",
    .code = "P305",
    .severity = Severity::warning,
    .summary = "An action that starts or is due after the plan's own end",
    .why =
        "When the plan ends, the group looks back and nobody looks at this file any more. What is"
        " due after that falls between two plans.",
    .bad = R"(bywhen: 1
title: Checkout
ends: 2026-12-18
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-21
#             ^^^^^^^^^^
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
ends: 2026-12-18
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    start: 2026-12-18
    deadline: 2026-12-18
    resources: none
)",
    .check_action = check,
};

}  // namespace bywhen::rules
