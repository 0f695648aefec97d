// multiple-owners: an open action with more than one owner.
#include <fmt/format.h>

#include <algorithm>

#include "bywhen/value/id.h"
#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// "bywhen assign A1 ana --helper ben": where the names can stand in a command, and are not many.
std::string how_to_mend(const Action& action) {
  constexpr std::size_t most_named = 4;
  const auto can_stand = [](const Text& owner) { return owner && is_person_id(*owner); };
  const auto& others = action.more_owners;
  if (!can_stand(action.owner) || others.size() > most_named ||
      !std::all_of(others.begin(), others.end(), can_stand)) {
    return "keep one, and write the others as helpers";
  }
  std::string who(*action.owner);
  for (const Text& other : others) who += fmt::format(" --helper {}", *other);
  return command("assign", action, who);
}

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!action.is_open() || action.more_owners.empty()) return;
  Finding finding = about_action(rule, *input.plan, action);
  finding.range = action.more_owners.front().range();
  finding.message = fmt::format("{} has {} owners, and one person must be accountable",
                                called(action), action.more_owners.size() + 1);
  if (action.owner) {
    finding.message += fmt::format("; {} counts, who is named first", *action.owner);
    finding.related.push_back({action.owner.range(), "the first one is here"});
  }
  finding.hint = how_to_mend(action);
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule multiple_owners = {
    .name = "multiple-owners",
    .code = "P105",
    .severity = Severity::warning,
    .summary = "An open action with more than one owner",
    .why =
        "Where two people own something, each of them waits for the other. One person answers for"
        " the action, and may get all the help there is: that is what helpers are for.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: [ana, ben]
#                ^^^
    deadline: 2026-12-04
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    helpers: [ben, cleo]
    deadline: 2026-12-04
    resources: none
  - id: A2
    title: Write to the carrier
    owner: [ana]
    deadline: 2026-12-04
    resources: none
  - id: A3
    title: Find the contract
    owner: [ana, ben]
    status: done
)",
    .check_action = check,
};

}  // namespace bywhen::rules
