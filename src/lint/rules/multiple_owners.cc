// multiple-owners: an open action with more than one owner.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>

#include "bywhen/base/text.h"
#include "lint/about_action.h"
#include "lint/rules.h"
#include "lint/several_people.h"

namespace bywhen::rules {
namespace {

using Names = std::vector<std::string_view>;

// "bywhen assign A1 ana --helper ben": where the names can stand in a command, and are not many.
std::string how_to_mend(const Action& action, const Names& names) {
  const std::string who = as_owner_and_helpers(names);
  return who.empty() ? "keep one, and write the others as helpers" : command("assign", action, who);
}

class Check {
 public:
  Check(const Rule& rule, const Plan& plan, std::vector<Finding>& findings)
      : rule_(rule), plan_(plan), findings_(findings) {}

  void action(const Action& action) {
    if (!action.is_open()) return;
    if (!action.more_owners.empty()) return list(action);
    // With a list of people, it is an unknown one.
    if (!action.owner || plan_.has_people) return;
    const Names names = several_people(
        *action.owner, [&](std::string_view name) { return others().contains(fold_case(name)); });
    if (!names.empty()) text(action, names);
  }

 private:
  void list(const Action& action) {
    Finding finding = about_action(rule_, plan_, action);
    finding.range = action.more_owners.front().range();
    finding.message = fmt::format("{} has {} owners, and one person must be accountable",
                                  called(action), action.more_owners.size() + 1);
    Names names{action.owner.value_or({})};
    for (const Text& other : action.more_owners) names.push_back(other.value_or({}));
    if (action.owner) {
      finding.message += fmt::format("; {} counts, who is named first", *action.owner);
      finding.related.push_back({action.owner.range(), "the first one is here"});
    }
    finding.hint = how_to_mend(action, names);
    findings_.push_back(std::move(finding));
  }

  void text(const Action& action, const Names& names) {
    Finding finding = about_action(rule_, plan_, action);
    finding.range = action.owner.range();
    finding.message =
        fmt::format("{} seems to have {} owners in one text, and one person must be accountable",
                    called(action), names.size());
    finding.hint = how_to_mend(action, names);
    findings_.push_back(std::move(finding));
  }

  // Everybody whom the plan names, folded; made when first asked for.
  const std::unordered_set<std::string>& others() {
    if (others_) return *others_;
    others_.emplace();
    const auto add = [&](const Text& name) {
      if (name) others_->insert(fold_case(trim(*name)));
    };
    add(plan_.facilitator);
    for (const Text& name : plan_.present) add(name);
    for (const Action& one : plan_.actions) {
      add(one.owner);
      for (const Text& name : one.helpers) add(name);
    }
    return *others_;
  }

  const Rule& rule_;
  const Plan& plan_;
  std::vector<Finding>& findings_;
  std::optional<std::unordered_set<std::string>> others_;
};

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr) return;
  Check check(rule, *input.plan, findings);
  for (const Action& action : input.plan->actions) check.action(action);
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
  - id: A2
    title: Write to the carrier
    owner: Cleo & Emil
#          ^^^^^^^^^^^
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
  - id: A4
    title: Ask the lawyer
    owner: Lind, Dora
    deadline: 2026-12-04
    resources: none
)",
    .check = check,
};

}  // namespace bywhen::rules
