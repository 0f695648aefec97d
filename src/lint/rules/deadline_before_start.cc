// deadline-before-start: an action that is due before it begins.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!action.is_open()) return;
  if (!action.start || !action.deadline || *action.deadline >= *action.start) return;
  Finding finding = about_action(rule, *input.plan, action);
  finding.range = action.deadline.range();
  finding.message = fmt::format("{} is due on {}, before it starts on {}", called(action),
                                action.deadline->iso(), action.start->iso());
  finding.hint = command("schedule", action, "WHEN");
  finding.related.push_back({action.start.range(), "it starts here"});
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule deadline_before_start = {
    .name = "deadline-before-start",
    .code = "P303",
    .summary = "An open action that is due before its own start",
    .why =
        "One of the two dates is a slip, most often in the month or the year. The reminder for the"
        " wrong one comes when nobody can act on it. Start and deadline on one day are fine.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    start: 2026-12-07
    deadline: 2026-12-04
#             ^^^^^^^^^^
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    start: 2026-12-04
    deadline: 2026-12-04
    resources: none
)",
    .check_action = check,
};

}  // namespace bywhen::rules
