// When people meet again: a day to come, once.
#include "dialogue/check_in_day.h"

#include <doctest/doctest.h>

#include <string>

#include "dialogue/check_in_talk.h"

namespace bywhen {
namespace {

constexpr std::string_view plan_with_check_ins = R"(bywhen: 1
title: Returns
date: 2026-11-24
actions:
  - {id: A1, title: one, owner: ana, ownership: accepted, deadline: 2026-12-18}
check_ins:
  - {date: 2026-12-08}
  - {date: 2026-12-11, held: true}
)";

std::string check_ins(const Plan& plan) {
  std::string days;
  for (const CheckIn& one : plan.check_ins)
    days += (days.empty() ? "" : " ") + one.date->iso() + std::string(one.time.value_or(""));
  return days;
}

// What is there after the line, behind the two that were; or how it is refused.
std::string agreed(std::string_view line) {
  CheckInTalk talk(plan_with_check_ins);
  REQUIRE(talk.asks() == "next 2026-12-18?");
  const std::string came = talk.say(line);
  if (came.starts_with("refused")) {
    CHECK(check_ins(talk.plan()) == "2026-12-08 2026-12-11");
    return came;
  }
  const std::string days = check_ins(talk.plan());
  REQUIRE(days.starts_with("2026-12-08 2026-12-11"));
  return days.substr(std::string("2026-12-08 2026-12-11").size());
}

TEST_CASE("the day of this check-in is not the next one's") {
  const std::string is_today =
      "refused: Tue 8 Dec is today, and this is its check-in | a day to come, or none";
  for (const std::string_view line : {"8 dec", "today", "2026-12-08", "8 dec 16:00", "+0d"}) {
    CAPTURE(line);
    CHECK(agreed(line) == is_today);
  }
  CHECK(agreed("yesterday") == "refused: Mon 7 Dec is over already | a day to come, or none");
  CHECK(agreed("2026-12-07") == "refused: Mon 7 Dec is over already | a day to come, or none");
}

TEST_CASE("a day that is just over is not next year's check-in") {
  for (const std::string_view line : {"7 dec", "7 dec 14:00", "7.12.", "dec 7 at 9:30"}) {
    CAPTURE(line);
    CHECK(agreed(line).starts_with("refused: "));
  }
  CHECK(agreed("7 dec 14:00") ==
        "refused: Mon 7 Dec was yesterday, and comes again in 2027 only | for next year's: "
        "2027-12-07");
  CHECK(agreed("2027-12-07") == " 2027-12-07");
}

TEST_CASE("no second check-in on a day that has one") {
  CHECK(agreed("11 dec") ==
        "refused: the plan has a check-in on Fri 11 Dec already | another day, or none");
  CHECK(agreed("fri 9:30").starts_with("refused: the plan has a check-in on Fri 11 Dec already"));
}

TEST_CASE("days and times that are taken") {
  CHECK(agreed("") == " 2026-12-18");
  CHECK(agreed("ok") == " 2026-12-18");
  CHECK(agreed("9:30") == " 2026-12-1809:30");
  CHECK(agreed("at 14:00") == " 2026-12-1814:00");
  CHECK(agreed("14 dec 14:00") == " 2026-12-1414:00");
  CHECK(agreed("none") == "");
}

TEST_CASE("no day for a check-in is read out of half a line") {
  for (const std::string_view line : {"14 dec?", "yes 14 dec", "14 dec 25:00", "14 dec at Ben's",
                                      "14 dec 14", "done", "31 feb", "04/12"}) {
    CAPTURE(line);
    CHECK(agreed(line).starts_with("refused: "));
  }
}

}  // namespace
}  // namespace bywhen
