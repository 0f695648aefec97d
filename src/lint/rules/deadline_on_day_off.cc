// deadline-on-day-off: a deadline on a day on which nobody works.
#include <fmt/format.h>

#include <array>

#include "lint/about_action.h"
#include "lint/plan_index.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// "a holiday", "a Saturday, no working day here"
std::string kind_of_day(Date day, const WorkCalendar& calendar) {
  static constexpr std::array names{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                    "Friday", "Saturday", "Sunday"};
  if (calendar.is_holiday(day)) return "a holiday";
  return fmt::format("a {}, no working day in this plan",
                     names[static_cast<std::size_t>(day.weekday())]);
}

// The working day behind it, else the one before; where either is in the way of other deadlines, people
// have to say.
std::string other_day(Date day, const WorkCalendar& calendar, const DaysLeft& left) {
  for (const int step : {1, -1}) {
    if (const Date other = calendar.add_workdays(day, step); left.has(other)) return other.iso();
  }
  return "WHEN";
}

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  const WorkCalendar& calendar = input.plan->calendar;
  if (!action.is_open() || !action.deadline || calendar.is_workday(*action.deadline)) return;
  Finding finding = about_action(rule, *input.plan, action);
  finding.range = action.deadline.range();
  finding.message = fmt::format("{} is due on {}: {}", called(action), action.deadline->iso(),
                                kind_of_day(*action.deadline, calendar));
  finding.hint = command("schedule", action,
                         other_day(*action.deadline, calendar, input.index->days_left(action)));
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule deadline_on_day_off = {
    .name = "deadline-on-day-off",
    .code = "P304",
    .severity = Severity::warning,
    .summary = "A deadline on a holiday, or on a day that is no working day",
    .why =
        "Nobody is there to hand it over or to ask. Most often the date was counted on the fingers,"
        " and the day before or after is meant. Where people do work then, say so in the plan's"
        " calendar.",
    .bad = R"(bywhen: 1
title: Checkout
calendar:
  holidays: [2026-12-25]
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-05
#             ^^^^^^^^^^
    resources: none
  - id: A2
    title: Find the contract
    owner: ben
    deadline: 2026-12-25
#             ^^^^^^^^^^
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
calendar:
  workdays: [mon, tue, wed, thu, fri, sat]
  holidays: [2026-12-25]
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-05
    resources: none
)",
    .check_action = check,
};

}  // namespace bywhen::rules
