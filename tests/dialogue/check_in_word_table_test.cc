// The questions of check-in for a word, where nothing is late, by each kind of answer.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "dialogue/check_in_rows.h"

namespace bywhen {
namespace {

// The plan where A1 is not late and its need and risk are to come, with other lines for its owner.
std::string plan_where(std::string_view owner) {
  std::string plan(plan_of_one);
  const auto replace = [&](std::string_view old, std::string_view by) {
    REQUIRE(plan.find(old) != plan.npos);
    plan.replace(plan.find(old), old.size(), by);
  };
  replace("    owner: ana\n    ownership: accepted\n", owner);
  replace("2026-12-04", "2026-12-18");
  replace("needed_by: 2026-12-02", "needed_by: 2027-01-20");
  replace("trigger: 2026-12-07", "trigger: 2027-01-20");
  return plan;
}

TEST_CASE("is it still blocked?") {
  const std::string plan = plan_where(
      "    owner: ana\n    ownership: accepted\n    status: blocked\n    reason: no key\n");
  check_rows({}, "A1 ana blocked?",
             {
                 {"yes", "still blocked"},
                 {"ok", "still blocked"},
                 {"no", "status doing | status blocked -> doing"},
                 {"not yet", ""},
                 {"blocked", "still blocked"},
                 {"done 7 dec", "status done | status blocked -> done"},
                 {"mon waiting for the key",
                  "deadline 2026-12-14 | deadline 2026-12-18 -> 2026-12-14 (waiting for the key)"},
                 {"7 dec", "refused: Mon 7 Dec was yesterday"},
                 {"yes fri", "refused: yes, and 'fri'?"},
                 {"no, fri", "refused: A1 needs no 'fri'"},
                 {"still waiting", "refused: not understood"},
             },
             plan);
}

TEST_CASE("who takes it?") {
  check_rows({}, "A1 who?",
             {
                 {"ben", "owner ben | owner - -> ben"},
                 {"ben mon",
                  "deadline 2026-12-14, owner ben | owner - -> ben; "
                  "deadline 2026-12-18 -> 2026-12-14"},
                 {"mon", "deadline 2026-12-14 | deadline 2026-12-18 -> 2026-12-14"},
                 {"no", ""},
                 {"yes", "refused: who takes it?"},
                 {"ok", "refused: nobody has been asked to own A1"},
                 {"ok mon", "refused: nobody has been asked to own A1"},
                 {"ben 7 dec", "refused: Mon 7 Dec was yesterday"},
                 {"no, mon", "refused: A1 needs no 'mon'"},
             },
             plan_where(""));
}

TEST_CASE("does its owner say yes?") {
  check_rows({}, "A1 ana accepted?",
             {
                 {"yes", "ownership proposed -> accepted"},
                 {"ok mon",
                  "deadline 2026-12-14 | ownership proposed -> accepted; "
                  "deadline 2026-12-18 -> 2026-12-14"},
                 {"mon", "deadline 2026-12-14 | deadline 2026-12-18 -> 2026-12-14"},
                 {"no", "ownership proposed -> declined"},
                 {"no, too busy", "ownership proposed -> declined (too busy)"},
                 {"not yet", ""},
                 {"no, mon", "refused: no, and 'mon'?"},
                 {"no, nov 30", "refused: no, and 'nov 30'?"},
                 {"ok 7 dec", "refused: Mon 7 Dec was yesterday"},
             },
             plan_where("    owner: ana\n"));
}

TEST_CASE("does the tentative deadline stand?") {
  check_rows({}, "A1 ana stands?",
             {
                 {"yes", "deadline 2026-12-18 | tentative true -> false"},
                 {"mon", "deadline 2026-12-14 | deadline 2026-12-18 -> 2026-12-14"},
                 {"mon?", "deadline 2026-12-14? | deadline 2026-12-18 -> 2026-12-14"},
                 {"no", "refused: by when, then?"},
                 {"no, mon", "refused: A1 needs no 'mon'"},
                 {"7 dec", "refused: Mon 7 Dec was yesterday"},
             },
             plan_where("    owner: ana\n    ownership: accepted\n    tentative: true\n"));
}

}  // namespace
}  // namespace bywhen
