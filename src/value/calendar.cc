#include "bywhen/value/calendar.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <iterator>
#include <string_view>
#include <utility>

namespace bywhen {
namespace {

constexpr std::size_t index_of(Weekday day) { return static_cast<std::size_t>(day); }

}  // namespace

WorkCalendar::WorkCalendar() : WorkCalendar({}, {}) {}

WorkCalendar::WorkCalendar(const std::vector<Weekday>& workdays, std::vector<Date> holidays)
    : holidays_(std::move(holidays)) {
  for (const Weekday day : workdays) workdays_[index_of(day)] = true;
  if (workdays.empty()) std::fill_n(workdays_.begin(), 5, true);
  std::ranges::sort(holidays_);
  holidays_.erase(std::unique(holidays_.begin(), holidays_.end()), holidays_.end());
  std::ranges::copy_if(holidays_, std::back_inserter(days_off_),
                       [&](Date day) { return workdays_[index_of(day.weekday())]; });
}

std::vector<Weekday> WorkCalendar::workdays() const {
  std::vector<Weekday> days;
  for (std::size_t i = 0; i < workdays_.size(); ++i) {
    if (workdays_[i]) days.push_back(static_cast<Weekday>(i));
  }
  return days;
}

bool WorkCalendar::is_workday(Date day) const {
  return workdays_[index_of(day.weekday())] && !is_holiday(day);
}

bool WorkCalendar::is_holiday(Date day) const { return std::ranges::binary_search(holidays_, day); }

// Whole weeks by arithmetic, the days of the last one by hand, without the holidays up to `day`.
int WorkCalendar::workdays_up_to(Date day) const {
  const Date first_monday = *Date::from(1, 1, 1);
  const int days = (day - first_monday).count + 1;
  const int weeks = days / 7;
  const auto rest = static_cast<std::ptrdiff_t>(days % 7);
  const auto in_week = std::ranges::count(workdays_, true);
  const auto in_rest = std::count(workdays_.begin(), workdays_.begin() + rest, true);
  const auto off = std::ranges::upper_bound(days_off_, day) - days_off_.begin();
  return static_cast<int>(weeks * in_week + in_rest - off);
}

int WorkCalendar::workdays_between(Date from, Date to) const {
  if (to >= from) return workdays_up_to(to) - workdays_up_to(from);
  return workdays_up_to(to - Days{1}) - workdays_up_to(from - Days{1});
}

Date WorkCalendar::add_workdays(Date from, int count) const {
  if (count == 0) return from;
  const Date last = *Date::from(9999, 12, 31);
  const Date first = *Date::from(1, 1, 1);
  const bool ahead = count > 0;
  // The nearest day at which enough working days have gone by, found by halving what is left.
  Date too_near = from;
  Date far_enough = ahead ? last : first;
  const auto enough = [&](Date day) {
    const int between = workdays_between(from, day);
    return ahead ? between >= count : between <= count;
  };
  if (!enough(far_enough)) return far_enough;
  while (std::abs((far_enough - too_near).count) > 1) {
    const Date middle = too_near + Days{(far_enough - too_near).count / 2};
    (enough(middle) ? far_enough : too_near) = middle;
  }
  return far_enough;
}

}  // namespace bywhen
