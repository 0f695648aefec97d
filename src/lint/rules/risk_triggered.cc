// risk-triggered: the day has come on which a risk was to be looked at.
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
    if (!is_open(risk) || !risk.trigger || *risk.trigger > input.today) continue;
    Finding finding = about_action(rule, *input.plan, action);
    finding.range = risk.trigger.range();
    finding.message =
        fmt::format("the day to decide about {} has come ({})",
                    risk.risk ? quoted_short(*risk.risk) : "this risk", risk.trigger->iso());
    if (risk.contingency) {
      finding.related.push_back({risk.contingency.range(), "this is what was to be done then"});
    }
    finding.hint = command("edit-risk", action, fmt::format("{} --status happened", i + 1)) +
                   " (or gone, or a later --trigger)";
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule risk_triggered = {
    .name = "risk-triggered",
    .code = "P403",
    .severity = Severity::warning,
    .reads_clock = true,
    .summary = "An open risk whose trigger day has come",
    .why =
        "The group named this day as the last good one to reach for the contingency. After it, the"
        " way out is still there but no longer in time.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources: none
    risks:
      - risk: The carrier is closed before Christmas
        trigger: 2026-11-24
#                ^^^^^^^^^^
        contingency: Ask the other carrier
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources: none
    risks:
      - risk: The carrier is closed before Christmas
        trigger: 2026-11-25
        contingency: Ask the other carrier
      - risk: The number is wrong
        trigger: 2026-11-20
        contingency: Ask Ben
        status: gone
)",
    .check_action = check,
};

}  // namespace bywhen::rules
