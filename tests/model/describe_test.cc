#include "bywhen/model/describe.h"

#include <doctest/doctest.h>

#include "loading.h"

namespace bywhen {
namespace {

using yaml::Value;

constexpr const char* plan_text =
    "bywhen: 1\n"
    "title: Returns\n"
    "people:\n"
    "  - {id: ana, name: Ana Ruiz}\n"
    "  - {id: ben, name: Ben Okafor}\n"
    "present: [ana, ben]\n"
    "improvements:\n"
    "  - {id: I1, title: Fewer calls, priority: 1}\n"
    "  - {id: I2, title: One order mail, priority: 2}\n"
    "actions:\n"
    "  - id: A1\n"
    "    title: Rewrite the returns page\n"
    "    owner: ana\n"
    "    deadline: 2026-12-04\n"
    "    after: [A2]\n"
    "    resources: [Copywriter, need]\n"
    "    risks:\n"
    "      - {risk: Legal review takes long, contingency: Ask again}\n"
    "  - {id: A2, title: Get CMS access, owner: ben}\n"
    "  - {id: A3, title: Tell support}\n"
    "decisions: [The PDF form stays until June]\n"
    "parked: [Who pays freight from Norway]\n"
    "check_ins:\n"
    "  - {date: 2026-12-08}\n";

Target action(const char* id) { return {Entity::action, id}; }
Target improvement(const char* id) { return {Entity::improvement, id}; }
Value word(const char* text) { return Value::text(text); }

std::string sentence(const std::vector<Change>& changes) {
  static const Plan plan = sound_plan(plan_text);
  return describe(plan, changes, *Date::from(2026, 11, 24));
}

struct Case {
  const char* sentence;
  std::vector<Change> changes;
};

void check(const std::vector<Case>& cases) {
  for (const Case& one : cases) CHECK(sentence(one.changes) == one.sentence);
}

TEST_CASE("who owns an action, and what the owner said") {
  check({
      {"assigned A3 to ana",
       {set_field(action("A3"), "owner", word("ana")), clear_field(action("A3"), "ownership"),
        clear_field(action("A3"), "declined_because")}},
      {"assigned A3, A2 to ana",
       {set_field(action("A3"), "owner", word("ana")),
        set_field(action("A2"), "owner", word("ana")), clear_field(action("A2"), "ownership")}},
      {"assigned A3 to ana, who accepted",
       {set_field(action("A3"), "owner", word("ana")),
        set_field(action("A3"), "ownership", word("accepted"))}},
      {"assigned A3 to ana; added the helper ben to A3",
       {set_field(action("A3"), "owner", word("ana")),
        add_item(action("A3"), "helpers", word("ben"))}},
      {"ben accepted A2",
       {set_field(action("A2"), "ownership", word("accepted")),
        clear_field(action("A2"), "declined_because")}},
      {"ben declined A2: on leave",
       {set_field(action("A2"), "ownership", word("declined")),
        set_field(action("A2"), "declined_because", word("on leave"))}},
      {"ana accepted A1; ben accepted A2",
       {set_field(action("A1"), "ownership", word("accepted")),
        set_field(action("A2"), "ownership", word("accepted"))}},
      {"accepted A3", {set_field(action("A3"), "ownership", word("accepted"))}},
      {"set the ownership of A1 to proposed",
       {set_field(action("A1"), "ownership", word("proposed"))}},
      {"cleared the owner of A1", {clear_field(action("A1"), "owner")}},
      {"cleared the owner of A1",
       {clear_field(action("A1"), "owner"), clear_field(action("A1"), "ownership"),
        clear_field(action("A1"), "declined_because")}},
  });
}

TEST_CASE("by when, and in which order") {
  const Value fri = Value::raw("2026-12-04");
  check({
      {"set the deadline of A3 to Fri 4 Dec",
       {set_field(action("A3"), "deadline", fri), clear_field(action("A3"), "tentative")}},
      {"set the deadline of A2, A3 to Fri 4 Dec, tentative",
       {set_field(action("A2"), "deadline", fri),
        set_field(action("A2"), "tentative", Value::raw("true")),
        set_field(action("A3"), "deadline", fri),
        set_field(action("A3"), "tentative", Value::raw("true"))}},
      {"set the deadline of A3 to Mon 4 Jan 2027",
       {set_field(action("A3"), "deadline", Value::raw("2027-01-04"))}},
      {"made the deadline of A1 tentative",
       {set_field(action("A1"), "tentative", Value::raw("true"))}},
      {"made the deadline of A1 firm", {clear_field(action("A1"), "tentative")}},
      {"cleared the deadline of A1", {clear_field(action("A1"), "deadline")}},
      {"set the start of A3 to Fri 4 Dec; set the effort of A3 to 2d",
       {set_field(action("A3"), "start", fri), set_field(action("A3"), "effort", word("2d"))}},
      {"added the predecessor A2 to A3", {add_item(action("A3"), "after", word("A2"))}},
      {"removed the predecessor A2 from A1", {remove_item(action("A1"), "after", 0)}},
  });
}

// What goes with a change of status, and is said by it.
Change status_update(const char* id) {
  return add_item(
      action(id), "updates",
      entry(Entity::update, {{"date", Value::raw("2026-11-24")}, {"field", word("status")}}));
}

TEST_CASE("how it stands") {
  check({
      {"started A1, A2",
       {set_field(action("A1"), "status", word("doing")),
        set_field(action("A2"), "status", word("doing"))}},
      {"marked A1 done",
       {set_field(action("A1"), "status", word("done")),
        set_field(action("A1"), "done_on", Value::raw("2026-11-24"))}},
      {"blocked A1: no access",
       {set_field(action("A1"), "status", word("blocked")),
        set_field(action("A1"), "reason", word("no access"))}},
      {"blocked A1, A2: no access",
       {set_field(action("A1"), "status", word("blocked")),
        set_field(action("A1"), "reason", word("no access")), status_update("A1"),
        set_field(action("A2"), "status", word("blocked")),
        set_field(action("A2"), "reason", word("no access")), status_update("A2")}},
      {"dropped A1", {set_field(action("A1"), "status", word("dropped"))}},
      {"reopened A1", {clear_field(action("A1"), "status"), clear_field(action("A1"), "done_on")}},
      {"reopened A1", {set_field(action("A1"), "status", word("todo"))}},
      {"set the status of A1 to waiting", {set_field(action("A1"), "status", word("waiting"))}},
      {"noted on A1: 'Draft sent to legal'",
       {add_item(action("A1"), "updates",
                 entry(Entity::update, {{"date", Value::raw("2026-11-24")},
                                        {"note", word("Draft sent to legal")}}))}},
      {"set the deadline of A1 to Mon 7 Dec",
       {set_field(action("A1"), "deadline", Value::raw("2026-12-07")),
        add_item(action("A1"), "updates",
                 entry(Entity::update, {{"field", word("deadline")}, {"from", word("x")}}))}},
      {"noted a change of the deadline of A1",
       {add_item(action("A1"), "updates", entry(Entity::update, {{"field", word("deadline")}}))}},
  });
}

TEST_CASE("what it needs, and what may go wrong") {
  check({
      {"A3 needs nothing", {set_field(action("A3"), "resources", Value::raw("none"))}},
      {"A2, A3 need nothing",
       {set_field(action("A2"), "resources", Value::raw("none")),
        set_field(action("A3"), "resources", Value::raw("none"))}},
      {"added the resource 'Test account' to A3",
       {add_item(action("A3"), "resources", word("Test account"))}},
      {"added the resource 'Test account' to A3",
       {add_item(
           action("A3"), "resources",
           entry(Entity::resource, {{"need", word("Test account")}, {"kind", word("tool")}}))}},
      {"removed the resource Copywriter from A1", {remove_item(action("A1"), "resources", 0)}},
      {"removed the resource need from A1; removed the resource Copywriter from A1",
       {remove_item(action("A1"), "resources", 1), remove_item(action("A1"), "resources", 0)}},
      {"removed the resource Copywriter from A1; removed a resource from A1",
       {remove_item(action("A1"), "resources", 0), remove_item(action("A1"), "resources", 0)}},
      {"set the status of resource 2 of A1 to secured",
       {set_field({Entity::resource, "A1", 1}, "status", word("secured"))}},
      {"set the resources of A3 to Desk, Chair",
       {set_field(action("A3"), "resources", Value::list({word("Desk"), word("Chair")}))}},
      {"added the risk 'Nobody reads it' to A3",
       {add_item(action("A3"), "risks", entry(Entity::risk, {{"risk", word("Nobody reads it")}}))}},
      {"removed the risk 'Legal review takes long' from A1",
       {remove_item(action("A1"), "risks", 0)}},
      {"set the status of risk 1 of A1 to gone",
       {set_field({Entity::risk, "A1", 0}, "status", word("gone"))}},
  });
}

TEST_CASE("entries come and go") {
  const auto new_action = [](const char* id, const char* title) {
    return add_item({}, "actions",
                    entry(Entity::action, {{"id", word(id)}, {"title", word(title)}}));
  };
  check({
      {"added A5 Get CMS access", {new_action("A5", "Get CMS access")}},
      {"added A5, A6", {new_action("A5", "One"), new_action("A6", "Two")}},
      {"added A4, A5, A6, A7, A8, A9 and 2 more",
       {new_action("A4", ""), new_action("A5", ""), new_action("A6", ""), new_action("A7", ""),
        new_action("A8", ""), new_action("A9", ""), new_action("A10", ""), new_action("A11", "")}},
      {"added ben (Ben Okafor)",
       {add_item({}, "people",
                 entry(Entity::person, {{"id", word("ben")}, {"name", word("Ben Okafor")}}))}},
      {"added I3 Better mail",
       {add_item(
           {}, "improvements",
           entry(Entity::improvement, {{"id", word("I3")}, {"title", word("Better mail")}}))}},
      {"removed A3 Tell support", {remove_item({}, "actions", 2)}},
      {"removed A3, A2", {remove_item({}, "actions", 2), remove_item({}, "actions", 1)}},
      {"removed ben (Ben Okafor); cleared the owner of A2",
       {remove_item({}, "people", 1), clear_field(action("A2"), "owner")}},
      {"removed I2 One order mail", {remove_item({}, "improvements", 1)}},
      {"added the decision 'The form stays'", {add_item({}, "decisions", word("The form stays"))}},
      {"removed the decision 'The PDF form stays until June'", {remove_item({}, "decisions", 0)}},
      {"parked 'Who pays?'", {add_item({}, "parked", word("Who pays?"))}},
      {"removed the point 'Who pays freight from Norway'", {remove_item({}, "parked", 0)}},
      {"added the check-in Tue 1 Dec",
       {add_item({}, "check_ins", entry(Entity::check_in, {{"date", Value::raw("2026-12-01")}}))}},
      {"removed the check-in Tue 8 Dec", {remove_item({}, "check_ins", 0)}},
      {"added the participant dora", {add_item({}, "present", word("dora"))}},
      {"added I3 Fewer calls; added the participant dora, emil",
       {add_item({}, "improvements",
                 entry(Entity::improvement, {{"id", word("I3")}, {"title", word("Fewer calls")}})),
        add_item({}, "present", word("dora")), add_item({}, "present", word("emil"))}},
      {"added the agenda step Introduce",
       {add_item({}, "agenda", entry(Entity::agenda_step, {{"step", word("Introduce")}}))}},
  });
}

TEST_CASE("any other field of anything") {
  check({
      {"renamed A1 to 'Write the page anew'",
       {set_field(action("A1"), "title", word("Write the page anew"))}},
      {"set the title of the plan to Refunds", {set_field({}, "title", word("Refunds"))}},
      {"set the end of the plan to Fri 26 Feb 2027",
       {set_field({}, "ends", Value::raw("2027-02-26"))}},
      {"set the completion criterion of A1 to 'The page is live'",
       {set_field(action("A1"), "done_when", word("The page is live"))}},
      {"set the email of ana to ana@example.org",
       {set_field({Entity::person, "ana"}, "email", word("ana@example.org"))}},
      {"renamed ben to benno", {set_field({Entity::person, "ben"}, "id", word("benno"))}},
      {"set the priority of I2 to 1", {set_field(improvement("I2"), "priority", Value::raw("1"))}},
      {"ranked I2, I1",
       {set_field(improvement("I1"), "priority", Value::raw("2")),
        set_field(improvement("I2"), "priority", Value::raw("1"))}},
      {"set the status of I1 to parked", {set_field(improvement("I1"), "status", word("parked"))}},
      {"marked check-in 1 as held",
       {set_field({Entity::check_in, "", 0}, "held", Value::raw("true"))}},
      {"set the holidays of the calendar to Fri 25 Dec",
       {set_field({Entity::calendar}, "holidays", Value::list({Value::raw("2026-12-25")}))}},
      {"set the notes of A1 to nothing", {set_field(action("A1"), "notes", word(""))}},
  });
}

TEST_CASE("what changes nothing is not said") {
  check({
      {"", {}},
      {"", {clear_field(action("A3"), "owner"), clear_field(action("A3"), "deadline")}},
      {"set the effort of A3 to 1d",
       {set_field(action("A3"), "effort", word("1d")), clear_field(action("A3"), "benefit")}},
  });
}

TEST_CASE("after three different things the rest is counted") {
  std::vector<Change> changes{set_field(action("A1"), "effort", word("1d")),
                              set_field(action("A1"), "notes", word("x")),
                              set_field(action("A1"), "benefit", word("y")),
                              set_field(action("A1"), "start", Value::raw("2026-12-01"))};
  const std::string start =
      "set the effort of A1 to 1d; set the notes of A1 to x; set the benefit of A1 to y";
  CHECK(sentence(changes) == start + "; and 1 more change");
  changes.push_back(set_field(action("A2"), "effort", word("3d")));
  CHECK(sentence(changes) == start + "; and 2 more changes");
}

TEST_CASE("long texts are cut, and lines become one") {
  const std::string title(10'000, 'x');
  const std::string said = sentence({add_item(
      {}, "actions", entry(Entity::action, {{"id", word("A5")}, {"title", Value::text(title)}}))});
  CHECK(said == "added A5 " + std::string(59, 'x') + "…");
  CHECK(sentence({add_item({}, "parked", word("two\nlines\tand more"))}) ==
        "parked 'two lines and more'");
}

}  // namespace
}  // namespace bywhen
