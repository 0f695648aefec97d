#include "bywhen/report/load_words.h"

#include "report/support.h"

namespace bywhen {
namespace {

using namespace test;

std::string load_of(const Plan& plan, const char* person) {
  return load_words(plan, person, tuesday);
}

TEST_CASE("how many of the open actions are a person's") {
  const Plan plan = actions(
      "  - {id: A1, title: x, owner: ana}\n"
      "  - {id: A2, title: x, owner: ana, ownership: accepted, deadline: 2026-12-04}\n"
      "  - {id: A3, title: x, owner: ben}\n"
      "  - {id: A4, title: x}\n");
  CHECK(load_of(plan, "ana") == "ana now owns 2 of 4 open actions");
  CHECK(load_of(plan, "ben") == "ben now owns 1 of 4 open actions");
  CHECK(load_of(plan, "zoe") == "");
  CHECK(load_of(actions("  - {id: A1, title: x, owner: ana}\n"), "ana") ==
        "ana now owns the only open action");
  CHECK(load_of(actions("  - {id: A1, title: x, owner: ana}\n  - {id: A2, title: x, owner: ana}\n"),
                "ana") == "ana now owns all 2 open actions");
}

TEST_CASE("what is done or dropped is no load, and what was declined is nobody's") {
  const Plan plan = actions(
      "  - {id: A1, title: x, owner: ana, deadline: 2026-12-04}\n"
      "  - {id: A2, title: x, owner: ana, deadline: 2026-12-04, status: done}\n"
      "  - {id: A3, title: x, owner: ana, deadline: 2026-12-04, status: dropped}\n"
      "  - {id: A4, title: x, owner: ana, deadline: 2026-12-04, ownership: declined}\n");
  CHECK(load_of(plan, "ana") == "ana now owns 1 of 2 open actions");
  CHECK(load_of(actions("  - {id: A1, title: x, owner: ana, status: done}\n"), "ana") == "");
}

TEST_CASE("the fullest day is said, the first of several, with the year where it is another") {
  const Plan plan = actions(
      "  - {id: A1, title: x, owner: ana, deadline: 2026-12-11}\n"
      "  - {id: A2, title: x, owner: ana, deadline: 2026-12-04}\n"
      "  - {id: A3, title: x, owner: ana, deadline: 2026-12-11}\n"
      "  - {id: A4, title: x, owner: ana, deadline: 2026-12-04}\n"
      "  - {id: A5, title: x, owner: ana}\n"
      "  - {id: A6, title: x, owner: ben, deadline: 2027-01-08}\n"
      "  - {id: A7, title: x, owner: ben, deadline: 2027-01-08}\n"
      "  - {id: A8, title: x, owner: ben, deadline: 2027-01-08}\n"
      "  - {id: A9, title: x, owner: ben, deadline: 2026-12-04}\n");
  CHECK(load_of(plan, "ana") == "ana now owns 5 of 9 open actions, 2 due the same day (Fri 4 Dec)");
  CHECK(load_of(plan, "ben") ==
        "ben now owns 4 of 9 open actions, 3 due the same day (Fri 8 Jan 2027)");
}

TEST_CASE("people are called by their short names, and nothing of them is printed raw") {
  const Plan plan = plan_of(std::string(small_plan));
  CHECK(load_of(plan, "ana") == "Ana now owns 1 of 3 open actions");
  const Plan hostile = actions("  - {id: A1, title: x, owner: \"a\\e[31m\\nb\"}\n");
  CHECK(load_of(hostile, "a\x1b[31m\nb") == "a\\x1b[31m b now owns the only open action");
}

}  // namespace
}  // namespace bywhen
