// missing-deadline: an open action without a day by which it is done.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!action.is_open()) return;
  const bool is_key = is_held_by_key_let_pass(input, action.deadline.range());
  if (action.deadline.written() && !is_key) return;
  Finding finding = about_action(rule, *input.plan, action);
  finding.message = fmt::format("nobody has said by when {} is done", called(action));
  finding.hint = command("schedule", action, "WHEN");
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule missing_deadline = {
    .name = "missing-deadline",
    .code = "P102",
    .summary = "An open action without a day by which it is done",
    .why =
        "Without a day an action is a wish, and every other day has something more urgent. A day"
        " that is not certain yet is better than none: mark it as tentative.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
#       ^^
    title: Call the carrier
    owner: ana
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    tentative: true
    resources: none
  - {id: A2, title: Write to the carrier, status: done}
)",
    .check_action = check,
};

}  // namespace bywhen::rules
