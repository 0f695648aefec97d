// stale-action: an action that is under way and of which nothing has been heard for long.
#include <fmt/format.h>

#include <algorithm>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// Three weeks: a check-in every two weeks leaves none so long without a word.
constexpr int most_silent_workdays = 15;

// Whether somebody should be at it by now.
bool is_under_way(const Action& action, Date today) {
  const ActionStatus status = action.status.value_or(ActionStatus::todo);
  if (status == ActionStatus::doing || status == ActionStatus::blocked) return true;
  return action.is_open() && action.start && *action.start <= today;
}

// The day of the last sign of life: an update, the start, the session.
std::optional<Date> last_heard(const Plan& plan, const Action& action, Date today) {
  std::optional<Date> last;
  const auto heard = [&](const Field<Date>& date) {
    if (date && (!last || *date > *last)) last = *date;
  };
  heard(plan.date);
  if (action.start && *action.start <= today) heard(action.start);
  for (const Update& update : action.updates) heard(update.date);
  return last;
}

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!is_under_way(action, input.today) || is_overdue(action, input.today)) return;
  const auto last = last_heard(*input.plan, action, input.today);
  if (!last || *last >= input.today) return;
  const int silent = input.plan->calendar.workdays_between(*last, input.today);
  if (silent <= most_silent_workdays) return;
  Finding finding = about_action(rule, *input.plan, action);
  finding.message = fmt::format("nothing new about {} since {}, for {} working days: does it move?",
                                called(action), last->iso(), silent);
  finding.hint = command("note", action, "TEXT");
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule stale_action = {
    .name = "stale-action",
    .code = "P404",
    .severity = Severity::warning,
    .reads_clock = true,
    .summary = "An action under way of which nothing was heard for more than 15 working days",
    .why =
        "Silence can mean that all is well, or that it was forgotten; from outside both look the"
        " same. One line in its notes tells the others which. An action counts as under way when it"
        " is doing or blocked, or when its start has come.",
    .bad = R"(bywhen: 1
title: Checkout
date: 2026-11-02
actions:
  - id: A1
#       ^^
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    status: doing
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
date: 2026-11-02
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    status: doing
    resources: none
    updates:
      - {date: 2026-11-03, author: ana, note: They call back next week}
  - id: A2
    title: Find the contract
    owner: ben
    deadline: 2026-12-04
    resources: none
)",
    .check_action = check,
};

}  // namespace bywhen::rules
