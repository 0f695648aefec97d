// placeholder-value: a stand-in for a value.
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "lint/about_action.h"
#include "lint/defects.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// By where they stand, the ways out from what an action must have and does not.
std::unordered_map<std::uint32_t, std::string> ways_out(const Plan& plan) {
  std::unordered_map<std::uint32_t, std::string> ways;
  for (const Action& action : plan.actions) {
    if (action.owner.state() == Text::State::placeholder) {
      ways.emplace(action.owner.range().begin, command("assign", action, "WHO"));
    }
    if (action.deadline.state() == Field<Date>::State::placeholder) {
      ways.emplace(action.deadline.range().begin, command("schedule", action, "WHEN"));
    }
    const std::string needs = "say what it needs, or write resources: none if it needs nothing";
    for (const Resource& resource : action.resources.items) {
      if (resource.need.state() != Text::State::placeholder) continue;
      ways.emplace(resource.need.range().begin, needs);
    }
    if (action.resources.state == Resources::State::defective) {
      ways.emplace(action.resources.range.begin, needs);
    }
  }
  return ways;
}

// What is done or dropped is not asked for anything any more.
void leave_out_closed(const Plan& plan, std::size_t from, std::vector<Finding>& findings) {
  std::unordered_set<std::string_view> closed;
  for (const Action& action : plan.actions) {
    if (!action.is_open() && action.id) closed.insert(*action.id);
  }
  const auto is_closed = [&](const Finding& finding) { return closed.contains(finding.action); };
  const auto first = findings.begin() + static_cast<std::ptrdiff_t>(from);
  findings.erase(std::remove_if(first, findings.end(), is_closed), findings.end());
}

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  const std::size_t before = findings.size();
  report_defects(DefectKind::placeholder_value, rule, input, findings);
  if (findings.size() == before || input.plan == nullptr) return;
  leave_out_closed(*input.plan, before, findings);
  const auto ways = ways_out(*input.plan);
  for (std::size_t i = before; i < findings.size(); ++i) {
    const auto way = ways.find(findings[i].range.begin);
    if (way != ways.end()) findings[i].hint = way->second;
  }
}

}  // namespace

constinit const Rule placeholder_value = {
    .name = "placeholder-value",
    .code = "P104",
    .summary = "A stand-in (TBD, ?, <name>, nobody, asap) where a value should be",
    .why =
        "A placeholder looks like an answer and keeps everybody from asking. An empty field at least"
        " admits that it is empty. Whoever is in the plan's list of people is none, however they are"
        " called; and what is done or dropped is not asked any more.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: TBD
#          ^^^
    deadline: "?"
#             ^^^
    resources: [<what you need>]
#               ^^^^^^^^^^^^^^^
  - id: A2
    title: Write to the carrier
    owner: nobody
#          ^^^^^^
    deadline: asap
#             ^^^^
    resources: [n/a]
#               ^^^
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources: [The contract]
    notes: TBD means to be decided
)",
    .check = check,
};

}  // namespace bywhen::rules
