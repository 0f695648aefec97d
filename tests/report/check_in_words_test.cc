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
                           "  - {id: A2, title: b, status: done, done_on: 2026-11-24}\n"
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
        "Done: A4. On course: A3. Taken: A6. Moved: A1 to Fri 18 Dec. Handed over: A2 to Ben. "
        "Fallback: A5. Noted: A7.\n"
        "No word yet: A8 (Ben), A9 (no owner).\n"
        "Next check-in: Tue 12 Jan 2027 at 14:00, 25 working days from now.\n");
}

TEST_CASE("nothing was said; no check-in is to come; nothing is open") {
  CHECK(check_in_summary(plan_of(head + "  - {id: A1, title: t}\n"), today) ==
        "Nothing was said of any action today.\nNo word yet: A1 (no owner).\n"
        "No check-in is to come.\n");
  CHECK(check_in_summary(plan_of(head + "  - {id: A1, title: t, status: dropped}\n"), today) ==
        "Nothing was said of any action today.\nNo action is open any more.\n");
}

}  // namespace
}  // namespace bywhen
