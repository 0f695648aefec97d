#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

#include "bywhen/value/when.h"

namespace bywhen {
namespace {

using Cases = std::initializer_list<std::pair<std::string_view, std::string_view>>;

WhenContext on(std::string_view today) { return {.today = *Date::parse(today)}; }

// The day of that name that is over, "" where the text can't mean one.
std::string last_time(std::string_view text, std::string_view today) {
  const Result<When> when = parse_when(text, on(today));
  if (!when) return when.error().message;
  return when->last_time ? when->last_time->iso() : "";
}

std::string past(std::string_view text, std::string_view today) {
  const Result<Date> day = parse_past_day(text, on(today));
  return day ? day->iso() : day.error().message;
}

TEST_CASE("a day without a year has been there before") {
  const Cases on_5_december = {
      {"3 dec", "2026-12-03"},    {"dec 3?", "2026-12-03"},
      {"by 3 dec", "2026-12-03"}, {"30.11", "2026-11-30"},
      {"30/11.", "2026-11-30"},   {"end of november", "2026-11-30"},
      {"10 dec", "2025-12-10"},   {"5 dec", ""},  // today
      {"Fri 3 Dec", ""},                          // of next year, when it is a Friday
  };
  for (const auto& one : on_5_december) {
    CAPTURE(one.first);
    CHECK(last_time(one.first, "2026-12-05") == one.second);
  }
  CHECK(last_time("30 dec", "2027-01-05") == "2026-12-30");
  CHECK(last_time("29 feb", "2028-02-28") == "");
}

TEST_CASE("what says its year, or is counted from today, has not") {
  for (const std::string_view text :
       {"3 dec 2026", "3 dec 2027", "2026-12-03", "30.11.2026", "fri", "next fri", "yesterday",
        "in a year", "in 12 months", "+365d", "+52w", "eow", "eom", "eoy", "end of november 2027",
        "end of next year", "end of this month"}) {
    CAPTURE(text);
    CHECK(last_time(text, "2026-12-05") == "");
  }
}

// A Saturday.
TEST_CASE("a day on which something happened is the last one") {
  for (const auto& one : Cases{
           {"fri", "2026-12-04"},
           {"last fri", "2026-12-04"},
           {"on fri", "2026-12-04"},
           {"on last friday", "2026-12-04"},
           {"sat", "2026-12-05"},
           {"last sat", "2026-11-28"},
           {"mon", "2026-11-30"},
           {"30 nov", "2026-11-30"},
           {"Mon 30 Nov", "2026-11-30"},  // a Tuesday next year
           {"5 dec", "2026-12-05"},
           {"30.11", "2026-11-30"},
           {"10 aug", "2026-08-10"},
           {"1 aug", "2027-08-01"},  // so long ago that its year is said
           {"12 dec", "2026-12-12"},
           {"2026-12-04", "2026-12-04"},
           {"yesterday", "2026-12-04"},
           {"today", "2026-12-05"},
           {"tomorrow", "2026-12-06"},
           {"next fri", "2026-12-11"},
           {"fri 30 nov", "2027-11-30 is not a fri"},
           {"by fri", "2026-12-11"},
           {"until 30 nov", "2027-11-30"},
           {"last week", "not a date: 'last week'"},
           {"last", "not a date: 'last'"},
           {"", "no date is given"},
       }) {
    CAPTURE(one.first);
    CHECK(past(one.first, "2026-12-05") == one.second);
  }
  CHECK(past("30 dec", "2027-01-05") == "2026-12-30");
}

}  // namespace
}  // namespace bywhen
