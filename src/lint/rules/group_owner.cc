// group-owner: an open action that belongs to a group instead of one person.
#include <fmt/format.h>

#include <unordered_map>

#include "bywhen/base/text.h"
#include "lint/about_action.h"
#include "lint/group_words.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

class Check {
 public:
  Check(const Rule& rule, const Plan& plan, std::vector<Finding>& findings)
      : rule_(rule), plan_(plan), findings_(findings) {
    for (const Person& person : plan.people) {
      if (person.id) people_.emplace(*person.id, &person);
    }
  }

  void action(const Action& action) {
    if (!action.is_open() || !action.is_owned()) return;
    const auto name = name_of(*action.owner);
    if (!name || !is_group(trim(*name))) return;
    Finding finding = about_action(rule_, plan_, action);
    finding.range = action.owner.range();
    finding.message = fmt::format("{} belongs to a group: {}", called(action), quoted_short(*name));
    finding.hint =
        command("assign", action, "WHO") + ", the one of them who answers for it; others can help";
    findings_.push_back(std::move(finding));
  }

 private:
  // Where there is a list of people, what it calls the owner; none where it doesn't have the owner.
  [[nodiscard]] std::optional<std::string_view> name_of(std::string_view owner) const {
    if (!plan_.has_people) return owner;
    const auto found = people_.find(owner);
    if (found == people_.end()) return std::nullopt;
    return found->second->name.value_or(owner);
  }

  const Rule& rule_;
  const Plan& plan_;
  std::vector<Finding>& findings_;
  std::unordered_map<std::string_view, const Person*> people_;
};

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr) return;
  Check check(rule, *input.plan, findings);
  for (const Action& action : input.plan->actions) check.action(action);
}

}  // namespace

constinit const Rule group_owner = {
    .name = "group-owner",
    .code = "P514",
    .severity = Severity::warning,
    .set = RuleSet::strict,
    .summary = "An open action that a group owns instead of one person",
    .why =
        "In a group everybody can believe that somebody else has begun. One of them answers for the"
        " action, even where all do the work; the others are helpers.",
    .source =
        "Darley and Latané 1968, Bystander intervention in emergencies: diffusion of"
        " responsibility; PMBOK Guide, 6th edition, 9.1.2.2: one person accountable for each task",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    owner: Web team
#          ^^^^^^^^
    deadline: 2026-12-04
    resources: none
  - id: A2
    title: Ask the carrier
    owner: everyone
#          ^^^^^^^^
    deadline: 2026-12-04
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
people:
  - {id: ana, name: Ana Ruiz}
  - {id: it, name: Ida Thorsen}
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    deadline: 2026-12-04
    resources: none
  - id: A2
    title: Ask the carrier
    owner: it
    deadline: 2026-12-04
    resources: none
)",
    .check = check,
};

}  // namespace bywhen::rules
