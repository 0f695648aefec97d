// improvement-without-action: an open improvement that nothing is done for.
#include <fmt/format.h>

#include <vector>

#include "lint/about_action.h"
#include "lint/plan_index.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// Which improvements open or done actions name; what was dropped serves nothing.
std::vector<bool> served_improvements(const Plan& plan, const PlanIndex& index) {
  std::vector<bool> served(plan.improvements.size());
  for (const Action& action : plan.actions) {
    if (action.status.value_or(ActionStatus::todo) == ActionStatus::dropped) continue;
    for (const Text& id : action.improvements) {
      if (const auto improvement = id ? index.improvement(*id) : std::nullopt) {
        served[*improvement] = true;
      }
    }
  }
  return served;
}

bool is_open(const Improvement& improvement) {
  if (improvement.status.written())
    return improvement.status && *improvement.status == ImprovementStatus::open;
  return true;
}

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr || input.plan->improvements.empty()) return;
  const std::vector<bool> served = served_improvements(*input.plan, *input.index);
  for (const Improvement& improvement : input.plan->improvements) {
    // An id that is a mistake, or missing, has its own finding.
    if (!improvement.id || !is_open(improvement)) continue;
    if (served[input.index->improvement(*improvement.id).value()]) continue;
    Finding finding;
    finding.rule = &rule;
    finding.range = improvement.id.range();
    finding.message = fmt::format("no action serves {}", *improvement.id);
    if (improvement.title) finding.message += fmt::format(", {}", quoted_short(*improvement.title));
    finding.hint = fmt::format("bywhen add-action TITLE --for {}, or set its status to parked",
                               *improvement.id);
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule improvement_without_action = {
    .name = "improvement-without-action",
    .code = "P107",
    .severity = Severity::warning,
    .summary = "An open improvement that no action serves",
    .why =
        "The group found it important enough to write down, and then nobody does anything for it."
        " Add a first step, however small, or say that it waits: parked is an answer too.",
    .bad = R"(bywhen: 1
title: Checkout
improvements:
  - {id: I1, title: Parcels arrive when we say}
  - {id: I2, title: Nobody has to call about a return}
#        ^^
actions:
  - {id: A1, title: Call the carrier, improvement: I1, owner: ana, deadline: 2026-12-04, resources: none}
  - {id: A2, title: Print a leaflet, improvement: I2, status: dropped}
)",
    .good = R"(bywhen: 1
title: Checkout
improvements:
  - {id: I1, title: Parcels arrive when we say}
  - {id: I2, title: Nobody has to call about a return}
  - {id: I3, title: Guests can order without an account, status: parked}
actions:
  - {id: A1, title: Call the carrier, improvement: I1, owner: ana, deadline: 2026-12-04, resources: none}
  - {id: A2, title: Rewrite the returns page, improvement: [I1, I2], status: done}
)",
    .check = check,
};

}  // namespace bywhen::rules
