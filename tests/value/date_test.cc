#include "bywhen/value/date.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

Date day(std::string_view iso) {
  const std::optional<Date> date = Date::parse(iso);
  REQUIRE(date);
  return *date;
}

TEST_CASE("an ISO date is read and written") {
  const Date date = day("2026-12-04");
  CHECK(date.year() == 2026);
  CHECK(date.month() == 12);
  CHECK(date.day() == 4);
  CHECK(date.weekday() == Weekday::fri);
  CHECK(date.iso() == "2026-12-04");
  CHECK(day("0001-01-01").iso() == "0001-01-01");
  CHECK(day("9999-12-31").iso() == "9999-12-31");
}

TEST_CASE("what is no ISO date is nothing") {
  for (const char* text :
       {"", "2026-12-4", "2026-1-04", "26-12-04", "2026/12/04", "20261204", " 2026-12-04",
        "2026-12-04 ", "2026-12-0x", "-026-12-04", "+026-12-04", "2026-12-04T00", "２026-12-04"}) {
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text));
  }
}

TEST_CASE("days that do not exist can't be built") {
  for (const char* text : {"2026-02-29", "2026-02-30", "1900-02-29", "2026-04-31", "2026-13-01",
                           "2026-00-10", "2026-01-00", "2026-01-32", "0000-01-01"}) {
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text));
  }
  CHECK(Date::parse("2024-02-29"));
  CHECK(Date::parse("2000-02-29"));
  CHECK_FALSE(Date::from(10'000, 1, 1));
  CHECK_FALSE(Date::from(0, 1, 1));
  CHECK_FALSE(Date::from(-1, 1, 1));
  CHECK_FALSE(Date::from(2026, 256 + 1, 1));  // would be January in eight bits
  CHECK_FALSE(Date::from(2026, 1, 256 + 1));
}

TEST_CASE("counting days goes over the ends of months and years") {
  CHECK(day("2026-12-31") + Days{1} == day("2027-01-01"));
  CHECK(day("2024-03-01") - Days{1} == day("2024-02-29"));
  CHECK((day("2027-01-01") - day("2026-01-01")).count == 365);
  CHECK((day("2026-01-01") - day("2027-01-01")).count == -365);
  CHECK(day("2026-11-30") < day("2026-12-01"));
  CHECK(Date() == day("1970-01-01"));
}

TEST_CASE("weekdays") {
  CHECK(day("2026-11-22").weekday() == Weekday::sun);
  CHECK(day("2026-11-23").weekday() == Weekday::mon);
  CHECK(day("0001-01-01").weekday() == Weekday::mon);
  CHECK(name(Weekday::mon) == "mon");
  CHECK(name(Weekday::sun) == "sun");
  CHECK(parse_weekday("fri") == Weekday::fri);
  CHECK(parse_weekday("Friday") == Weekday::fri);
  CHECK(parse_weekday("WEDNESDAY") == Weekday::wed);
  for (const char* text : {"", "f", "fr", "frid", "fridays", "friday ", "tues"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_weekday(text));
  }
}

TEST_CASE("a date as it is said, with the year only where it is another one") {
  CHECK(spoken(day("2026-12-04"), day("2026-11-24")) == "Fri 4 Dec");
  CHECK(spoken(day("2027-01-11"), day("2026-11-24")) == "Mon 11 Jan 2027");
  CHECK(spoken(day("2025-12-31"), day("2026-01-01")) == "Wed 31 Dec 2025");
}

}  // namespace
}  // namespace bywhen
