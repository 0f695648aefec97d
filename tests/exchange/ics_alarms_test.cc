#include "exchange/ics_alarms.h"

#include <doctest/doctest.h>

#include "exchange/ics_reader.h"

namespace bywhen {
namespace {

TEST_CASE("what is over gets no alarm: programs would sound it at once") {
  const auto triggers = [](const std::string& day) {
    return entries_of(plan_of("actions: [{id: A1, title: x, deadline: " + day + "}]\n"))[0]
        .triggers;
  };
  CHECK(triggers("2026-11-23").empty());
  CHECK(triggers("2026-11-24").size() == 1);
}

TEST_CASE("how long before, as it is typed") {
  const auto typed = [](std::string_view text) {
    const auto lead = LeadTime::parse(text);
    return lead ? std::pair(lead->count, lead->in_workdays) : std::pair(-1, false);
  };
  CHECK(typed("2d") == std::pair(2, false));
  CHECK(typed("0d") == std::pair(0, false));
  CHECK(typed("2w") == std::pair(14, false));
  CHECK(typed("999wd") == std::pair(999, true));
  for (const char* wrong :
       {"", "d", "2", "-1d", "-0d", "1000d", "2h", "2 d", "+2d", "2dd", "99999999999999999999d"}) {
    CAPTURE(wrong);
    CHECK(typed(wrong).first == -1);
  }
}

TEST_CASE("alarms ring at nine, each once") {
  const WorkCalendar calendar;
  const Date monday = *Date::parse("2026-12-07");
  const LeadTime leads[] = {{0, false}, {1, false}, {1, true}, {3, false}, {7, false}};
  CHECK(alarms_before(monday, leads, calendar) ==
        std::vector<std::string>{"PT9H", "-PT15H", "-P2DT15H", "-P6DT15H"});
  const Date sunday = *Date::parse("2026-12-06");
  CHECK(alarms_before(sunday, {{LeadTime{2, true}}}, calendar) ==
        std::vector<std::string>{"-P2DT15H"});
}

}  // namespace
}  // namespace bywhen
