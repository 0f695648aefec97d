// owner-overloaded: a week that holds more of somebody's work than they have time for.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "bywhen/model/first_days.h"
#include "lint/about_action.h"
#include "lint/open_work.h"
#include "lint/plan_index.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

constexpr std::size_t most_related = 5;  // more places than these help nobody

// Weeks from Monday on, counted from the first day of all, which is a Monday.
const Date& first_monday() {
  static const Date day = *Date::from(1, 1, 1);
  return day;
}
int week_of(Date day) { return (day - first_monday()).count / 7; }
Date monday_of(int week) { return first_monday() + Days{7 * week}; }
Date sunday_of(int week) { return monday_of(week) + Days{6}; }

// One action's work, the same share of it on each working day.
struct Work {
  const Action* action;
  Date first;
  Date last;
  double minutes = 0;
  int workdays = 0;
};

double minutes_in(const Work& work, const WorkCalendar& calendar, int week) {
  // All of it on the deadline where there is no working day.
  if (work.workdays == 0) return week_of(work.last) == week ? work.minutes : 0;
  const Date begin = std::max(work.first, monday_of(week));
  const Date end = std::min(work.last, sunday_of(week));
  if (end < begin) return 0;
  return work.minutes * workdays_within(calendar, begin, end) / work.workdays;
}

struct FullWeek {
  int week = 0;
  double minutes = 0;
};

// The week that holds most. Between two weeks in which some work begins or ends, all weeks hold the
// same (less where there is a holiday), so the first of them stands for all: this stays in
// proportion to the actions, however far away their deadlines are.
FullWeek fullest_week(const std::vector<Work>& works, const WorkCalendar& calendar) {
  struct Load {
    double minutes = 0;      // of what begins or ends in this week
    double rate_change = 0;  // from this week on, minutes a working day of what goes on all week
  };
  std::map<int, Load> loads;
  for (const Work& work : works) {
    const int first = week_of(work.first);
    const int last = week_of(work.last);
    loads[last].minutes += minutes_in(work, calendar, last);
    if (first == last || work.workdays == 0) continue;
    loads[first].minutes += minutes_in(work, calendar, first);
    const double rate = work.minutes / work.workdays;
    loads[first + 1].rate_change += rate;
    loads[last].rate_change -= rate;
  }
  FullWeek fullest;
  double rate = 0;
  for (const auto& [week, load] : loads) {
    rate += load.rate_change;
    const int workdays = workdays_within(calendar, monday_of(week), sunday_of(week));
    const double minutes = load.minutes + rate * workdays;
    if (minutes > fullest.minutes) fullest = {week, minutes};
  }
  return fullest;
}

// "12.5h", rounded up to a tenth, so that what is over is never written as the same.
std::string hours(double minutes) {
  constexpr double minutes_of_a_tenth = 6;
  constexpr double noise = 0.01;  // of sums of fractions
  const auto tenths = static_cast<long>(std::ceil(minutes / minutes_of_a_tenth - noise));
  if (tenths % 10 == 0) return fmt::format("{}h", tenths / 10);
  return fmt::format("{}.{}h", tenths / 10, tenths % 10);
}

// The actions that take time in that week, those that take most first.
std::vector<Related> taking_time(std::vector<Work> works, const WorkCalendar& calendar, int week) {
  std::ranges::stable_sort(works, std::greater(),
                           [&](const Work& work) { return minutes_in(work, calendar, week); });
  std::vector<Related> related;
  for (const Work& work : works) {
    const double minutes = minutes_in(work, calendar, week);
    if (minutes <= 0 || related.size() == most_related) break;
    related.push_back({work.action->effort.range(),
                       fmt::format("{} takes {} of it", called(*work.action), hours(minutes))});
  }
  return related;
}

class Check {
 public:
  Check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings)
      : rule_(rule),
        plan_(*input.plan),
        first_days_(first_days(*input.plan, input.index->waits())),
        findings_(findings) {
    for (const Person& person : plan_.people) {
      if (person.id && person.capacity) people_.emplace(*person.id, &person);
    }
  }

  void run() {
    for (const OwnedActions& owned : open_actions_by_owner(plan_)) {
      const auto person = people_.find(owned.owner);
      if (person != people_.end()) check(*person->second, works_of(owned));
    }
  }

 private:
  // What has an effort, a deadline and a day to begin on. Helpers take an equal share each.
  [[nodiscard]] std::vector<Work> works_of(const OwnedActions& owned) const {
    std::vector<Work> works;
    for (const std::size_t position : owned.actions) {
      const Action& action = plan_.actions[position];
      const auto first = first_days_[position];
      if (!first || !action.deadline || !action.effort || *action.deadline < *first) continue;
      works.push_back({&action, *first, *action.deadline,
                       static_cast<double>(action.effort->minutes) / people_at(action),
                       workdays_within(plan_.calendar, *first, *action.deadline)});
    }
    return works;
  }

  void check(const Person& person, const std::vector<Work>& works) {
    const FullWeek fullest = fullest_week(works, plan_.calendar);
    const auto capacity = static_cast<double>(person.capacity->minutes);
    if (fullest.minutes < capacity + 1) return;  // a minute is nothing: sums of fractions
    Finding finding;
    finding.rule = &rule_;
    finding.range = person.capacity.range();
    finding.message = fmt::format("the week of {} holds {} of work for {}, and there is {} a week",
                                  monday_of(fullest.week).iso(), hours(fullest.minutes), *person.id,
                                  hours(capacity));
    finding.related = taking_time(works, plan_.calendar, fullest.week);
    finding.hint =
        "move a deadline (bywhen schedule ACTION WHEN), or let somebody else take one (bywhen assign"
        " ACTION WHO)";
    findings_.push_back(std::move(finding));
  }

  const Rule& rule_;
  const Plan& plan_;
  const std::vector<std::optional<Date>> first_days_;
  std::vector<Finding>& findings_;
  std::unordered_map<std::string_view, const Person*> people_;
};

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan != nullptr) Check(rule, input, findings).run();
}

}  // namespace

constinit const Rule owner_overloaded = {
    .name = "owner-overloaded",
    .code = "P507",
    .severity = Severity::warning,
    .set = RuleSet::strict,
    .summary = "A week that holds more of somebody's work than their capacity",
    .why =
        "Each action looks possible alone; together they may not fit into the week. The effort of"
        " each open action is spread evenly over the working days from its start (or the session,"
        " or what it waits for) to its deadline, and each week is compared with the capacity. Only"
        " where both are given.",
    .source =
        "GAO Schedule Assessment Guide (GAO-16-89G), best practice 3: resources are not"
        " over-allocated",
    .bad = R"(bywhen: 1
title: Checkout
date: 2026-11-24
people:
  - {id: ana, name: Ana Ruiz, capacity: 12h}
#                                       ^^^
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    start: 2026-11-30
    deadline: 2026-12-04
    effort: 1d
    resources: none
  - id: A2
    title: Draw the three steps
    owner: ana
    start: 2026-11-30
    deadline: 2026-12-04
    effort: 6h
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
date: 2026-11-24
people:
  - {id: ana, name: Ana Ruiz, capacity: 12h}
actions:
  - id: A1
    title: Rewrite the returns page
    owner: ana
    start: 2026-11-30
    deadline: 2026-12-04
    effort: 1d
    resources: none
  - id: A2
    title: Draw the three steps
    owner: ana
    start: 2026-11-30
    deadline: 2026-12-11
    effort: 6h
    resources: none
)",
    .check = check,
};

}  // namespace bywhen::rules
