// missing-owner: an open action that nobody owns.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

std::string declined(const Action& action) {
  const std::string because =
      action.declined_because ? fmt::format(" ({})", *action.declined_because) : std::string();
  return fmt::format("nobody owns {}: {} has declined{}", called(action), *action.owner, because);
}

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!action.is_open()) return;
  const bool has_declined = action.owner && !action.is_owned();
  const bool is_key = is_held_by_key_let_pass(input, action.owner.range());
  if (!has_declined && !is_key && action.owner.written()) return;
  Finding finding = about_action(rule, *input.plan, action);
  finding.hint = command("assign", action, "WHO");
  if (has_declined) {
    finding.message = declined(action);
    finding.hint += fmt::format(", someone else than {}", *action.owner);
    finding.related.push_back({action.ownership.range(), "declined here"});
  } else {
    finding.message = fmt::format("nobody owns {} yet", called(action));
  }
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule missing_owner = {
    .name = "missing-owner",
    .code = "P101",
    .summary = "An open action that nobody owns, or whose owner has declined",
    .why =
        "What belongs to everybody is done by nobody. One person answers for each action; others"
        " may help. Somebody who has declined is no owner: assign it to someone else, or agree "
        "anew.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
#       ^^
    title: Call the carrier
    deadline: 2026-12-04
    resources: none
  - id: A2
#       ^^
    title: Write to the carrier
    owner: ana
    ownership: declined
    declined_because: on leave until January
    deadline: 2026-12-11
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources: none
  - {id: A2, title: Write to the carrier, status: dropped}
)",
    .check_action = check,
};

}  // namespace bywhen::rules
