#include "bywhen/value/duration.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

long minutes(std::string_view text) {
  const std::optional<Duration> duration = Duration::parse(text);
  return duration ? duration->minutes : -1;
}

TEST_CASE("working time is read: a day is 8 hours, a week 5 days") {
  CHECK(minutes("30m") == 30);
  CHECK(minutes("4h") == 240);
  CHECK(minutes("2d") == 960);
  CHECK(minutes("1w") == 2400);
  CHECK(minutes("1.5d") == 720);
  CHECK(minutes("0.25h") == 15);
  CHECK(minutes("1d 4h") == 720);
  CHECK(minutes("1d4h") == 720);
  CHECK(minutes("1w 2d  3h 4m") == 3544);
  CHECK(minutes("1000w") == 2'400'000);
}

TEST_CASE("what is no working time is nothing") {
  for (const char* text : {"",
                           "2",
                           "d",
                           "2 d",
                           "2x",
                           "2D",
                           "-2d",
                           "+2d",
                           " 2d",
                           "2d ",
                           "4h 1d",
                           "1d 1d",
                           "1d,4h",
                           ".5d",
                           "1.d",
                           "1.5",
                           "0d",
                           "0m",
                           "0.1m",
                           "0.0001d",
                           "1001w",
                           "1000w 1m",
                           "99999999999999999999d",
                           "1e3m",
                           "1d\t4h"}) {
    CAPTURE(text);
    CHECK(minutes(text) == -1);
  }
}

TEST_CASE("written as the shortest sum of whole units") {
  CHECK(Duration{30}.text() == "30m");
  CHECK(Duration{90}.text() == "1h 30m");
  CHECK(Duration{480}.text() == "1d");
  CHECK(Duration{720}.text() == "1d 4h");
  CHECK(Duration{2400}.text() == "1w");
  CHECK(Duration{2401}.text() == "1w 1m");
  CHECK(Duration{0}.text() == "0m");
  CHECK(Duration{-90}.text() == "-1h 30m");
}

TEST_CASE("what is written can be read again") {
  for (long i = 1; i < 6000; i += 7) CHECK(minutes(Duration{i}.text()) == i);
}

TEST_CASE("durations are compared by their length") { CHECK(Duration{30} < Duration{60}); }

}  // namespace
}  // namespace bywhen
