// unknown-reference: an improvement or an action that is named and does not exist.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/plan_index.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// The ids that there are, in words: all of a few, the ends of many. Takes no longer for many.
template <class Entry>
std::string existing(const std::vector<Entry>& entries, std::string_view what) {
  constexpr std::size_t few = 8;
  const auto id = [](const Entry& entry) { return entry.id.value_or("(no id)"); };
  if (entries.empty()) return fmt::format("the plan has no {}s", what);
  if (entries.size() == 1) return fmt::format("the only {} is {}", what, id(entries.front()));
  if (entries.size() > few) {
    return fmt::format("the {}s are {} … {}", what, id(entries.front()), id(entries.back()));
  }
  std::vector<std::string_view> ids;
  for (const Entry& entry : entries) ids.push_back(id(entry));
  return fmt::format("the {}s are {}", what, fmt::join(ids, ", "));
}

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  const auto report = [&](const Text& id, std::string_view verb, std::string hint) {
    Finding finding = about_action(rule, *input.plan, action);
    finding.range = id.range();
    finding.message =
        fmt::format("{} {} '{}', which is not in the plan", called(action), verb, *id);
    finding.hint = std::move(hint);
    findings.push_back(std::move(finding));
  };
  for (const Text& id : action.improvements) {
    if (!id || input.index->improvement(*id)) continue;
    report(id, "serves", existing(input.plan->improvements, "improvement"));
  }
  for (const Text& id : action.after) {
    if (!id || input.index->action(*id)) continue;
    report(id, "waits for", existing(input.plan->actions, "action"));
  }
}

}  // namespace

constinit const Rule unknown_reference = {
    .name = "unknown-reference",
    .code = "P202",
    .summary = "An action serves an improvement, or waits for an action, that is not in the plan",
    .why =
        "The entry was renamed, removed, or never there. An action that waits for it waits for"
        " ever, and an improvement looks as if nobody worked on it. Finished actions are checked"
        " too: the report still counts them for their improvement.",
    .bad = R"(bywhen: 1
title: Checkout
improvements:
  - {id: I1, title: Parcels arrive when we say, status: parked}
actions:
  - id: A1
    title: Call the carrier
    improvement: I2
#                ^^
    owner: ana
    deadline: 2026-12-04
    after: [A7]
#           ^^
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
improvements:
  - {id: I1, title: Parcels arrive when we say}
actions:
  - id: A1
    title: Call the carrier
    improvement: [I1]
    owner: ana
    deadline: 2026-12-04
    after: [A2]
    resources: none
  - {id: A2, title: Find the contract, status: done}
)",
    .check_action = check,
};

}  // namespace bywhen::rules
