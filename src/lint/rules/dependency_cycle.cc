// dependency-cycle: open actions that wait for each other in a ring.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/cycles.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// Of a longer ring, this many actions are named and shown.
constexpr std::size_t most_shown = 8;

// "A1 waits for itself", "A1 and A2 wait for each other", "A1 → A2 → A3 → A1: each of these 3 waits
// for the next".
std::string ring_in_words(const Plan& plan, const Cycle& cycle) {
  const auto id = [&](std::size_t i) { return called(plan.actions[cycle.waits[i].waiting]); };
  if (cycle.length == 1) return fmt::format("{} waits for itself", id(0));
  if (cycle.length == 2) return fmt::format("{} and {} wait for each other", id(0), id(1));
  std::string ring;
  for (std::size_t i = 0; i < cycle.waits.size(); ++i) ring += id(i) + " → ";
  if (cycle.length > cycle.waits.size()) ring += "… → ";
  return fmt::format("{}{}: each of these {} waits for the next", ring, id(0), cycle.length);
}

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr) return;
  const Plan& plan = *input.plan;
  for (const Cycle& cycle : find_cycles(plan.actions.size(), input.index->waits(), most_shown)) {
    const Wait& first = cycle.waits.front();
    Finding finding = about_action(rule, plan, plan.actions[first.waiting]);
    finding.range = first.range;
    finding.message = ring_in_words(plan, cycle);
    finding.hint =
        cycle.length == 1
            ? "take it out of its own `after`"
            : fmt::format("take {} out of the `after` of {}, or break the ring elsewhere",
                          called(plan.actions[first.on]), called(plan.actions[first.waiting]));
    for (std::size_t i = 1; i < cycle.waits.size(); ++i) {
      const Wait& wait = cycle.waits[i];
      finding.related.push_back(
          {wait.range, fmt::format("{} waits for {} here", called(plan.actions[wait.waiting]),
                                   called(plan.actions[wait.on]))});
    }
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule dependency_cycle = {
    .name = "dependency-cycle",
    .code = "P301",
    .summary = "Open actions that wait for each other",
    .why =
        "None of them can ever begin. Most often one of the arrows points the wrong way, or a"
        " first half of one action is what the other really waits for: make it an action of its "
        "own.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    after: [A2]
#           ^^
    resources: none
  - id: A2
    title: Find the contract
    owner: ben
    deadline: 2026-12-04
    after: [A1]
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    after: [A2]
    resources: none
  - id: A2
    title: Find the contract
    owner: ben
    deadline: 2026-12-04
    resources: none
)",
    .check = check,
};

}  // namespace bywhen::rules
