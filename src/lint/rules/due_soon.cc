// due-soon: an open action that is due within the next days.
#include <fmt/format.h>

#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// Time enough to ask for help or for a later day before it is overdue.
constexpr int workdays_ahead = 3;

std::string when_in_words(const Plan& plan, Date today, Date deadline) {
  if (deadline == today) return "today";
  const int days = plan.calendar.workdays_between(today, deadline);
  if (days == 0) return "before the next working day";
  return fmt::format("in {} working day{}", days, days == 1 ? "" : "s");
}

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr) return;
  const Plan& plan = *input.plan;
  const Date last = plan.calendar.add_workdays(input.today, workdays_ahead);
  for (const Action& action : plan.actions) {
    if (!action.is_open() || !action.deadline) continue;
    if (*action.deadline < input.today || *action.deadline > last) continue;
    Finding finding = about_action(rule, plan, action);
    finding.range = action.deadline.range();
    finding.message =
        fmt::format("{} is due {}, on {}", called(action),
                    when_in_words(plan, input.today, *action.deadline), action.deadline->iso());
    finding.hint =
        action.id
            ? fmt::format("bywhen done {0}, when it is; or bywhen schedule {0} WHEN", *action.id)
            : command("schedule", action, "WHEN");
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule due_soon = {
    .name = "due-soon",
    .code = "P406",
    .severity = Severity::warning,
    .set = RuleSet::by_name,
    .reads_clock = true,
    .summary = "An open action is due within three working days",
    .why =
        "No mistake: a reminder, for those who want one where lint runs every day. There is still"
        " time to ask for help, or for another day.",
    .source =
        "Karlan, McConnell, Mullainathan and Zinman 2016, Getting to the top of mind: how reminders"
        " increase saving",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    deadline: 2026-11-27
#             ^^^^^^^^^^
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    deadline: 2026-11-30
    resources: none
  - {id: A2, title: Ask the carrier, owner: ben, deadline: 2026-11-27, status: done}
)",
    .check = check,
};

}  // namespace bywhen::rules
