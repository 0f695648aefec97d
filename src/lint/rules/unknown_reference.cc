// unknown-reference: an improvement or an action that is named and does not exist.
#include <fmt/format.h>

#include "bywhen/base/suggest.h"
#include "lint/about_action.h"
#include "lint/entry_index.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// The ids that there are, in words; all of a few, the ends of many.
template <class Entry>
std::string existing(const std::vector<Entry>& entries, std::string_view what) {
  std::vector<std::string> ids;
  for (const Entry& entry : entries) {
    if (entry.id) ids.emplace_back(*entry.id);
  }
  if (ids.empty()) return fmt::format("the plan has no {} with an id", what);
  if (ids.size() == 1) return fmt::format("the only {} is {}", what, ids.front());
  if (ids.size() <= 8) return fmt::format("the {}s are {}", what, fmt::join(ids, ", "));
  return fmt::format("the {}s are {} … {}", what, ids.front(), ids.back());
}

// Improvements and actions, each with the words for those that there are, which are the same for
// all findings.
class Check {
 public:
  Check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings)
      : rule_(rule), input_(input), findings_(findings) {}

  void run() {
    for (const Action& action : input_.plan->actions) {
      for (const Text& id : action.improvements) {
        if (!id || input_.index->has_improvement(*id)) continue;
        if (improvements_.empty())
          improvements_ = existing(input_.plan->improvements, "improvement");
        report(action, id, "serves", improvements_);
      }
      for (const Text& id : action.after) {
        if (!id || input_.index->action(*id)) continue;
        if (actions_.empty()) actions_ = existing(input_.plan->actions, "action");
        report(action, id, "waits for", actions_);
      }
    }
  }

 private:
  void report(const Action& action, const Text& id, std::string_view verb,
              const std::string& hint) {
    findings_.push_back(
        {&rule_,
         id.range(),
         fmt::format("{} {} '{}', which is not in the plan", called(action), verb, *id),
         hint,
         std::string(action.id.value_or({})),
         {}});
  }

  const Rule& rule_;
  const RuleInput& input_;
  std::vector<Finding>& findings_;
  std::string improvements_;
  std::string actions_;
};

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan != nullptr) Check(rule, input, findings).run();
}

}  // namespace

constinit const Rule unknown_reference = {
    .name = "unknown-reference",
    .code = "P202",
    .summary = "An action serves an improvement, or waits for an action, that is not in the plan",
    .why =
        "The entry was renamed, removed, or never there. An action that waits for it waits for"
        " ever, and an improvement looks as if nobody worked on it. Finished actions are checked"
        " too: the report still counts them for their improvement.",
    .bad = R"(bywhen: 1
title: Checkout
improvements:
  - {id: I1, title: Parcels arrive when we say}
actions:
  - id: A1
    title: Call the carrier
    improvement: I2
#                ^^
    owner: ana
    deadline: 2026-12-04
    after: [A7]
#           ^^
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
improvements:
  - {id: I1, title: Parcels arrive when we say}
actions:
  - id: A1
    title: Call the carrier
    improvement: [I1]
    owner: ana
    deadline: 2026-12-04
    after: [A2]
    resources: none
  - {id: A2, title: Find the contract, status: done}
)",
    .check = check,
};

}  // namespace bywhen::rules
