#include "bywhen/model/follow_up.h"

#include <doctest/doctest.h>

#include "bywhen/model/load.h"

namespace bywhen {
namespace {

const Date today = *Date::from(2026, 12, 2);  // a Wednesday

Plan plan_of(const std::string& text) {
  Loaded loaded = load("bywhen: 1\ntitle: T\n" + text);
  REQUIRE(loaded.plan);
  return std::move(*loaded.plan);
}

std::vector<Concern> concerns(const std::string& action, const std::string& rest = "") {
  const Plan plan = plan_of(rest + "actions:\n  - {id: A1, title: x, " + action + "}\n");
  return concerns_of(plan, plan.actions.front(), today);
}

using All = std::vector<Concern>;

const std::string agreed = "owner: ana, ownership: accepted, resources: none, ";

TEST_CASE("an action that is agreed on, far off and fresh wants no word") {
  CHECK(concerns(agreed + "deadline: 2027-01-15") == All{});
}

TEST_CASE("the deadline: over, today, within the round, beyond it, none, tentative") {
  CHECK(concerns(agreed + "deadline: 2026-12-01") == All{Concern::overdue});
  CHECK(concerns(agreed + "deadline: 2026-12-02") == All{Concern::due});
  CHECK(concerns(agreed + "deadline: 2026-12-09") == All{Concern::due});
  CHECK(concerns(agreed + "deadline: 2026-12-10") == All{});
  CHECK(concerns(agreed + "status: doing") == All{Concern::undated});
  CHECK(concerns(agreed + "deadline: 2027-01-15, tentative: true") == All{Concern::tentative});
}

TEST_CASE("the round goes to the next check-in, but not beyond ten working days") {
  const auto end = [](const std::string& check_ins) {
    return round_end(plan_of("check_ins: [" + check_ins + "]\nactions: []\n"), today).iso();
  };
  CHECK(end("") == "2026-12-09");
  CHECK(end("{date: 2026-12-04}") == "2026-12-04");
  CHECK(end("{date: 2026-12-02}, {date: 2026-12-14}") == "2026-12-14");  // not the one of today
  CHECK(end("{date: 2027-02-01}") == "2026-12-16");
  CHECK(end("{date: 2026-12-04, held: true}") == "2026-12-09");
}

TEST_CASE("who is to do it: nobody, declined, asked, agreed") {
  const std::string rest = "resources: none, deadline: 2027-01-15";
  CHECK(concerns(rest) == All{Concern::unowned});
  CHECK(concerns("owner: ana, ownership: declined, " + rest) == All{Concern::unowned});
  CHECK(concerns("owner: ana, " + rest) == All{Concern::unconfirmed});
}

TEST_CASE("needs press when their day has come, or when they can't be had") {
  const auto with = [](const std::string& need) {
    return concerns(
        "owner: ana, ownership: accepted, deadline: 2027-01-15, resources: [{need: x, " + need +
        "}]");
  };
  CHECK(with("needed_by: 2026-12-02") == All{Concern::resource});
  CHECK(with("needed_by: 2026-12-03") == All{});
  CHECK(with("needed_by: 2026-12-01, status: secured") == All{});
  CHECK(with("status: unavailable") == All{Concern::resource});
  CHECK(with("status: requested") == All{});
}

TEST_CASE("a risk wants a word when its trigger has come and it is open") {
  const auto with = [](const std::string& risk) {
    return concerns(agreed + "deadline: 2027-01-15, risks: [{risk: x, " + risk + "}]");
  };
  CHECK(with("trigger: 2026-12-02") == All{Concern::risk});
  CHECK(with("trigger: 2026-12-03") == All{});
  CHECK(with("trigger: 2026-12-01, status: gone") == All{});
}

TEST_CASE("silence is stale after fifteen working days, where something is under way") {
  const auto silent_since = [](const char* day, const std::string& status) {
    return concerns(agreed + "deadline: 2027-01-15, status: " + status +
                    ", updates: [{date: " + day + ", note: x}]");
  };
  CHECK(silent_since("2026-11-11", "doing") == All{});
  CHECK(silent_since("2026-11-10", "doing") == All{Concern::stale});
  CHECK(silent_since("2026-11-10", "blocked") == All{Concern::blocked, Concern::stale});
  CHECK(silent_since("2026-11-10", "todo") == All{});
}

TEST_CASE("what is closed has no concerns") {
  CHECK(concerns("status: done") == All{});
  CHECK(concerns("status: dropped, deadline: 2026-01-01") == All{});
}

TEST_CASE("follow_ups leaves out what has no concern, and keeps the order of the file") {
  const Plan plan = plan_of(
      "actions:\n  - {id: A1, title: x, status: blocked}\n"
      "  - {id: A2, title: y, owner: ana, ownership: accepted, deadline: 2027-01-15}\n"
      "  - {id: A3, title: z, deadline: 2026-11-30}\n");
  const auto all = follow_ups(plan, today);
  REQUIRE(all.size() == 2);
  CHECK(*all[0].action->id == "A1");
  CHECK(*all[1].action->id == "A3");
  CHECK(all[1].has(Concern::overdue));
  CHECK_FALSE(all[1].has(Concern::blocked));
}

TEST_CASE("people last met at the latest check-in that was held, else at the session") {
  const auto last = [](const std::string& text) {
    const auto day = last_met(plan_of(text + "actions: []\n"), today);
    return day ? day->iso() : "never";
  };
  CHECK(last("") == "never");
  CHECK(last("date: 2026-11-24\n") == "2026-11-24");
  CHECK(last("date: 2026-12-24\n") == "never");
  CHECK(last("date: 2026-11-24\ncheck_ins: [{date: 2026-12-01}]\n") == "2026-11-24");
  CHECK(last("date: 2026-11-24\ncheck_ins: [{date: 2026-12-01, held: true}, {date: 2026-11-30, "
             "held: true}, {date: 2026-12-03, held: true}]\n") == "2026-12-01");
}

TEST_CASE("since when an action is what it is, as its updates say; nothing where they don't") {
  const auto since = [](const std::string& updates) {
    const Plan plan =
        plan_of("actions:\n  - {id: A1, title: x, status: blocked, updates: [" + updates + "]}\n");
    const auto day = status_since(plan.actions.front());
    return day ? day->iso() : "";
  };
  const std::string begun = "{date: 2026-11-26, field: status, from: todo, to: doing}";
  const std::string blocked = "{date: 2026-11-30, field: status, from: doing, to: blocked}";
  CHECK(since(begun + ", " + blocked) == "2026-11-30");
  CHECK(since(begun) == "");
  CHECK(since(blocked + ", {date: 2026-12-01, note: still so}") == "2026-11-30");
  CHECK(since("") == "");
}

}  // namespace
}  // namespace bywhen
