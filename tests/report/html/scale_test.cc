#include "report/html/scale.h"

#include <doctest/doctest.h>

namespace bywhen::html {
namespace {

Date day(std::string_view iso) { return *Date::parse(iso); }

TEST_CASE("a few days fill the page with the days behind them") {
  const Scale scale(day("2026-11-24"), day("2026-11-26"));
  CHECK(scale.first() == day("2026-11-24"));
  CHECK(scale.width() == Scale::page_width);
  CHECK(scale.day_width() >= 28);
  CHECK(scale.x(day("2026-11-24")) == 0);
  CHECK(scale.x(scale.last()) + scale.day_width() == doctest::Approx(scale.width()));
  CHECK(scale.ticks().front().label == "24");
  CHECK(scale.groups().front().label == "November 2026");
}

TEST_CASE("weeks, months, quarters and years get names as far as there is room") {
  const Date first = day("2027-01-01");
  CHECK(Scale(first, day("2027-05-01")).ticks().front().label == "4");  // Monday
  CHECK(Scale(first, day("2028-12-01")).ticks()[1].label == "11");
  CHECK(Scale(first, day("2031-01-01")).ticks()[1].label == "Feb");
  CHECK(Scale(first, day("2040-01-01")).ticks()[1].label == "Q2");
  CHECK(Scale(first, day("2060-01-01")).ticks()[1].label == "2028");
  CHECK(Scale(first, day("2127-01-01")).ticks()[0].label == "2028");
  CHECK(Scale(first, day("2127-01-01")).ticks()[1].label == "2030");
  CHECK(Scale(first, day("2060-01-01")).groups().empty());
}

TEST_CASE("no span makes a drawing wider than that, or with more marks than can be told apart") {
  for (const char* last : {"2027-01-01", "2029-12-31", "2076-12-31", "2500-01-01", "9999-12-31"}) {
    CAPTURE(last);
    const Scale scale(day("2026-11-24"), day(last));
    CHECK(scale.width() <= Scale::most_width);
    const auto ticks = scale.ticks();
    REQUIRE(!ticks.empty());
    for (std::size_t i = 1; i < ticks.size(); ++i) CHECK(ticks[i].x - ticks[i - 1].x >= 18);
    CHECK(ticks.back().x <= scale.width());
    CHECK(scale.x(day(last)) <= scale.width());
  }
}

TEST_CASE("the first and the last day of all can be drawn") {
  const Scale first(day("0001-01-01"), day("0001-01-02"));
  CHECK(first.first() == day("0001-01-01"));
  const Scale last(day("9999-12-30"), day("9999-12-31"));
  CHECK(last.last() == day("9999-12-31"));
  CHECK(last.x(day("9999-12-31")) + last.day_width() == doctest::Approx(last.width()));
  CHECK(!last.ticks().empty());
  CHECK(!last.weekends({}).empty());
}

TEST_CASE("days off are the calendar's, holidays apart") {
  const WorkCalendar calendar({Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu},
                              {day("2026-12-24"), day("2026-12-25")});
  const Scale scale(day("2026-12-21"), day("2027-01-03"));
  const auto weekends = scale.weekends(calendar);
  const auto holidays = scale.holidays(calendar);
  REQUIRE(weekends.size() >= 2);
  CHECK(weekends[0].x == doctest::Approx(scale.x(day("2026-12-26"))));
  CHECK(weekends[0].width == doctest::Approx(2 * scale.day_width()));
  CHECK(weekends[1].x == doctest::Approx(scale.x(day("2027-01-01"))));
  REQUIRE(holidays.size() == 1);
  CHECK(holidays[0].x == doctest::Approx(scale.x(day("2026-12-24"))));
  CHECK(holidays[0].width == doctest::Approx(2 * scale.day_width()));
}

TEST_CASE("days too narrow to be seen are not drawn") {
  CHECK(Scale(day("2026-01-01"), day("2027-12-31")).shows_days_off());
  CHECK(!Scale(day("2026-01-01"), day("2076-12-31")).shows_days_off());
  CHECK(Scale(day("2026-01-01"), day("2076-12-31")).weekends({}).empty());
}

}  // namespace
}  // namespace bywhen::html
