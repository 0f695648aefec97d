#include "report/wording.h"

#include "report/support.h"

namespace bywhen {
namespace {

TEST_CASE("text of several lines becomes one, and nothing in it stays invisible") {
  CHECK(one_line("  a\n  b\r\n\tc  ") == "a b c");
  CHECK(one_line("") == "");
  CHECK(one_line(" \n ") == "");
  CHECK(one_line("a\x1b[31m\xFF") == "a\\x1b[31m\\xff");
}

TEST_CASE("one is singular") {
  CHECK(counted(0, "action") == "0 actions");
  CHECK(counted(1, "action") == "1 action");
  CHECK(counted(2, "action") == "2 actions");
}

TEST_CASE("names are short, and whole where two share the first") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\npeople:\n"
      "  - {id: ana, name: Ana Ruiz}\n"
      "  - {id: ben, name: Ben Okafor}\n"
      "  - {id: ben2, name: Ben Lind}\n"
      "actions:\n  - {id: A1, title: X, helpers: [ana, ben, zed]}\n");
  CHECK(Names(plan).list(plan.actions.front().helpers) == "Ana, Ben Okafor, zed");
}

// Found: looked back from a Saturday, the day of the deadline itself counted as well.
TEST_CASE("the days between two days are as many looked back as looked ahead") {
  const WorkCalendar calendar({}, {*Date::parse("2026-12-07")});  // a Monday
  struct Case {
    std::string_view from, to, apart;
  };
  for (const auto& one : {
           Case{"2026-12-01", "2026-12-04", "3 working days"},  // 2, 3, 4
           Case{"2026-12-01", "2026-12-05", "3 working days"},  // the same on the Saturday
           Case{"2026-12-01", "2026-12-06", "3 working days"},  // on the Sunday
           Case{"2026-12-01", "2026-12-07", "3 working days"},  // on the holiday
           Case{"2026-12-01", "2026-12-08", "4 working days"},  // 2, 3, 4, 8
           Case{"2026-12-01", "2026-12-12", "7 working days"},  // and 9, 10, 11
           Case{"2026-12-05", "2026-12-08", "1 working day"},   // from a day off on
           Case{"2026-12-04", "2026-12-07", "3 days"},          // only days off behind it
       }) {
    CAPTURE(one.from);
    CAPTURE(one.to);
    const Date from = *Date::parse(one.from);
    const Date to = *Date::parse(one.to);
    CHECK(days_apart(from, to, calendar) == one.apart);
    CHECK(days_apart(to, from, calendar) == one.apart);
    CHECK(distance(from, to, calendar) == std::string(one.apart) + " ago");
    CHECK(distance(to, from, calendar) == one.apart);
  }
}

}  // namespace
}  // namespace bywhen
