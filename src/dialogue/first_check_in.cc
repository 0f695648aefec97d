#include "dialogue/first_check_in.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "bywhen/model/plan_dates.h"

namespace bywhen {
namespace {

constexpr Days two_weeks{14};
constexpr Days one_day{1};

// Of the open actions, those that are not over.
struct Deadlines {
  std::optional<Date> first;
  std::optional<Date> last;
};

Deadlines deadlines_after(const Plan& plan, Date day) {
  Deadlines found;
  for (const Action& action : plan.actions) {
    if (!action.is_open() || !action.deadline || *action.deadline <= day) continue;
    found.first = std::min(found.first.value_or(*action.deadline), *action.deadline);
    found.last = std::max(found.last.value_or(*action.deadline), *action.deadline);
  }
  return found;
}

}  // namespace

Date proposed_check_in(const Plan& plan, Date today) {
  const Date from = std::max(today, plan.date.value_or(today));
  const Deadlines deadlines = deadlines_after(plan, from);
  Date day = from + two_weeks;
  if (deadlines.last && *deadlines.last < day) {
    day = from + Days{std::max((*deadlines.first - from).count / 2, 1)};
  }
  const Date workday = plan.calendar.add_workdays(day - one_day, 1);
  if (!deadlines.last || workday <= *deadlines.last) return workday;
  const Date before = plan.calendar.add_workdays(*deadlines.last + one_day, -1);
  return before > from ? before : *deadlines.last;
}

Date proposed_next_check_in(const Plan& plan, Date today) {
  const Date in_two_weeks = plan.calendar.add_workdays(today + two_weeks - one_day, 1);
  const auto last = deadlines_after(plan, today).last;
  if (!last || *last >= in_two_weeks) return in_two_weeks;
  return plan.calendar.add_workdays(*last - one_day, 1);
}

std::vector<std::string> remarks_on_check_in(Date day, const Plan& plan, Date today) {
  std::vector<std::string> remarks;
  const std::string remark = remark_on(day, plan, today);
  if (!remark.empty()) remarks.push_back(remark);
  const auto last = deadlines_after(plan, today).last;
  if (last && *last < day) {
    remarks.push_back(
        fmt::format("{} is after the last deadline, {}", spoken(day, today), spoken(*last, today)));
  }
  return remarks;
}

bool has_check_in_to_come(const Plan& plan, Date today) {
  return std::ranges::any_of(plan.check_ins, [&](const CheckIn& one) {
    return one.date && *one.date >= today && !one.held.value_or(false);
  });
}

}  // namespace bywhen
