#include "bywhen/model/tracking.h"

#include "bywhen/model/ownership.h"
#include "model/changing.h"
#include "model/loading.h"

namespace bywhen {
namespace {

const Date today = *Date::from(2026, 12, 2);

const std::string head =
    "bywhen: 1\ntitle: T\ndate: 2026-11-24\nactions:\n  - id: A1\n    title: x\n";

// The plan of that one action after the changes that `make` gives, without its first lines.
template <class Make>
std::string after(const std::string& rest, Make make) {
  const Loaded loaded = load(head + rest);
  REQUIRE(loaded.plan);
  const std::string text = changed(head + rest, make(*loaded.plan, loaded.plan->actions.front()));
  REQUIRE(text.starts_with(head));
  return text.substr(head.size());
}

std::string with_status(const std::string& rest, ActionStatus status, const std::string& why = {},
                        std::optional<Date> on = {}) {
  return after(rest, [&](const Plan&, const Action& action) {
    return set_status(action, status, {.today = today, .author = "ana", .why = why}, on);
  });
}

std::string with_deadline(const std::string& rest, const char* day, bool tentative,
                          const std::string& why, Date on = today) {
  return after(rest, [&](const Plan& plan, const Action& action) {
    return set_deadline(plan, action, {*Date::parse(day), tentative}, {.today = on, .why = why});
  });
}

TEST_CASE("a status is set, and noted with what was before") {
  CHECK(with_status("", ActionStatus::doing) ==
        "    status: doing\n    updates:\n"
        "      - {date: 2026-12-02, author: ana, field: status, from: todo, to: doing}\n");
  CHECK(with_status("    status: doing\n", ActionStatus::blocked, "no access") ==
        "    status: blocked\n    reason: no access\n    updates:\n"
        "      - {date: 2026-12-02, author: ana, field: status, from: doing, to: blocked, why: no "
        "access}\n");
}

TEST_CASE("done has its day: the one that is said, or today") {
  CHECK(with_status("", ActionStatus::done)
            .starts_with("    status: done\n    done_on: 2026-12-02\n"));
  CHECK(with_status("", ActionStatus::done, "", Date::from(2026, 11, 30))
            .starts_with("    status: done\n    done_on: 2026-11-30\n"));
}

TEST_CASE("what belongs to a status leaves with it") {
  const std::string blocked = "    status: blocked\n    reason: no access\n";
  CHECK(with_status(blocked, ActionStatus::doing).starts_with("    status: doing\n    updates:\n"));
  const std::string done = "    status: done\n    done_on: 2026-11-30\n";
  CHECK(with_status(done, ActionStatus::todo).starts_with("    status: todo\n    updates:\n"));
}

TEST_CASE("the same status again changes nothing, another reason or day does") {
  const std::string blocked = "    status: blocked\n    reason: no access\n";
  CHECK(with_status(blocked, ActionStatus::blocked) == blocked);
  CHECK(with_status(blocked, ActionStatus::blocked, "no access") == blocked);
  CHECK(with_status(blocked, ActionStatus::blocked, "no money")
            .starts_with("    status: blocked\n    reason: no money\n    updates:\n"));
  CHECK(with_status("", ActionStatus::todo) == "");
  const std::string done = "    status: done\n    done_on: 2026-11-30\n";
  CHECK(with_status(done, ActionStatus::done) == done);
  CHECK(with_status(done, ActionStatus::done, "", Date::from(2026, 12, 1))
            .starts_with("    status: done\n    done_on: 2026-12-01\n"));
}

TEST_CASE("another reason or day is noted as what it is, not as a status") {
  const std::string blocked = "    status: blocked\n    reason: no access\n";
  CHECK(with_status(blocked, ActionStatus::blocked, "no: money") ==
        "    status: blocked\n    reason: \"no: money\"\n    updates:\n"
        "      - {date: 2026-12-02, author: ana, field: reason, from: no access, to: \"no: "
        "money\"}\n");
  CHECK(with_status("    status: blocked\n", ActionStatus::blocked, "no money") ==
        "    status: blocked\n    reason: no money\n    updates:\n"
        "      - {date: 2026-12-02, author: ana, field: reason, to: no money}\n");
  CHECK(with_status("    status: done\n    done_on: 2026-11-30\n", ActionStatus::done, "",
                    Date::from(2026, 12, 1)) ==
        "    status: done\n    done_on: 2026-12-01\n    updates:\n"
        "      - {date: 2026-12-02, author: ana, field: done_on, from: 2026-11-30, to: "
        "2026-12-01}\n");
}

TEST_CASE("another reason or day is noted as what it is, not as a status") {
  const std::string blocked = "    status: blocked\n    reason: no access\n";
  CHECK(with_status(blocked, ActionStatus::blocked, "no: money") ==
        "    status: blocked\n    reason: \"no: money\"\n    updates:\n"
        "      - {date: 2026-12-02, author: ana, field: reason, from: no access, to: \"no: "
        "money\"}\n");
  CHECK(with_status("    status: blocked\n", ActionStatus::blocked, "no money") ==
        "    status: blocked\n    reason: no money\n    updates:\n"
        "      - {date: 2026-12-02, author: ana, field: reason, to: no money}\n");
  CHECK(with_status("    status: done\n    done_on: 2026-11-30\n", ActionStatus::done, "",
                    Date::from(2026, 12, 1)) ==
        "    status: done\n    done_on: 2026-12-01\n    updates:\n"
        "      - {date: 2026-12-02, author: ana, field: done_on, from: 2026-11-30, to: "
        "2026-12-01}\n");
}

TEST_CASE("a deadline that moves after the session is noted, a first one is not") {
  CHECK(with_deadline("", "2026-12-04", false, "") == "    deadline: 2026-12-04\n");
  CHECK(
      with_deadline("    deadline: 2026-12-04\n", "2026-12-08", false, "waiting for legal") ==
      "    deadline: 2026-12-08\n    updates:\n"
      "      - {date: 2026-12-02, field: deadline, from: 2026-12-04, to: 2026-12-08, why: waiting "
      "for legal}\n");
}

TEST_CASE("on the day of the session a deadline moves without a word, unless there is a reason") {
  const Date session = *Date::from(2026, 11, 24);
  const std::string before = "    deadline: 2026-12-04\n";
  CHECK(with_deadline(before, "2026-12-08", false, "", session) == "    deadline: 2026-12-08\n");
  CHECK(with_deadline(before, "2026-12-08", false, "leave", session).find("why: leave") !=
        std::string::npos);
}

TEST_CASE("the same deadline again only becomes firm or tentative") {
  const std::string tentative = "    deadline: 2026-12-04\n    tentative: true\n";
  CHECK(with_deadline(tentative, "2026-12-04", false, "") == "    deadline: 2026-12-04\n");
  CHECK(with_deadline(tentative, "2026-12-04", true, "") == tentative);
  CHECK(with_deadline("    deadline: 2026-12-04\n", "2026-12-04", true, "") == tentative);
}

TEST_CASE("notes go behind the others") {
  const std::string one = "    updates:\n      - {date: 2026-11-27, author: ana, note: sent}\n";
  CHECK(after(one, [&](const Plan&, const Action& action) {
          return std::vector{add_note(action, "back: with changes", {.today = today})};
        }) == one + "      - {date: 2026-12-02, note: \"back: with changes\"}\n");
}

std::string handed_over(const std::string& rest, bool accepted) {
  return after(rest, [&](const Plan& plan, const Action& action) {
    return hand_over(plan, action, "ben", accepted, {.today = today, .author = "ana"});
  });
}

TEST_CASE("a handover is noted, and resets what the old owner had said") {
  CHECK(handed_over("    owner: ana\n    ownership: accepted\n    helpers: [ben]\n", false) ==
        "    owner: ben\n    updates:\n"
        "      - {date: 2026-12-02, author: ana, field: owner, from: ana, to: ben}\n");
  CHECK(handed_over("    owner: ana\n    ownership: declined\n    declined_because: ill\n", true) ==
        "    owner: ben\n    ownership: accepted\n    updates:\n"
        "      - {date: 2026-12-02, author: ana, field: owner, from: ana, to: ben}\n");
  CHECK(handed_over("", false) ==
        "    owner: ben\n    updates:\n"
        "      - {date: 2026-12-02, author: ana, field: owner, to: ben}\n");
}

std::string confirmed(const std::string& rest) {
  return after(rest, [](const Plan& plan, const Action& action) {
    return confirm(plan, action, {.today = today, .author = "ana"});
  });
}

TEST_CASE("who says yes confirms the owner and a tentative deadline") {
  CHECK(
      confirmed("    owner: ana\n    deadline: 2026-12-04\n    tentative: true\n") ==
      "    owner: ana\n    ownership: accepted\n    deadline: 2026-12-04\n    updates:\n"
      "      - {date: 2026-12-02, author: ana, field: ownership, from: proposed, to: accepted}\n"
      "      - {date: 2026-12-02, author: ana, field: tentative, from: \"true\", to: \"false\"}\n");
  const std::string certain = "    owner: ana\n    ownership: accepted\n";
  CHECK(confirmed(certain) == certain);
}

TEST_CASE("an action that is given back keeps its owner's name, as declined") {
  CHECK(after("    owner: ana\n",
              [](const Plan&, const Action& action) {
                return give_back(action, {.today = today});
              }) ==
        "    owner: ana\n    ownership: declined\n    updates:\n"
        "      - {date: 2026-12-02, field: ownership, from: proposed, to: declined}\n");
}

// What `own` or an answer changes, with what is kept of it.
std::string with_owner(const std::string& rest, const char* person, bool accepted,
                       Date on = today) {
  return after(rest, [&](const Plan& plan, const Action& action) {
    std::vector<Change> changes = own(plan, action, person, accepted).changes;
    const auto kept =
        owner_updates(plan, action, changes, {.today = on, .author = "mia", .why = ""});
    changes.insert(changes.end(), kept.begin(), kept.end());
    return changes;
  });
}

TEST_CASE("after the session it is kept who owned an action and who said yes") {
  CHECK(with_owner("", "ana", false) ==
        "    owner: ana\n    updates:\n"
        "      - {date: 2026-12-02, author: mia, field: owner, to: ana}\n");
  CHECK(with_owner("    owner: ana\n    ownership: accepted\n", "ben", true) ==
        "    owner: ben\n    ownership: accepted\n    updates:\n"
        "      - {date: 2026-12-02, author: mia, field: owner, from: ana, to: ben}\n");
  CHECK(with_owner("    owner: ana\n", "ana", true)
            .ends_with("{date: 2026-12-02, author: mia, field: ownership, from: proposed, to: "
                       "accepted}\n"));
  CHECK(with_owner("    owner: ana\n    ownership: declined\n", "ana", false)
            .ends_with("{date: 2026-12-02, author: mia, field: ownership, from: declined, to: "
                       "proposed}\n"));
  CHECK(with_owner("    owner: ana\n", "ana", false) == "    owner: ana\n");
}

TEST_CASE("who owns what in the session itself is no news") {
  CHECK(with_owner("    owner: ana\n", "ben", false, *Date::from(2026, 11, 24)) ==
        "    owner: ben\n");
}

}  // namespace
}  // namespace bywhen
