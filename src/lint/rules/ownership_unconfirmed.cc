// ownership-unconfirmed: an open action whose owner has not said yes.
#include <fmt/format.h>

#include <unordered_set>

#include "bywhen/base/shell.h"
#include "lint/about_action.h"
#include "lint/plan_index.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr) return;
  std::unordered_set<std::string_view> present;
  for (const Text& person : input.plan->present) {
    if (person) present.insert(*person);
  }
  for (const Action& action : input.plan->actions) {
    if (!action.is_open() || !action.is_owned()) continue;
    const auto& ownership = action.ownership;
    if (ownership ? *ownership != Ownership::proposed : ownership.written()) continue;
    const bool was_away = !present.empty() && !present.contains(*action.owner);
    Finding finding = about_action(rule, *input.plan, action);
    finding.range = ownership ? ownership.range() : action.owner.range();
    finding.message = fmt::format("{} has not said yes to {}{}", *action.owner, called(action),
                                  was_away ? ", and was not in the room" : "");
    const bool is_known = !input.plan->has_people || input.index->has_person(*action.owner);
    const bool can_answer = is_known && action.more_owners.empty();
    finding.hint = can_answer ? command("accept", action, shell_option("--as", *action.owner))
                              : command("assign", action, "WHO");
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule ownership_unconfirmed = {
    .name = "ownership-unconfirmed",
    .code = "P505",
    .severity = Severity::warning,
    .set = RuleSet::strict,
    .summary = "An open action whose owner was asked, but has not said yes",
    .why =
        "Somebody who was named is not yet somebody who will do it. Ask, best on the same day; a no"
        " is worth as much as a yes, because then somebody else can be asked.",
    .source =
        "Winograd and Flores 1986, Understanding Computers and Cognition: a request is answered by"
        " a promise, a refusal or another offer",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
#          ^^^
    deadline: 2026-12-04
    resources: none
  - id: A2
    title: Ask the carrier
    owner: ben
    ownership: proposed
#              ^^^^^^^^
    deadline: 2026-12-04
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    ownership: accepted
    deadline: 2026-12-04
    resources: none
  - {id: A2, title: Ask the carrier, owner: ben, status: done}
)",
    .check = check,
};

}  // namespace bywhen::rules
