// risk-without-contingency: a risk of which nobody has said what to do then.
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
    if (!is_open(risk) || risk.contingency.written()) continue;
    Finding finding = about_action(rule, *input.plan, action);
    finding.range = risk.risk.written() ? risk.risk.range() : first_line(*input.plan, risk.range);
    finding.message =
        risk.risk ? fmt::format("nobody has said what to do if {}", quoted_short(*risk.risk))
                  : "nobody has said what to do then";
    finding.hint = command("edit-risk", action, fmt::format("{} --contingency TEXT", i + 1));
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule risk_without_contingency = {
    .name = "risk-without-contingency",
    .code = "P108",
    .severity = Severity::warning,
    .summary = "An open risk without a word on what to do when it happens",
    .why =
        "A roadblock that was foreseen is half solved, if somebody also said what to do then. In"
        " the room that takes a sentence; on the day itself it takes a week.",
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
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        trigger: 2026-12-01
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
        contingency: Ask the other carrier
      - risk: The number is wrong
        status: gone
)",
    .check_action = check,
};

}  // namespace bywhen::rules
