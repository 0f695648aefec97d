// resource-unavailable: something that can't be had, and nothing instead of it.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!action.is_open()) return;
  const auto& resources = action.resources.items;
  for (std::size_t i = 0; i < resources.size(); ++i) {
    const Resource& resource = resources[i];
    if (!resource.status || *resource.status != ResourceStatus::unavailable) continue;
    if (resource.fallback.written()) continue;
    Finding finding = about_action(rule, *input.plan, action);
    finding.range = resource.status.range();
    finding.message = fmt::format("{} can't be had, and nobody has said what {} does without it",
                                  called(resource), called(action));
    finding.hint = command("edit-resource", action, fmt::format("{} --fallback TEXT", i + 1));
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule resource_unavailable = {
    .name = "resource-unavailable",
    .code = "P308",
    .severity = Severity::warning,
    .summary = "A resource that can't be had, without a fallback",
    .why =
        "The action needs it and it won't come. Until somebody says how to do without, the deadline"
        " is only on paper.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources:
      - need: The contract
        status: unavailable
#               ^^^^^^^^^^^
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
        status: unavailable
        fallback: The e-mails from spring say the same
)",
    .check_action = check,
};

}  // namespace bywhen::rules
