// missing-done-when: an open action of which nobody has said when it is done.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!action.is_open() || action.done_when.written()) return;
  Finding finding = about_action(rule, *input.plan, action);
  finding.message = fmt::format("nobody has said how one can tell that {} is done", called(action));
  finding.hint = command("edit", action, "--done-when TEXT");
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule missing_done_when = {
    .name = "missing-done-when",
    .code = "P501",
    .severity = Severity::warning,
    .set = RuleSet::strict,
    .summary = "An open action that does not say when it is done",
    .why =
        "Two people can read the same title and mean two different results. One line that says what"
        " everybody will see when it is done settles it while they are still in one room.",
    .source =
        "Doran 1981, There's a S.M.A.R.T. way to write management's goals and objectives:"
        " measurable",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
#       ^^
    title: Rewrite the returns page
    owner: ana
    deadline: 2026-12-04
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    done_when: The page is live and linked from the order mail
    owner: ana
    deadline: 2026-12-04
    resources: none
  - {id: A2, title: Ask the carrier, owner: ben, status: done}
)",
    .check_action = check,
};

}  // namespace bywhen::rules
