// check-in-missed: a check-in whose day is over, and nobody has said that it took place.
#include <fmt/format.h>

#include <algorithm>

#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// What can't be read is no answer.
bool is_held_or_unclear(const CheckIn& check_in) {
  return check_in.held ? *check_in.held : check_in.held.written();
}

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr) return;
  const auto& actions = input.plan->actions;
  const auto is_open = [](const Action& action) { return action.is_open(); };
  // With nothing open there is nothing to meet about.
  if (std::none_of(actions.begin(), actions.end(), is_open)) return;
  for (const CheckIn& check_in : input.plan->check_ins) {
    if (!check_in.date || *check_in.date >= input.today || is_held_or_unclear(check_in)) continue;
    Finding finding;
    finding.rule = &rule;
    finding.range = check_in.date.range();
    finding.message =
        fmt::format("the check-in of {} is over: did it take place?", check_in.date->iso());
    finding.hint = "if so, write held: true; if not, give it a new day";
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule check_in_missed = {
    .name = "check-in-missed",
    .code = "P405",
    .severity = Severity::warning,
    .reads_clock = true,
    .summary = "A check-in whose day is over, and that is not marked as held",
    .why =
        "The check-in is where a plan stays alive: who is stuck says so there. When one falls out"
        " and no other day is found, the next one falls out more easily.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - {id: A1, title: Call the carrier, owner: ana, deadline: 2026-12-04, resources: none}
check_ins:
  - {date: 2026-11-16}
#          ^^^^^^^^^^
  - {date: 2026-11-23, held: false}
#          ^^^^^^^^^^
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - {id: A1, title: Call the carrier, owner: ana, deadline: 2026-12-04, resources: none}
check_ins:
  - {date: 2026-11-23, held: true}
  - {date: 2026-11-24}
)",
    .check = check,
};

}  // namespace bywhen::rules
