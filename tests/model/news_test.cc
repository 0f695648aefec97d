#include "bywhen/model/news.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "bywhen/model/load.h"

namespace bywhen {
namespace {

const Date session = *Date::from(2026, 11, 24);
const Date today = *Date::from(2026, 12, 2);

Plan plan_of(const std::string& actions) {
  Loaded loaded = load("bywhen: 1\ntitle: T\nactions:\n" + actions);
  REQUIRE(loaded.plan);
  return std::move(*loaded.plan);
}

constexpr const char* kinds[] = {"done",     "dropped", "blocked", "started",
                                 "reopened", "moved",   "handed",  "noted"};

// "A1 blocked 2026-12-01; ..."
std::string news(const std::string& actions) {
  const Plan plan = plan_of(actions);
  std::string words;
  for (const News& one : news_since(plan, session, today)) {
    words += fmt::format("{} {} {}; ", *one.action->id, kinds[static_cast<std::size_t>(one.kind)],
                         one.day.iso());
  }
  return words;
}

std::string action(const std::string& rest) { return "  - {id: A1, title: x, " + rest + "}\n"; }
std::string updates(const std::string& list) { return action("updates: [" + list + "]"); }

TEST_CASE("only what was on the day or after it, and not in the future, is news") {
  CHECK(news(updates("{date: 2026-11-23, note: a}, {date: 2026-11-25, note: b},"
                     "{date: 2026-12-02, note: c}, {date: 2026-12-03, note: d}")) ==
        "A1 noted 2026-11-25; A1 noted 2026-12-02; ");
}

// What was changed in a meeting was told by nothing after it.
TEST_CASE("what happens on the day on which people met is news") {
  CHECK(news(updates("{date: 2026-11-24, field: owner, from: ana, to: ben},"
                     "{date: 2026-11-24, field: deadline, from: 2026-12-01, to: 2026-12-04}")) ==
        "A1 handed 2026-11-24; A1 moved 2026-11-24; ");
  CHECK(news(updates("{date: 2026-11-24, field: status, from: todo, to: blocked}")) ==
        "A1 blocked 2026-11-24; ");
}

TEST_CASE("since the session what was tried out in it is no news") {
  const Loaded loaded = load("bywhen: 1\ntitle: T\ndate: 2026-11-24\nactions:\n" +
                             updates("{date: 2026-11-24, field: owner, from: ana, to: ben},"
                                     "{date: 2026-11-25, note: b}"));
  CHECK(news_since(*loaded.plan, session, today).size() == 1);
  CHECK(news_since(*loaded.plan, session - Days{1}, today).size() == 2);
}

TEST_CASE("of several changes of status the last is news, and none where all is as it was") {
  CHECK(news(updates("{date: 2026-11-25, field: status, from: todo, to: doing},"
                     "{date: 2026-11-30, field: status, from: doing, to: blocked}")) ==
        "A1 blocked 2026-11-30; ");
  CHECK(news(updates("{date: 2026-11-25, field: status, from: todo, to: doing},"
                     "{date: 2026-11-30, field: status, from: doing, to: todo}")) == "");
}

TEST_CASE("done_on alone tells of an action that was marked as done by hand") {
  CHECK(news(action("status: done, done_on: 2026-12-01")) == "A1 done 2026-12-01; ");
  CHECK(news(action("status: done, done_on: 2026-11-24")) == "A1 done 2026-11-24; ");
  CHECK(news(action("status: done, done_on: 2026-11-23")) == "");
  CHECK(news(action("status: doing, done_on: 2026-12-01")) == "");
}

TEST_CASE("moves, handovers and what is not understood are told by day") {
  CHECK(news("  - id: A1\n    title: x\n    updates:\n"
             "      - {date: 2026-12-01, field: deadline, from: 2026-12-01, to: 2026-12-04}\n"
             "      - {date: 2026-11-26, field: owner, from: ana, to: ben}\n"
             "  - id: A2\n    title: y\n    updates:\n"
             "      - {date: 2026-11-27, field: status, from: todo, to: nonsense}\n"
             "      - {note: no day}\n") == "A1 handed 2026-11-26; A1 moved 2026-12-01; ");
}

TEST_CASE("the moves of a deadline, as far as both days can be read") {
  const Plan plan = plan_of(
      updates("{date: 2026-12-01, field: deadline, from: 2026-12-01, to: 2026-12-04, why: w},"
              "{field: deadline, from: 2026-12-04, to: 2026-12-03},"
              "{field: deadline, from: soon, to: 2026-12-03},"
              "{field: deadline, from: 2026-12-03, to: 2026-12-03}"));
  const auto moves = moves_of(plan.actions.front());
  REQUIRE(moves.size() == 2);
  CHECK(moves[0].workdays(plan.calendar) == 3);
  CHECK(moves[0].day == Date::from(2026, 12, 1));
  CHECK(moves[0].update->why.value_or("") == "w");
  CHECK(moves[1].workdays(plan.calendar) == -1);
  CHECK_FALSE(moves[1].day);
}

}  // namespace
}  // namespace bywhen
