#include "dialogue/first_check_in.h"

#include <doctest/doctest.h>

#include "dialogue/talk.h"

namespace bywhen {
namespace {

// For actions with those deadlines, on Tuesday 24 November 2026.
std::string proposed(const std::vector<std::string>& deadlines, const std::string& more = "") {
  std::string text = "bywhen: 1\ntitle: x\n" + more + "actions:\n";
  for (std::size_t i = 0; i < deadlines.size(); ++i) {
    text += fmt::format("  - {{id: A{}, title: x, deadline: {}}}\n", i + 1, deadlines[i]);
  }
  if (deadlines.empty()) text += "  - {id: A1, title: x}\n";
  return proposed_check_in(plan_to_talk_about(text), talk_day()).iso();
}

TEST_CASE("two weeks after the session, or after today") {
  CHECK(proposed({}) == "2026-12-08");
  CHECK(proposed({"2026-12-18", "2026-11-30"}) == "2026-12-08");
  CHECK(proposed({}, "date: 2026-11-27\n") == "2026-12-11");
  CHECK(proposed({}, "date: 2026-10-01\n") == "2026-12-08");
}

TEST_CASE("half way to the first deadline where all are over by then") {
  CHECK(proposed({"2026-12-04", "2026-12-02"}) == "2026-11-30");  // Saturday 28 is no working day
  CHECK(proposed({"2026-11-26"}) == "2026-11-25");
  CHECK(proposed({"2026-11-25"}) == "2026-11-25");
}

TEST_CASE("on a working day, and not after the last deadline") {
  CHECK(proposed({}, "calendar: {holidays: [2026-12-08]}\n") == "2026-12-09");
  CHECK(proposed({"2026-12-08"}, "calendar: {holidays: [2026-12-08]}\n") == "2026-12-07");
  CHECK(proposed({"2026-11-29", "2026-11-29"}) == "2026-11-26");
  CHECK(proposed({"2026-11-28"}, "date: 2026-11-27\n") == "2026-11-28");
}

TEST_CASE("deadlines that are over say nothing") {
  CHECK(proposed({"2026-11-20", "2026-11-24"}) == "2026-12-08");
}

TEST_CASE("a check-in is to come from today on, until it was held") {
  const auto comes = [](const std::string& check_in) {
    const std::string text = "bywhen: 1\ntitle: x\nactions: []\ncheck_ins: [" + check_in + "]\n";
    return has_check_in_to_come(plan_to_talk_about(text), talk_day());
  };
  CHECK(comes("{date: 2026-11-24}"));
  CHECK_FALSE(comes("{date: 2026-11-23}"));
  CHECK_FALSE(comes("{date: 2026-11-24, held: true}"));
}

TEST_CASE("remarks on a day off, and on one after all deadlines") {
  const Plan plan = plan_to_talk_about(
      "bywhen: 1\ntitle: x\nactions:\n  - {id: A1, title: x, deadline: 2026-12-04}\n");
  CHECK(remarks_on_check_in(*Date::parse("2026-12-04"), plan, talk_day()).empty());
  CHECK(join(remarks_on_check_in(*Date::parse("2026-12-05"), plan, talk_day()), "; ") ==
        "Sat 5 Dec is not a working day; Sat 5 Dec is after the last deadline, Fri 4 Dec");
}

}  // namespace
}  // namespace bywhen
