// Which days are working days, and counting with them.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "bywhen/value/date.h"

namespace bywhen {

class WorkCalendar {
 public:
  // Monday to Friday, no holidays.
  WorkCalendar();
  // `workdays` empty: Monday to Friday. Holidays in any order.
  WorkCalendar(const std::vector<Weekday>& workdays, std::vector<Date> holidays);

  [[nodiscard]] std::vector<Weekday> workdays() const;                           // from Monday on
  [[nodiscard]] const std::vector<Date>& holidays() const { return holidays_; }  // by day

  [[nodiscard]] bool is_workday(Date day) const;
  [[nodiscard]] bool is_holiday(Date day) const;

  // Working days after `from`, up to and with `to`: from itself does not count; negative where `to`
  // is before `from` (then the working days from `to` up to, but without, `from`).
  //   Thu 2026-11-26 to Fri 2026-12-04: 6
  [[nodiscard]] int workdays_between(Date from, Date to) const;

  // The day that is `count` working days after (negative: before) `from`; 0 gives `from`. Where
  // that is past the years 1 to 9999, their last (first) day.
  [[nodiscard]] Date add_workdays(Date from, int count) const;

 private:
  // Since the first day of all, which is a Monday.
  [[nodiscard]] int workdays_up_to(Date day) const;

  std::array<bool, 7> workdays_{};
  std::vector<Date> holidays_;  // sorted, unique
  std::vector<Date> days_off_;  // those of them that would be working days
};

}  // namespace bywhen
