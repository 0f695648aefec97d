#include "bywhen/value/calendar.h"

#include <doctest/doctest.h>

#include <cstdint>

namespace bywhen {
namespace {

Date day(std::string_view iso) {
  const std::optional<Date> date = Date::parse(iso);
  REQUIRE(date);
  return *date;
}

TEST_CASE("Monday to Friday where nothing else is said") {
  for (const WorkCalendar& calendar : {WorkCalendar(), WorkCalendar({}, {})}) {
    CHECK(calendar.is_workday(day("2026-11-23")));        // Monday
    CHECK(calendar.is_workday(day("2026-11-27")));        // Friday
    CHECK_FALSE(calendar.is_workday(day("2026-11-28")));  // Saturday
    CHECK_FALSE(calendar.is_workday(day("2026-11-29")));  // Sunday
    CHECK_FALSE(calendar.is_holiday(day("2026-11-29")));
  }
}

TEST_CASE("a week of one's own, and holidays in any order and twice") {
  const WorkCalendar calendar({Weekday::sun, Weekday::mon},
                              {day("2026-12-28"), day("2026-12-25"), day("2026-12-28")});
  CHECK(calendar.is_workday(day("2026-11-29")));
  CHECK_FALSE(calendar.is_workday(day("2026-11-24")));
  CHECK(calendar.is_holiday(day("2026-12-28")));
  CHECK_FALSE(calendar.is_workday(day("2026-12-28")));  // a Monday
  CHECK(calendar.workdays_between(day("2026-12-26"), day("2026-12-28")) == 1);
}

TEST_CASE("working days between two days: the first does not count, the last does") {
  const WorkCalendar calendar;
  CHECK(calendar.workdays_between(day("2026-11-26"), day("2026-12-04")) == 6);
  CHECK(calendar.workdays_between(day("2026-11-24"), day("2026-12-04")) == 8);
  CHECK(calendar.workdays_between(day("2026-11-26"), day("2026-11-26")) == 0);
  CHECK(calendar.workdays_between(day("2026-11-27"), day("2026-11-29")) == 0);  // a weekend
  CHECK(calendar.workdays_between(day("2026-11-28"), day("2026-11-30")) == 1);
}

TEST_CASE("backwards it counts from the earlier day up to the day before the later") {
  const WorkCalendar calendar;
  CHECK(calendar.workdays_between(day("2026-12-04"), day("2026-11-26")) == -6);
  CHECK(calendar.workdays_between(day("2026-11-30"), day("2026-11-27")) == -1);  // Mon to Fri
  CHECK(calendar.workdays_between(day("2026-11-30"), day("2026-11-28")) == 0);   // Mon to Sat
}

TEST_CASE("holidays do not count, unless they fall on a day off anyway") {
  const WorkCalendar calendar({}, {day("2026-12-25"), day("2026-12-26"), day("2027-01-01")});
  CHECK(calendar.workdays_between(day("2026-12-24"), day("2026-12-28")) == 1);  // only the 28th
  CHECK(calendar.workdays_between(day("2026-12-18"), day("2027-01-04")) == 9);
  CHECK(calendar.add_workdays(day("2026-12-24"), 1) == day("2026-12-28"));
  CHECK(calendar.add_workdays(day("2026-12-28"), -1) == day("2026-12-24"));
}

TEST_CASE("adding working days") {
  const WorkCalendar calendar;
  CHECK(calendar.add_workdays(day("2026-11-27"), 1) == day("2026-11-30"));
  CHECK(calendar.add_workdays(day("2026-11-28"), 1) == day("2026-11-30"));  // from a Saturday
  CHECK(calendar.add_workdays(day("2026-11-24"), 8) == day("2026-12-04"));
  CHECK(calendar.add_workdays(day("2026-11-30"), -1) == day("2026-11-27"));
  CHECK(calendar.add_workdays(day("2026-11-29"), -5) == day("2026-11-23"));
  CHECK(calendar.add_workdays(day("2026-11-28"), 0) == day("2026-11-28"));  // stays a Saturday
}

TEST_CASE("past the end of all years it stops at the last day") {
  const WorkCalendar calendar;
  CHECK(calendar.add_workdays(day("2026-11-24"), 2'000'000'000) == day("9999-12-31"));
  CHECK(calendar.add_workdays(day("2026-11-24"), -2'000'000'000) == day("0001-01-01"));
  CHECK(calendar.workdays_between(day("0001-01-01"), day("9999-12-31")) == 2'608'614);
}

class Random {
 public:
  int below(int bound) {
    state_ = state_ * 1664525U + 1013904223U;
    return static_cast<int>((state_ >> 16U) % static_cast<unsigned>(bound));
  }

 private:
  std::uint32_t state_ = 11;
};

WorkCalendar random_calendar(Random& random, Date around) {
  std::vector<Weekday> workdays;
  for (int i = 0; i < 7; ++i) {
    if (random.below(2) == 0) workdays.push_back(static_cast<Weekday>(i));
  }
  std::vector<Date> holidays;
  for (int i = random.below(12); i > 0; --i) {
    holidays.push_back(around + Days{random.below(120) - 60});
  }
  return {workdays, holidays};
}

TEST_CASE("it agrees with counting day by day, for any week and any holidays") {
  Random random;
  for (int round = 0; round < 500; ++round) {
    const Date from = day("1969-12-20") + Days{random.below(400)};
    const WorkCalendar calendar = random_calendar(random, from);
    int counted = 0;
    for (int i = 1; i <= 70; ++i) {
      if (calendar.is_workday(from + Days{i})) {
        ++counted;
        CHECK(calendar.add_workdays(from, counted) == from + Days{i});
      }
      CHECK(calendar.workdays_between(from, from + Days{i}) == counted);
    }
    counted = 0;
    for (int i = 1; i <= 70; ++i) {
      if (calendar.is_workday(from - Days{i})) {
        --counted;
        CHECK(calendar.add_workdays(from, counted) == from - Days{i});
      }
      CHECK(calendar.workdays_between(from, from - Days{i}) == counted);
    }
  }
}

TEST_CASE("a calendar says its workdays from Monday on, and its holidays by day") {
  CHECK(WorkCalendar().workdays().size() == 5);
  CHECK(WorkCalendar().holidays().empty());
  const Date christmas = *Date::from(2026, 12, 25);
  const Date new_year = *Date::from(2027, 1, 1);
  const WorkCalendar calendar({Weekday::sun, Weekday::tue}, {new_year, christmas, new_year});
  CHECK(calendar.workdays() == std::vector<Weekday>{Weekday::tue, Weekday::sun});
  CHECK(calendar.holidays() == std::vector<Date>{christmas, new_year});
}

}  // namespace
}  // namespace bywhen
