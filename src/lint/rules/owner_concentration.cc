// owner-concentration: a plan most of which rests on one person.
#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "bywhen/base/text.h"
#include "lint/open_work.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// In a smaller plan more than half is soon reached: three of five.
constexpr std::size_t fewest_actions = 6;
// Who owns no more than these could take one over.
constexpr std::size_t few = 1;
constexpr std::size_t most_names = 3;

std::string others_in_words(const std::vector<std::string>& others) {
  const std::size_t named = std::min(others.size(), most_names);
  const std::string names = join({others.begin(), others.begin() + static_cast<long>(named)}, ", ");
  if (named == others.size()) return names;
  return fmt::format("{} and {} more", names, others.size() - named);
}

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr) return;
  const Plan& plan = *input.plan;
  const auto open = static_cast<std::size_t>(std::ranges::count_if(plan.actions, &Action::is_open));
  if (open < fewest_actions) return;

  std::unordered_map<std::string_view, std::size_t> counts;
  for (const OwnedActions& owned : open_actions_by_owner(plan)) {
    counts.emplace(owned.owner, owned.actions.size());
  }
  const Person* most = nullptr;
  std::vector<std::string> others;
  for (const Person& person : plan.people) {
    if (!person.id) continue;
    const auto found = counts.find(*person.id);
    const std::size_t count = found == counts.end() ? 0 : found->second;
    if (count * 2 > open && most == nullptr) most = &person;
    if (count <= few) others.emplace_back(*person.id);
  }
  if (most == nullptr || others.empty()) return;
  Finding finding;
  finding.rule = &rule;
  finding.range = most->id.range();
  finding.message = fmt::format("{} of {} open actions rest on {}, and no more than one on {}{}",
                                counts[*most->id], open, *most->id,
                                others.size() == 1 ? "" : "each of ", others_in_words(others));
  finding.hint =
      fmt::format("could somebody take one over? bywhen assign ACTION {}", others.front());
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule owner_concentration = {
    .name = "owner-concentration",
    .code = "P508",
    .severity = Severity::warning,
    .set = RuleSet::by_name,
    .summary = "One person owns more than half of the open actions, others next to none",
    .why =
        "When one person is ill or busy, most of such a plan stands still. It often only shows who"
        " spoke most in the session. Others of the plan may be glad to take something over, if"
        " somebody asks.",
    .source =
        "Coplien and Harrison 2004, Organizational Patterns of Agile Software Development:"
        " Distribute Work Evenly, Moderate Truck Number",
    .bad = R"(bywhen: 1
title: Checkout
people:
  - {id: mia, name: Mia Holm}
#        ^^^
  - {id: ana, name: Ana Ruiz}
  - {id: ben, name: Ben Okafor}
actions:
  - {id: A1, title: Rewrite the returns page, owner: mia, deadline: 2026-12-04, resources: none}
  - {id: A2, title: Draw the three steps, owner: mia, deadline: 2026-12-07, resources: none}
  - {id: A3, title: Ask the carrier, owner: mia, deadline: 2026-12-08, resources: none}
  - {id: A4, title: Price the labels, owner: mia, deadline: 2026-12-09, resources: none}
  - {id: A5, title: Test it with five customers, owner: ana, deadline: 2026-12-10, resources: none}
  - {id: A6, title: Tell the shops, owner: ana, deadline: 2026-12-11, resources: none}
)",
    .good = R"(bywhen: 1
title: Checkout
people:
  - {id: mia, name: Mia Holm}
  - {id: ana, name: Ana Ruiz}
  - {id: ben, name: Ben Okafor}
actions:
  - {id: A1, title: Rewrite the returns page, owner: mia, deadline: 2026-12-04, resources: none}
  - {id: A2, title: Draw the three steps, owner: mia, deadline: 2026-12-07, resources: none}
  - {id: A3, title: Ask the carrier, owner: mia, deadline: 2026-12-08, resources: none}
  - {id: A4, title: Price the labels, owner: ben, deadline: 2026-12-09, resources: none}
  - {id: A5, title: Test it with five customers, owner: ana, deadline: 2026-12-10, resources: none}
  - {id: A6, title: Tell the shops, owner: ana, deadline: 2026-12-11, resources: none}
)",
    .check = check,
};

}  // namespace bywhen::rules
