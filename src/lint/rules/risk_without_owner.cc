// risk-without-owner: an open risk that nobody watches.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!action.is_open()) return;
  for (std::size_t i = 0; i < action.risks.size(); ++i) {
    const Risk& risk = action.risks[i];
    if (!is_open(risk) || !risk.risk || risk.owner.written()) continue;
    Finding finding = about_action(rule, *input.plan, action);
    finding.range = risk.risk.range();
    finding.message =
        fmt::format("nobody watches this risk of {}: {}", called(action), quoted_short(*risk.risk));
    finding.hint = command("edit-risk", action, fmt::format("{} --owner WHO", i + 1));
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule risk_without_owner = {
    .name = "risk-without-owner",
    .code = "P513",
    .severity = Severity::warning,
    .set = RuleSet::strict,
    .summary = "An open risk of an open action without somebody who watches it",
    .why =
        "A contingency helps only if somebody sees in time that it is needed and is free to reach"
        " for it. That can be the action's owner; it is often better somebody nearer to the risk.",
    .source =
        "PMBOK Guide, 5th edition, 11.5 Plan Risk Responses: one person takes responsibility for"
        " each response",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    deadline: 2026-12-04
    resources: none
    risks:
      - risk: Legal review takes longer than a week
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        contingency: Publish it as a help-centre article first
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    deadline: 2026-12-04
    resources: none
    risks:
      - risk: Legal review takes longer than a week
        contingency: Publish it as a help-centre article first
        owner: ana
      - risk: The copywriter is ill
        contingency: Ana drafts it
        status: gone
)",
    .check_action = check,
};

}  // namespace bywhen::rules
