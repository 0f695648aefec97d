#include "bywhen/report/check_in_words.h"

#include <fmt/format.h>

#include "report/support.h"

namespace bywhen {
namespace {

using namespace test;

const Date today = *Date::parse("2026-12-08");

const std::string head =
    "bywhen: 1\ntitle: T\ndate: 2026-11-24\n"
    "people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]\nactions:\n";

TEST_CASE("what got done since people met, with whose it was") {
  CHECK(done_since_words(
            plan_of(head + "  - {id: A1, title: \"a\\e[2J\", owner: ana, status: done, "
                           "done_on: 2026-12-01}\n"
                           "  - {id: A2, title: b, status: done, done_on: 2026-11-23}\n"
                           "  - {id: A3, title: c, status: done, done_on: 2026-12-08}\n"),
            today) == "Got done since Tue 24 Nov:\n  A1  a\\x1b[2J (Ana)\n  A3  c\n");
  CHECK(done_since_words(plan_of(head + "  - {id: A1, title: a}\n"), today) ==
        "Nothing is marked as done since Tue 24 Nov.\n");
  CHECK(done_since_words(actions("  - {id: A1, title: a}\n"), today).empty());
}

std::string updated(std::string_view id, std::string_view update,
                    std::string_view rest = "deadline: 2027-06-01, ") {
  return fmt::format(
      "  - {{id: {0}, title: t, owner: ana, ownership: accepted, {2}updates: "
      "[{{date: 2026-12-08, {1}}}]}}\n",
      id, update, rest);
}

TEST_CASE("what was said today, by what it came to") {
  const Plan plan = plan_of(
      head + updated("A1", "field: deadline, from: 2026-12-04, to: 2026-12-18") +
      updated("A2", "field: owner, from: ana, to: ben") + updated("A3", "note: on course") +
      updated("A4", "field: status, from: todo, to: done", "status: done, done_on: 2026-12-08, ") +
      updated("A5", "field: resources, from: X, to: Y") +
      updated("A6", "field: ownership, from: proposed, to: accepted") +
      updated("A7", "note: hello") + "  - {id: A8, title: t, owner: ben, deadline: 2026-12-09}\n" +
      "  - {id: A9, title: t}\ncheck_ins: [{date: 2027-01-12, time: \"14:00\"}]\n");
  CHECK(check_in_summary(plan, today) ==
        "Ana has done A4. A3 is on course. Ana takes A6. Ana moves A1 to Fri 18 Dec. A2\n"
        "goes to Ben. A5 takes its fallback. A7 has a note.\n"
        "No word yet: A8 (Ben) and A9 (no owner).\n"
        "Next check-in: Tue 12 Jan 2027 at 14:00, 25 working days from now.\n");
}

TEST_CASE("nothing was said; no check-in is to come; nothing is open") {
  CHECK(check_in_summary(plan_of(head + "  - {id: A1, title: t}\n"), today) ==
        "Nothing was noted of any action today.\nNo word yet: A1 (no owner).\n"
        "No check-in is to come.\n");
  CHECK(check_in_summary(plan_of(head + "  - {id: A1, title: t, status: dropped}\n"), today) ==
        "Nothing was noted of any action today.\nNo action is open any more.\n");
}

// "Nothing was said of any action today" stood below "risk: bad -> worse" and a new action.
TEST_CASE("what was said and is kept in no update") {
  const std::string far = ", owner: ana, ownership: accepted, deadline: 2027-06-01}\n";
  const Plan plan = plan_of(head + "  - {id: A1, title: t" + far + "  - {id: A2, title: t" + far +
                            "  - {id: A3, title: t" + far + "check_ins: [{date: 2027-01-12}]\n");
  CHECK(check_in_summary(plan, today, {{"A1", "A3", "A7"}, {"A2", "A3"}})
            .starts_with("A2 and A3 are new. A1 has changed.\nNext check-in"));
}

TEST_CASE("a handover is said once, also where the action was given back and taken before") {
  const std::string all =
      "  - {id: A1, title: t, owner: ben, ownership: accepted, deadline: 2027-06-01, updates: ["
      "{date: 2026-12-08, field: ownership, from: proposed, to: declined},"
      "{date: 2026-12-08, field: owner, from: ana, to: ben},"
      "{date: 2026-12-08, field: ownership, from: proposed, to: accepted},"
      "{date: 2026-12-08, note: hello}]}\n";
  CHECK(check_in_summary(plan_of(head + all), today)
            .starts_with("A1 goes to Ben, who takes it.\nNo check-in"));
}

TEST_CASE("of a large plan the summary names a few") {
  std::string all;
  for (int i = 1; i <= 200; ++i) {
    all += fmt::format("  - {{id: A{0}, title: t, owner: p{1}, deadline: 2026-12-01", i, i % 50);
    all += i <= 20 ? ", updates: [{date: 2026-12-08, field: deadline, from: 2026-12-01, to: "
                     "2026-12-18}]}\n"
                   : "}\n";
  }
  const std::string words = check_in_summary(actions(all), today);
  CHECK(words ==
        "Moved: A1 to Fri 18 Dec, A2 to Fri 18 Dec, A3 to Fri 18 Dec, A4 to Fri 18 Dec,\n"
        "A5 to Fri 18 Dec, A6 to Fri 18 Dec and 14 more.\n"
        "No word yet: A21 (p21), A22 (p22), A23 (p23), A24 (p24), A25 (p25), A26 (p26),\n"
        "A27 (p27), A28 (p28) and 172 more.\n"
        "No check-in is to come.\n");
}

// The agenda asked about A1, whose day is that of the next meeting but one; the answers did not.
TEST_CASE("what the agenda asked waits for a word before the meeting") {
  const Plan plan = plan_of(head +
                            "  - {id: A1, title: t, owner: ana, ownership: accepted, resources: "
                            "none, deadline: 2026-12-16}\n"
                            "check_ins: [{date: 2026-12-09}, {date: 2026-12-16}]\n");
  CHECK(check_in_summary(plan, today).find("No word yet: A1 (Ana).\n") != std::string::npos);
}

}  // namespace
}  // namespace bywhen
