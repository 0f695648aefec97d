#include "bywhen/model/plan_dates.h"

#include <doctest/doctest.h>

#include <string>

namespace bywhen {
namespace {

Date day(std::string_view iso) { return *Date::parse(iso); }

// What is refused, with the way out; "" for a day that is taken.
std::string refused(std::string_view text, std::string_view today,
                    PastDays past = PastDays::allowed, std::optional<Date> deadline = {}) {
  const Result<When> said = parse_when(text, {.today = day(today)});
  if (!said) return said.error().message;
  const Status<> fine = check_year(*said, day(today), past, deadline);
  return fine ? "" : fine.error().message + " | " + fine.error().hint;
}

TEST_CASE("a day that is just over is not next year's") {
  CHECK(refused("3 dec", "2026-12-05") ==
        "Thu 3 Dec was 2 days ago, and comes again in 2027 only | "
        "for next year's: 2027-12-03; for the day that is over: 2026-12-03");
  CHECK(refused("4 dec", "2026-12-05", PastDays::refused) ==
        "Fri 4 Dec was yesterday, and comes again in 2027 only | for next year's: 2027-12-04");
  CHECK(refused("30 dec", "2027-01-05") ==
        "Wed 30 Dec 2026 was 6 days ago, and comes again in 2027 only | "
        "for next year's: 2027-12-30; for the day that is over: 2026-12-30");
  CHECK(refused("end of november", "2026-12-05").starts_with("Mon 30 Nov was 5 days ago"));
}

TEST_CASE("what is long over is the next one, and so is what says its year") {
  for (const std::string_view text : {"1 oct", "10 dec", "5 dec", "3 dec 2027", "2027-12-03",
                                      "3 dec 2026", "in a year", "in 12 months", "+365d"}) {
    CAPTURE(text);
    CHECK(refused(text, "2026-12-05") == "");
  }
  CHECK(refused("2 oct", "2026-12-05") != "");  // 300 days are left to the 1st, 301 to the 2nd
}

TEST_CASE("a deadline in autumn moves to december of its own year") {
  CHECK(refused("3 dec", "2026-12-05", PastDays::refused, day("2027-10-01")) == "");
  CHECK(refused("3 dec", "2026-12-05", PastDays::refused, day("2026-12-11")) != "");
}

}  // namespace
}  // namespace bywhen
