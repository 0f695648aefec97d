// resource-overdue: something that should be there by now and is not.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// A status that can't be read is no answer.
bool is_awaited(const Resource& resource) {
  if (!resource.status) return !resource.status.written();
  return *resource.status == ResourceStatus::needed ||
         *resource.status == ResourceStatus::requested;
}

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!action.is_open()) return;
  const auto& resources = action.resources.items;
  for (std::size_t i = 0; i < resources.size(); ++i) {
    const Resource& resource = resources[i];
    if (!resource.needed_by || *resource.needed_by >= input.today || !is_awaited(resource))
      continue;
    Finding finding = about_action(rule, *input.plan, action);
    finding.range = resource.needed_by.range();
    finding.message = fmt::format(
        "{} was needed by {}{}, and is still only {}", called(resource), resource.needed_by->iso(),
        ago(input.plan->calendar.workdays_between(*resource.needed_by, input.today)),
        name(resource.status.value_or(ResourceStatus::needed)));
    finding.hint = command("edit-resource", action, fmt::format("{} --status secured", i + 1)) +
                   (resource.fallback ? ", or use the fallback" : ", or say what to do without it");
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule resource_overdue = {
    .name = "resource-overdue",
    .code = "P402",
    .severity = Severity::warning,
    .reads_clock = true,
    .summary = "A resource that was needed by a day that is over, and is not secured",
    .why =
        "A missing resource is the quietest way to lose a deadline: everybody waits, and each takes"
        " it that somebody else has asked. Ask once more today, or take the fallback.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources:
      - need: The contract
        status: requested
        needed_by: 2026-11-23
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
        needed_by: 2026-11-24
      - need: The carrier's number
        status: secured
        needed_by: 2026-11-23
)",
    .check_action = check,
};

}  // namespace bywhen::rules
