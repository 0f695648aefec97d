// The ends of weeks, months, quarters and years: their last working day.
#include <fmt/format.h>

#include "value/when_readers.h"

namespace bywhen {
namespace {

enum class Period : unsigned char { week, month, quarter, year };

std::optional<Period> parse_period(std::string_view word) {
  if (word == "week") return Period::week;
  if (word == "month") return Period::month;
  if (word == "quarter") return Period::quarter;
  if (word == "year") return Period::year;
  return std::nullopt;
}

std::optional<Period> parse_short(std::string_view word) {
  if (word == "eow") return Period::week;
  if (word == "eom") return Period::month;
  if (word == "eoq") return Period::quarter;
  if (word == "eoy") return Period::year;
  return std::nullopt;
}

// The last day of the month that is `months` months behind January of `year`.
std::optional<Date> last_of_month(int year, int months) {
  const int next = months + 1;
  const auto first = Date::from(year + next / 12, static_cast<unsigned>(next % 12 + 1), 1);
  if (!first) return std::nullopt;
  return *first - Days{1};
}

// The last day of the period that `day` is in, or of the one behind it.
std::optional<Date> last_day(Period period, Date day, bool next) {
  const int month = static_cast<int>(day.month()) - 1;
  const int ahead = next ? 1 : 0;
  switch (period) {
    case Period::week:
      return day + Days{6 - static_cast<int>(day.weekday()) + 7 * ahead};
    case Period::month:
      return last_of_month(day.year(), month + ahead);
    case Period::quarter:
      return last_of_month(day.year(), month / 3 * 3 + 2 + 3 * ahead);
    case Period::year:
      return last_of_month(day.year(), 11 + 12 * ahead);
  }
  return std::nullopt;
}

// The last working day up to `last`; that day itself where there is none for a month.
Date last_workday(Date last, const WorkCalendar& calendar) {
  for (int back = 0; back < 31; ++back) {
    if (calendar.is_workday(last - Days{back})) return last - Days{back};
  }
  return last;
}

Reading end_of(Period period, bool next, const WhenContext& context) {
  const auto end = [&](bool of_next) -> std::optional<Date> {
    const auto last = last_day(period, context.today, of_next);
    if (!last) return std::nullopt;
    return last_workday(*last, context.calendar);
  };
  auto day = end(next);
  if (day && *day < context.today) day = end(true);
  if (!day) return when_error("there is no date after 9999-12-31");
  return *day;
}

Reading end_of_month(unsigned month, std::optional<unsigned> year, const WhenContext& context) {
  const int months = static_cast<int>(month) - 1;
  const int first = year ? static_cast<int>(*year) : context.today.year();
  for (int candidate = first; candidate <= first + 1; ++candidate) {
    const auto last = last_of_month(candidate, months);
    if (!last) break;
    const Date day = last_workday(*last, context.calendar);
    if (year || day >= context.today) return day;
  }
  return when_error(fmt::format("there is no end of {} {}", month_name(month), first));
}

}  // namespace

Reading read_end(const TypedWhen& typed, const WhenContext& context) {
  const std::vector<std::string>& words = typed.words;
  if (words.size() == 1) {
    const auto period = parse_short(words.front());
    if (!period) return std::nullopt;
    return end_of(*period, false, context);
  }
  if (words.size() < 2 || words[0] != "end") return std::nullopt;
  std::size_t at = words[1] == "of" ? 2 : 1;
  if (at < words.size() && (words[at] == "the" || words[at] == "this")) ++at;
  const bool next = at < words.size() && words[at] == "next";
  if (next) ++at;
  if (at >= words.size()) return std::nullopt;
  const auto rest = words.size() - at - 1;
  if (const auto period = parse_period(words[at]); period && rest == 0) {
    return end_of(*period, next, context);
  }
  const auto month = parse_month(words[at]);
  const auto year =
      rest == 1 && words.back().size() == 4 ? small_number(words.back()) : std::nullopt;
  if (!month || next || rest > 1 || (rest == 1 && !year)) return std::nullopt;
  return end_of_month(*month, year, context);
}

}  // namespace bywhen
