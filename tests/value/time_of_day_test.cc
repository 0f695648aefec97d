#include "bywhen/value/time_of_day.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

TEST_CASE("every minute of a day reads back as it is written") {
  for (unsigned hour = 0; hour < 24; ++hour) {
    for (unsigned minute = 0; minute < 60; ++minute) {
      const auto time = TimeOfDay::from(hour, minute);
      REQUIRE(time);
      CHECK(TimeOfDay::parse(time->text()) == time);
      CHECK(time->hour() == hour);
      CHECK(time->minute() == minute);
    }
  }
  CHECK(TimeOfDay::parse("09:05")->text() == "09:05");
  CHECK(TimeOfDay().text() == "00:00");
  CHECK(*TimeOfDay::parse("09:59") < *TimeOfDay::parse("10:00"));
}

TEST_CASE("what is no time of day is none") {
  for (const char* text : {"", "9:05", "24:00", "23:60", "14.02", "14:2", "14:020", " 14:02",
                           "-1:00", "1a:00", "14:0x", "1402"}) {
    CAPTURE(text);
    CHECK_FALSE(TimeOfDay::parse(text));
  }
  CHECK_FALSE(TimeOfDay::from(24, 0));
  CHECK_FALSE(TimeOfDay::from(0, 60));
}

}  // namespace
}  // namespace bywhen
