// tentative-deadline: a deadline that somebody named and nobody confirmed.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!action.is_open() || !action.deadline || !action.tentative.value_or(false)) return;
  Finding finding = about_action(rule, *input.plan, action);
  finding.range = action.tentative.range();
  finding.message =
      fmt::format("{} on {} is still to be confirmed", called(action), action.deadline->iso());
  finding.hint = command("schedule", action, action.deadline->iso());
  finding.related.push_back({action.deadline.range(), "the deadline"});
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule tentative_deadline = {
    .name = "tentative-deadline",
    .code = "P506",
    .severity = Severity::warning,
    .set = RuleSet::strict,
    .summary = "An open action whose deadline is still tentative",
    .why =
        "A date that was only named in the room is a guess. Others plan by it all the same. Confirm"
        " it, or name a better one, at the first check-in at the latest.",
    .source =
        "Buehler, Griffin and Ross 1994, Exploring the planning fallacy: why people underestimate"
        " their task completion times",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    deadline: 2026-12-04
    tentative: true
#              ^^^^
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    deadline: 2026-12-04
    tentative: false
    resources: none
)",
    .check_action = check,
};

}  // namespace bywhen::rules
