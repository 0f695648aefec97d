#include "model/day_meant.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

TEST_CASE("a day in full is meant by it, in whatever order nobody can take for another") {
  const Date day = *Date::from(2026, 12, 4);
  for (const std::string_view written :
       {"2026/12/04", "2026.12.4", " 2026-12-4 ", "4 Dec 2026", "4. December 2026",
        "december 4, 2026", "Fri 4 Dec 2026"}) {
    CAPTURE(written);
    CHECK(day_meant(written) == day);
  }
  CHECK(day_meant("24.12.2026") == Date::from(2026, 12, 24));
  CHECK(day_meant("12/24/2026") == Date::from(2026, 12, 24));
  CHECK(day_meant("4/4/2026") == Date::from(2026, 4, 4));
}

TEST_CASE("nothing is, where there are two days, none, or one that counts from today") {
  for (const std::string_view written :
       {"04/12/2026",  "4.12.2026",  "4 Dec",   "4 Dec 26",    "today",
        "fri",         "+3d",        "eoy",     "2026-12",     "2026/13/01",
        "2026/02/30",  "2026/12-04", "2026/1/", "2026/001/01", "Thu 4 Dec 2026",
        "4 Dec 2026?", "20261204",   "",        " ",           "2026"}) {
    CAPTURE(written);
    CHECK_FALSE(day_meant(written));
  }
}

TEST_CASE("German months are months, in full and cut") {
  for (const std::string_view written :
       {"4. Dezember 2026", "4. Dez. 2026", "4. Dez 2026", "04. DEZEMBER 2026", "4 Dec 2026",
        "Dec 4, 2026", "Dezember 4, 2026"}) {
    CAPTURE(written);
    CHECK(day_meant(written) == Date::from(2026, 12, 4));
  }
  CHECK(day_meant("1. März 2027") == Date::from(2027, 3, 1));
  CHECK(day_meant("1. MÄRZ 2027") == Date::from(2027, 3, 1));
  CHECK(day_meant("31. Mai 2027") == Date::from(2027, 5, 31));
  CHECK(day_meant("6. Jänner 2027") == Date::from(2027, 1, 6));
  CHECK_FALSE(day_meant("4. Dezember"));
  CHECK_FALSE(day_meant("31. Juni 2027"));
  CHECK_FALSE(day_meant("4. Dezember 2026 oder später im Dezember, je nach Wetter"));
}

TEST_CASE("the way out names the day that is meant, or both, or the last one of the month") {
  CHECK(how_to_write_day("24. Dezember 2026") == "did you mean 2026-12-24?");
  CHECK(how_to_write_day("12/24/2026") == "did you mean 2026-12-24?");
  CHECK(how_to_write_day("24.12.2026") == "did you mean 2026-12-24?");
  CHECK(how_to_write_day("2026-12-4") == "did you mean 2026-12-04?");
  CHECK(how_to_write_day("2026/12/04") == "did you mean 2026-12-04?");
  CHECK(how_to_write_day("04/12/2026") == "say which: 2026-12-04 or 2026-04-12");
  CHECK(how_to_write_day("4.12.2026") == "say which: 2026-12-04 or 2026-04-12");
  CHECK(how_to_write_day("2026-02-30") == "the last day of that month is 2026-02-28");
  CHECK(how_to_write_day("2028/2/30") == "the last day of that month is 2028-02-29");
  CHECK(how_to_write_day("2026-12-32") == "the last day of that month is 2026-12-31");
  for (const std::string_view written : {"2026-13-01", "2026-12-00", "0000-01-32", "13/13/2026",
                                         "99/99/2026", "next week", "", "4"}) {
    CAPTURE(written);
    CHECK(how_to_write_day(written) == "dates are written year-month-day: 2026-12-04");
  }
  for (const std::string_view written :
       {"2026\u201112\u201104", "2026\u201312\u201304", "2026\u221212\u221204"}) {
    CHECK(how_to_write_day(written) == "write it with plain hyphens: 2026-12-04");
  }
  for (const std::string_view written :
       {"bis 2026-12-04", "2026-12-04?", "~2026-12-04", "2026-12-04T10:00", "2026-12-04\u00a0",
        "2026-12-04 (Fri)"}) {
    CAPTURE(written);
    CHECK(how_to_write_day(written) == "write the day alone: 2026-12-04");
  }
  for (const std::string_view written :
       {"2026-12-04 or 2026-12-11", "2026-12-041", "12026-12-04", "by 2026-12-32"}) {
    CAPTURE(written);
    CHECK(how_to_write_day(written) == "dates are written year-month-day: 2026-12-04");
  }
  CHECK(how_to_write_day("9999-12-32") == "the last day of that month is 9999-12-31");
}

}  // namespace
}  // namespace bywhen
