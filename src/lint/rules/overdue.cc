// overdue: an open action whose deadline is over.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!is_overdue(action, input.today)) return;
  Finding finding = about_action(rule, *input.plan, action);
  finding.range = action.deadline.range();
  finding.message =
      fmt::format("{} was due on {}{}", called(action), action.deadline->iso(),
                  ago(input.plan->calendar.workdays_between(*action.deadline, input.today)));
  finding.hint =
      action.id ? fmt::format("bywhen done {0}, or agree on a new day: bywhen schedule {0} WHEN",
                              *action.id)
                : command("schedule", action, "WHEN");
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule overdue = {
    .name = "overdue",
    .code = "P401",
    .severity = Severity::warning,
    .reads_clock = true,
    .summary = "An open action whose deadline is over",
    .why =
        "Either it is done and nobody has said so, or it needs a new day that the owner believes"
        " in. A plan full of days that are over is soon read by nobody.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-11-20
#             ^^^^^^^^^^
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-11-24
    resources: none
  - {id: A2, title: Find the contract, deadline: 2026-11-20, status: done}
)",
    .check_action = check,
};

}  // namespace bywhen::rules
