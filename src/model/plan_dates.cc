#include "bywhen/model/plan_dates.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/model/lookup.h"

namespace bywhen {

WhenContext when_in(const Plan& plan, Date today) {
  const auto deadline_of = [&plan](std::string_view typed) -> Result<Date> {
    const auto action = find_action(plan, typed);
    if (!action) return action.error();
    if ((*action)->deadline) return *(*action)->deadline;
    return Error{.message = fmt::format("{} has no deadline to count from", *(*action)->id),
                 .hint = "give it one first, or say the date",
                 .place = {}};
  };
  return {.today = today, .calendar = plan.calendar, .deadline_of = deadline_of};
}

Status<> check_year(const When& said, Date today, PastDays past, std::optional<Date> deadline) {
  constexpr Days most_later{300};
  if (!said.last_time || said.date - std::max(deadline.value_or(today), today) <= most_later)
    return Done{};
  const int days = (today - *said.last_time).count;
  const std::string over = fmt::format("for the day that is over: {}", said.last_time->iso());
  return Error{
      fmt::format("{} was {}, and comes again in {} only", spoken(*said.last_time, today),
                  days == 1 ? "yesterday" : fmt::format("{} days ago", days), said.date.year()),
      fmt::format("for next year's: {}{}", said.date.iso(),
                  past == PastDays::allowed ? "; " + over : ""),
      ""};
}

std::string remark_on(Date date, const Plan& plan, Date today) {
  const std::string day = spoken(date, today);
  if (date < today) return day + " is over already";
  if (plan.calendar.is_holiday(date)) return day + " is a holiday";
  if (!plan.calendar.is_workday(date)) return day + " is not a working day";
  return {};
}

}  // namespace bywhen
