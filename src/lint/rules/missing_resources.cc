// missing-resources: an open action of which nobody has said what it needs.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!action.is_open()) return;
  using State = Resources::State;
  const State state = action.resources.state;
  const bool is_key = is_held_by_key_let_pass(input, action.resources.range);
  const bool is_absent = state == State::absent || (state == State::defective && is_key);
  if (!is_absent && state != State::empty_list) return;
  Finding finding = about_action(rule, *input.plan, action);
  if (is_absent) {
    finding.message = fmt::format("nobody has said what {} needs", called(action));
    finding.hint = command("add-resource", action, "TEXT, or --none if it needs nothing");
  } else {
    finding.message = fmt::format("an empty list does not say what {} needs", called(action));
    finding.hint = fmt::format("say `none` if it needs nothing: {}",
                               command("add-resource", action, "--none"));
    finding.related.push_back({action.resources.range, "the empty list"});
  }
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule missing_resources = {
    .name = "missing-resources",
    .code = "P103",
    .summary = "An open action of which nobody has said what it needs",
    .why =
        "What nobody asked for turns up missing in the third week. Where an action needs nothing,"
        " say so with `resources: none`: then everybody knows that somebody has looked.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
#       ^^
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
  - id: A2
#       ^^
    title: Write to the carrier
    owner: ana
    deadline: 2026-12-11
    resources: []
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources: none
  - id: A2
    title: Write to the carrier
    owner: ana
    deadline: 2026-12-11
    resources:
      - The contract
)",
    .check_action = check,
};

}  // namespace bywhen::rules
