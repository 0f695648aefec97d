// effort-exceeds-time: more work than fits between an action's first day and its deadline.
#include <fmt/format.h>

#include "bywhen/model/first_days.h"
#include "lint/about_action.h"
#include "lint/open_work.h"
#include "lint/plan_index.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

constexpr long minutes_a_day = 8 * 60;  // as Duration counts a day

std::string days_in_words(int days) {
  return fmt::format("{} working day{}", days, days == 1 ? "" : "s");
}

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan == nullptr) return;
  const Plan& plan = *input.plan;
  const auto firsts = first_days(plan, input.index->waits());
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    const Action& action = plan.actions[i];
    const std::optional<Date>& first = firsts[i];
    if (!action.is_open() || !first || !action.deadline || !action.effort) continue;
    if (*action.deadline < *first) continue;  // another rule says so
    const int days = workdays_within(plan.calendar, *first, *action.deadline);
    // On no working day at all: an evening or a weekend that somebody chose.
    if (days == 0) continue;
    const int people = people_at(action);
    if (action.effort->minutes <= minutes_a_day * days * people) continue;
    Finding finding = about_action(rule, plan, action);
    finding.range = action.effort.range();
    finding.message = fmt::format(
        "{} takes {}, and from {} to {} there {} {}{}", called(action), action.effort->text(),
        first->iso(), action.deadline->iso(), days == 1 ? "is" : "are", days_in_words(days),
        people == 1 ? std::string() : fmt::format(" for {} people", people));
    finding.hint = command("schedule", action, "WHEN") + ", or split it";
    finding.related.push_back({action.deadline.range(), "due here"});
    findings.push_back(std::move(finding));
  }
}

}  // namespace

constinit const Rule effort_exceeds_time = {
    .name = "effort-exceeds-time",
    .code = "P511",
    .severity = Severity::warning,
    .set = RuleSet::strict,
    .summary = "An open action needs more working days than there are until its deadline",
    .why =
        "Such a deadline could only be kept by working nights. Counted are the working days from"
        " the start (or the session, or what it waits for) to the deadline, both with it, eight"
        " hours each, for the owner and every helper.",
    .source =
        "GAO Schedule Assessment Guide (GAO-16-89G), best practice 4: durations follow from the"
        " work and from who is there for it",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    start: 2026-12-02
    deadline: 2026-12-04
    effort: 4d
#           ^^
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    start: 2026-12-02
    deadline: 2026-12-04
    effort: 3d
    resources: none
)",
    .check = check,
};

}  // namespace bywhen::rules
