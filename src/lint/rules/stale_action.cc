// stale-action: an action that is under way and of which nothing has been heard for long.
#include <fmt/format.h>

#include "bywhen/model/follow_up.h"
#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  const int silent = silent_workdays(*input.plan, action, input.today);
  if (silent <= most_silent_workdays) return;
  const Date last = *last_heard_of(*input.plan, action, input.today);
  Finding finding = about_action(rule, *input.plan, action);
  finding.message = fmt::format("nothing new about {} since {}, for {} working days: does it move?",
                                called(action), last.iso(), silent);
  finding.hint = command("note", action, "TEXT");
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule stale_action = {
    .name = "stale-action",
    .code = "P404",
    .severity = Severity::warning,
    .reads_clock = true,
    .summary = "An action under way of which nothing was heard for more than 15 working days",
    .why =
        "Silence can mean that all is well, or that it was forgotten; from outside both look the"
        " same. One line in its notes tells the others which. An action counts as under way when it"
        " is doing or blocked, or when its start has come.",
    .bad = R"(bywhen: 1
title: Checkout
date: 2026-11-02
actions:
  - id: A1
#       ^^
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    status: doing
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
date: 2026-11-02
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    status: doing
    resources: none
    updates:
      - {date: 2026-11-03, author: ana, note: They call back next week}
  - id: A2
    title: Find the contract
    owner: ben
    deadline: 2026-12-04
    resources: none
)",
    .check_action = check,
};

}  // namespace bywhen::rules
