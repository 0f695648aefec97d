#include "bywhen/value/recurrence.h"

#include <fmt/format.h>

#include <algorithm>

namespace bywhen {
namespace {

using Unit = Recurrence::Unit;

std::string_view singular(Unit unit) {
  switch (unit) {
    case Unit::days:
      return "day";
    case Unit::workdays:
      return "working day";
    case Unit::weeks:
      return "week";
    case Unit::months:
      return "month";
  }
  return "";
}

// The first such day after `day`.
Date next(Weekday weekday, Date day) {
  const int ahead = static_cast<int>(weekday) - static_cast<int>(day.weekday());
  return day + Days{ahead > 0 ? ahead : ahead + 7};
}

std::optional<Date> days_after(Date anchor, long long count) {
  const Date last = *Date::from(9999, 12, 31);
  if (count > (last - anchor).count) return std::nullopt;
  return anchor + Days{static_cast<int>(count)};
}

}  // namespace

std::string Recurrence::text() const {
  std::string words = "every ";
  if (every == 1 && weekday) return words += name(*weekday);
  if (every > 1) words += fmt::format("{} ", every);
  words.append(singular(unit)).append(every > 1 ? "s" : "");
  return weekday ? fmt::format("{} on {}", words, name(*weekday)) : words;
}

int Recurrence::days() const {
  switch (unit) {
    case Unit::days:
      return every;
    case Unit::workdays:
      return std::max(every * 7 / 5, 1);
    case Unit::weeks:
      return every * 7;
    case Unit::months:
      return every * 30;
  }
  return every;
}

std::optional<Date> Recurrence::nth_after(Date anchor, int n, const WorkCalendar& calendar) const {
  const long long count = static_cast<long long>(every) * n;
  const Date end = *Date::from(9999, 12, 31);
  switch (unit) {
    case Unit::days:
      return days_after(anchor, count);
    case Unit::workdays: {
      if (count > (end - anchor).count) return std::nullopt;
      const Date day = calendar.add_workdays(anchor, static_cast<int>(count));
      return calendar.workdays_between(anchor, day) == count ? std::optional(day) : std::nullopt;
    }
    case Unit::weeks: {
      if (!weekday) return days_after(anchor, count * 7);
      const auto before = days_after(anchor, (every - 1) * 7LL);
      if (!before || *before > end - Days{7}) return std::nullopt;
      return days_after(next(*weekday, *before), (count - every) * 7);
    }
    case Unit::months:
      return count > 12 * 9999 ? std::nullopt : add_months(anchor, static_cast<int>(count));
  }
  return std::nullopt;
}

}  // namespace bywhen
