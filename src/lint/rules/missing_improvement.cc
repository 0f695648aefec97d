// missing-improvement: an open action that serves none of the improvements that the plan lists.
#include <fmt/format.h>

#include <algorithm>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!action.is_open() || input.plan->improvements.empty()) return;
  if (std::ranges::any_of(action.improvements, &Text::written)) return;
  Finding finding = about_action(rule, *input.plan, action);
  finding.message = fmt::format("{} serves none of the plan's improvements", called(action));
  finding.hint = command("edit", action, "--for IMPROVEMENT");
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule missing_improvement = {
    .name = "missing-improvement",
    .code = "P502",
    .severity = Severity::warning,
    .set = RuleSet::strict,
    .summary = "An open action that serves no improvement, in a plan that lists some",
    .why =
        "The group chose what shall get better. An action that serves none of it takes time from"
        " those that do, or it serves one and only the link is missing. Then its owner does not see"
        " what it is good for.",
    .source =
        "GAO Schedule Assessment Guide (GAO-16-89G), best practice 5: a schedule can be traced"
        " horizontally and vertically",
    .bad = R"(bywhen: 1
title: Checkout
improvements:
  - {id: I1, title: Customers can start a return on their own}
actions:
  - id: A1
    title: Rewrite the returns page
    improvement: I1
    owner: ana
    deadline: 2026-12-04
    resources: none
  - id: A2
#       ^^
    title: Order new business cards
    owner: ben
    deadline: 2026-12-04
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
improvements:
  - {id: I1, title: Customers can start a return on their own}
actions:
  - id: A1
    title: Rewrite the returns page
    improvement: [I1]
    owner: ana
    deadline: 2026-12-04
    resources: none
  - {id: A2, title: Order new business cards, status: dropped}
)",
    .check_action = check,
};

}  // namespace bywhen::rules
