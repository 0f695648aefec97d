#include "bywhen/value/when.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

// Tuesday 24 November 2026; Friday the 27th is a holiday.
WhenContext context() {
  return {.today = *Date::parse("2026-11-24"),
          .calendar = WorkCalendar({}, {*Date::parse("2026-11-27")})};
}

std::string read(std::string_view text) {
  const Result<Date> date = parse_when(text, context());
  return date ? date->iso() : date.error().message;
}

std::string hint(std::string_view text) {
  const Result<Date> date = parse_when(text, context());
  return date ? "no error" : date.error().hint;
}

TEST_CASE("ISO dates, past ones too") {
  CHECK(read("2026-12-04") == "2026-12-04");
  CHECK(read(" 2026-12-04\t") == "2026-12-04");
  CHECK(read("2020-01-01") == "2020-01-01");
}

TEST_CASE("words") {
  CHECK(read("today") == "2026-11-24");
  CHECK(read("Tomorrow") == "2026-11-25");
  CHECK(read("fri") == "2026-11-27");
  CHECK(read("FRIDAY") == "2026-11-27");
  CHECK(read("mon") == "2026-11-30");
}

TEST_CASE("today's weekday is the one a week from now") { CHECK(read("tue") == "2026-12-01"); }

TEST_CASE("so many days ahead") {
  CHECK(read("+0d") == "2026-11-24");
  CHECK(read("+10d") == "2026-12-04");
  CHECK(read("+10D") == "2026-12-04");
  CHECK(read("+0wd") == "2026-11-24");
  CHECK(read("+2wd") == "2026-11-26");
  CHECK(read("+3wd") == "2026-11-30");  // over the holiday and the weekend
  CHECK(read("+36525d") == "2126-11-25");
}

TEST_CASE("impossible dates say why") {
  CHECK(read("2026-02-30") == "there is no 30 February 2026");
  CHECK(read("2026-04-31") == "there is no 31 April 2026");
  CHECK(read("2026-01-00") == "there is no 0 January 2026");
  CHECK(read("2026-13-01") == "there is no month 13 in '2026-13-01'");
  CHECK(read("0000-01-01") == "there is no year 0");
}

TEST_CASE("dates that are nearly ISO are offered in full") {
  CHECK(read("2026-2-3") == "not a date: '2026-2-3'");
  CHECK(hint("2026-2-3") == "did you mean 2026-02-03?");
  CHECK(read("2026-2-30") == "there is no 30 February 2026");
}

const std::string what_can_be_typed =
    "type a date like 2026-12-04, today, tomorrow, fri, +10d (days) or +5wd (working days)";

TEST_CASE("what is no date is quoted, with what can be typed") {
  for (const char* text : {"soon", "4.12.2026", "+d", "+2x", "+-2d", "-2d", "12-04", "+1.5d"}) {
    CHECK(read(text) == "not a date: '" + std::string(text) + "'");
    CHECK(hint(text) == what_can_be_typed);
  }
  CHECK(read("  ") == "no date is given");
  CHECK(hint("") == what_can_be_typed);
}

TEST_CASE("a mistyped word is offered rightly") {
  CHECK(hint("frb") == "did you mean 'fri'? " + what_can_be_typed);
  CHECK(hint("tomorow") == "did you mean 'tomorrow'? " + what_can_be_typed);
}

TEST_CASE("a number without a unit") {
  CHECK(read("+5") == "'+5' of what?");
  CHECK(hint("+5") == "+5d are days, +5wd working days");
}

TEST_CASE("too far away is refused, however long the number") {
  CHECK(read("+36526d") == "'+36526d' is over a hundred years away");
  CHECK(read("+30000wd") == "'+30000wd' is over a hundred years away");
  CHECK(read("+99999999999999999999d") == "'+99999999999999999999d' is over a hundred years away");
  const WhenContext late{.today = *Date::parse("9999-12-30"), .calendar = {}};
  CHECK(parse_when("+1d", late)->iso() == "9999-12-31");
  CHECK_FALSE(parse_when("+2d", late));
  CHECK_FALSE(parse_when("+5wd", late));
  CHECK_FALSE(parse_when("mon", {.today = *Date::parse("9999-12-31"), .calendar = {}}));
  CHECK_FALSE(parse_when("tomorrow", {.today = *Date::parse("9999-12-31"), .calendar = {}}));
}

TEST_CASE("a long text is quoted in part") {
  const std::string message = read(std::string(1000, 'x'));
  CHECK(message == "not a date: '" + std::string(39, 'x') + "…'");
}

}  // namespace
}  // namespace bywhen
