// resource-after-deadline: something that is needed after the action is due.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!action.is_open() || !action.deadline) return;
  const auto& resources = action.resources.items;
  for (std::size_t i = 0; i < resources.size(); ++i) {
    const Resource& resource = resources[i];
    if (!resource.needed_by || *resource.needed_by <= *action.deadline) continue;
    Finding finding = about_action(rule, *input.plan, action);
    finding.range = resource.needed_by.range();
    finding.message =
        fmt::format("{} is needed by {}, but {} is due on {}", called(resource),
                    resource.needed_by->iso(), called(action), action.deadline->iso());
    finding.hint = command("edit-resource", action, fmt::format("{} --needed-by WHEN", i + 1));
    finding.related.push_back(
        {action.deadline.range(), fmt::format("{} is due here", called(action))});
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule resource_after_deadline = {
    .name = "resource-after-deadline",
    .code = "P307",
    .severity = Severity::warning,
    .summary = "A resource that is needed only after the action's deadline",
    .why =
        "What comes after the deadline can't help to keep it. One of the two dates is older than"
        " the other and was not moved with it.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources:
      - need: The contract
        needed_by: 2026-12-07
#                  ^^^^^^^^^^
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources:
      - need: The contract
        needed_by: 2026-12-04
)",
    .check_action = check,
};

}  // namespace bywhen::rules
