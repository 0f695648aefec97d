// done-before-dependency: an action that is done before what it waits for.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/plan_index.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

bool is_done(const Action& action) { return action.status && *action.status == ActionStatus::done; }

// Open beyond doubt: a status that can't be read says nothing.
bool is_surely_open(const Action& action) {
  return action.is_open() && (action.status || !action.status.written());
}

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!is_done(action)) return;
  for (const Text& id : action.after) {
    const auto position = id ? input.index->action(*id) : std::nullopt;
    if (!position) continue;
    const Action& first = input.plan->actions[*position];
    if (!is_surely_open(first)) continue;
    Finding finding = about_action(rule, *input.plan, action);
    finding.range = id.range();
    finding.message = fmt::format("{} is done, but {}, which must be done before it, is still open",
                                  called(action), *id);
    finding.hint =
        fmt::format("bywhen done {}, or take it out of what {} waits for", *id, called(action));
    finding.related.push_back(
        {about_action(rule, *input.plan, first).range, fmt::format("{} is here", called(first))});
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule done_before_dependency = {
    .name = "done-before-dependency",
    .code = "P306",
    .severity = Severity::warning,
    .summary = "An action that is done, while one that it waits for is still open",
    .why =
        "Either the first one is done as well and nobody has said so, or it was not needed after"
        " all. Both are worth knowing: somebody may still be working on it.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    after: [A2]
#           ^^
    status: done
  - id: A2
    title: Find the contract
    owner: ben
    deadline: 2026-12-04
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    after: [A2, A3]
    status: done
  - id: A2
    title: Find the contract
    status: done
  - id: A3
    title: Write to the carrier
    status: dropped
)",
    .check_action = check,
};

}  // namespace bywhen::rules
