// future-completion: an action that is said to have been done on a day that is still to come.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (action.status.value_or(ActionStatus::todo) != ActionStatus::done) return;
  if (!action.done_on || *action.done_on <= input.today) return;
  Finding finding = about_action(rule, *input.plan, action);
  finding.range = action.done_on.range();
  finding.message = fmt::format("{} was done on {}, which is still to come: today is {}",
                                called(action), action.done_on->iso(), input.today.iso());
  finding.hint = "write the day on which it was done, or the status that it has today";
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule future_completion = {
    .name = "future-completion",
    .code = "P407",
    .severity = Severity::warning,
    .set = RuleSet::strict,
    .reads_clock = true,
    .summary = "An action that is done on a day that is still to come",
    .why =
        "Nothing can have been done tomorrow. Either the day is mistyped, often the year, or"
        " somebody marked in advance what they hope for; then nobody looks at it again.",
    .source = "DCMA 14-Point Assessment, invalid dates",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    status: done
    done_on: 2027-11-23
#            ^^^^^^^^^^
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    status: done
    done_on: 2026-11-24
)",
    .check_action = check,
};

}  // namespace bywhen::rules
