#include "bywhen/exchange/ics.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "bywhen/base/text.h"
#include "bywhen/model/load.h"
#include "exchange/ics_alarms.h"

namespace bywhen {
namespace {

using Properties = std::vector<std::pair<std::string, std::string>>;  // name with parameters, value

Plan plan_of(const std::string& text) {
  const Loaded loaded = load("bywhen: 1\ntitle: T\n" + text);
  CAPTURE(text);
  REQUIRE(loaded.plan);
  return *loaded.plan;
}

struct Entry {
  Properties properties;
  std::vector<std::string> triggers;

  [[nodiscard]] std::string at(const std::string& name) const {
    for (const auto& [key, value] : properties) {
      if (key == name) return value;
    }
    return "-";
  }
};

// A reader as plain as they come: what it takes for an entry, a lenient program would, too.
std::vector<Entry> entries_in(std::string text) {
  for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) {
    text.erase(at, 3);
  }
  std::vector<Entry> entries;
  bool in_alarm = false;
  for (const std::string_view line : split(text, '\n')) {
    if (line.empty()) continue;
    REQUIRE(line.back() == '\r');
    const auto colon = line.find(':');
    REQUIRE(colon != std::string_view::npos);
    const std::string name(line.substr(0, colon));
    const std::string value(line.substr(colon + 1, line.size() - colon - 2));
    if (name == "BEGIN" && value != "VCALENDAR" && value != "VALARM") entries.emplace_back();
    if (value == "VALARM") in_alarm = name == "BEGIN";
    if (in_alarm && name.starts_with("TRIGGER")) entries.back().triggers.push_back(value);
    if (!in_alarm && !entries.empty()) entries.back().properties.emplace_back(name, value);
  }
  return entries;
}

const Date today = *Date::parse("2026-11-24");

std::vector<Entry> entries_of(const Plan& plan, IcsOptions options = {},
                              std::optional<std::vector<std::string>> owners = {}) {
  options.today = today;
  const IcsPlan exported{&plan, "t.plan.yaml", std::move(owners)};
  const Ics calendar = ics_of({&exported, 1}, options);
  std::vector<Entry> entries = entries_in(calendar.text);
  CHECK(calendar.entries == entries.size());
  return entries;
}

std::vector<Entry> todos_of(const Plan& plan) { return entries_of(plan, {.as_todos = true}); }

// The UID of each entry, by its summary.
std::map<std::string, std::string> uids(const std::string& text) {
  std::map<std::string, std::string> found;
  for (const Entry& entry : entries_of(plan_of(text))) found[entry.at("SUMMARY")] = entry.at("UID");
  return found;
}

TEST_CASE("a deadline is a whole day, with an alarm two working days before") {
  const auto entries = entries_of(plan_of(
      "calendar: {holidays: [2026-12-03]}\n"
      "people: [{id: ana, name: Ana Ruiz, email: ana@example.org}]\n"
      "improvements: [{id: I1, title: Fewer calls, priority: 2, benefit: Calls cost}]\n"
      "actions:\n"
      "  - {id: A1, title: 'Write, then send', improvement: I1, owner: ana, ownership: accepted,\n"
      "     deadline: 2026-12-07, done_when: It is live, resources: none}\n"));
  REQUIRE(entries.size() == 1);
  const Entry& entry = entries[0];
  CHECK(entry.at("BEGIN") == "VEVENT");
  CHECK(entry.at("DTSTART;VALUE=DATE") == "20261207");
  CHECK(entry.at("DURATION") == "P1D");
  CHECK(entry.at("STATUS") == "CONFIRMED");
  CHECK(entry.at("TRANSP") == "TRANSPARENT");
  CHECK(entry.at("PRIORITY") == "2");
  CHECK(entry.at("SEQUENCE") == "0");
  CHECK(entry.at("SUMMARY") == "A1 Write\\, then send (Ana)");
  CHECK(entry.at("DESCRIPTION") ==
        "Done when: It is live\\nOwner: Ana\\nFor: I1 Fewer calls\\nWhy: Calls cost\\n"
        "Needs: nothing\\nPlan: T");
  // Monday; Friday is one, the holiday none, Wednesday two.
  CHECK(entry.triggers == std::vector<std::string>{"-P4DT15H"});
}

TEST_CASE("no entry invites anybody, and no address gets out") {
  const Plan plan = plan_of(
      "people: [{id: ana, name: Ana, email: ana@example.org}]\n"
      "actions: [{id: A1, title: x, owner: ana, deadline: 2026-12-07}]\n"
      "check_ins: [{date: 2026-12-08, time: '14:00'}]\n");
  const IcsPlan exported{&plan, "t"};
  const std::string text = ics_of({&exported, 1}, {.today = today}).text;
  for (const char* word : {"ATTENDEE", "ORGANIZER", "ana@example.org"}) {
    CHECK(text.find(word) == std::string::npos);
  }
}

TEST_CASE("a check-in has the plan's own time, its length and its link") {
  const auto entries = entries_of(plan_of(
      "actions: []\n"
      "check_ins:\n"
      "  - {date: 2026-12-08, time: '14:00', minutes: 20, link: 'https://example.org/a,b'}\n"
      "  - {date: 2026-12-15, time: '23:50'}\n"
      "  - {date: 2026-12-22, link: Room 4}\n"
      "  - {date: 2026-11-30, time: '14:00', held: true}\n"
      "  - {time: '14:00'}\n"));
  REQUIRE(entries.size() == 4);
  CHECK(entries[0].at("SUMMARY") == "✓ Check-in: T");
  CHECK(entries[0].triggers.empty());
  CHECK(entries[1].at("DTSTART") == "20261208T140000");
  CHECK(entries[1].at("DURATION") == "PT20M");
  CHECK(entries[1].at("TRANSP") == "OPAQUE");
  CHECK(entries[1].at("URL") == "https://example.org/a,b");
  CHECK(entries[1].at("LOCATION") == "https://example.org/a\\,b");
  CHECK(entries[1].triggers == std::vector<std::string>{"-PT15M"});
  CHECK(entries[2].at("DTSTART") == "20261215T235000");
  CHECK(entries[2].at("DURATION") == "PT30M");
  CHECK(entries[3].at("DTSTART;VALUE=DATE") == "20261222");
  CHECK(entries[3].at("LOCATION") == "Room 4");
  CHECK(entries[3].at("URL") == "-");
  CHECK(entries[3].triggers == std::vector<std::string>{"-PT15H"});
}

TEST_CASE("only what is an address of the web is a URL") {
  for (const char* link : {"javascript:alert(1)", "https://a b", "https://a\\u00e9", "ftp://a",
                           "https://a\\r\\nATTACH:b", "file:///etc/passwd"}) {
    CAPTURE(link);
    const auto entries =
        entries_of(plan_of("actions:\n  - {id: A1, title: x, deadline: 2026-12-07, links: [\"" +
                           std::string(link) + "\"]}\n"));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].at("URL") == "-");
    CHECK(entries[0].at("ATTACH") == "-");
  }
}

TEST_CASE("needs and risks stand on their days, as far as they have one") {
  const auto entries = entries_of(plan_of(
      "actions:\n"
      "  - id: A1\n"
      "    title: x\n"
      "    resources:\n"
      "      - {need: Ink, needed_by: 2026-12-01, status: requested, cost: 9 EUR, fallback: Chalk}\n"
      "      - {need: Paper, needed_by: 2026-12-02, status: secured}\n"
      "      - No day\n"
      "    risks:\n"
      "      - {risk: Rain, trigger: 2026-12-03, contingency: A tent}\n"
      "      - {risk: Snow, trigger: 2026-12-04, contingency: Skis, status: gone}\n"
      "      - {risk: Wind, contingency: none}\n"));
  REQUIRE(entries.size() == 4);
  CHECK(entries[0].at("SUMMARY") == "A1 needs: Ink");
  CHECK(entries[0].at("DESCRIPTION") ==
        "For: A1 x\\nStatus: requested\\nCost: 9 EUR\\nOtherwise: Chalk\\nPlan: T");
  CHECK(entries[0].triggers.size() == 1);
  CHECK(entries[1].at("SUMMARY") == "✓ A1 needs: Paper");
  CHECK(entries[1].triggers.empty());
  CHECK(entries[2].at("SUMMARY") == "A1 risk: Rain");
  CHECK(entries[2].at("STATUS") == "CONFIRMED");
  CHECK(entries[2].triggers == std::vector<std::string>{"PT9H"});
  CHECK(entries[3].at("STATUS") == "CANCELLED");
  CHECK(entries[3].triggers.empty());
}

TEST_CASE("how it stands with an action, its entries say") {
  const std::string rest =
      ", deadline: 2026-12-07, resources: [{need: n, needed_by: 2026-12-01}],"
      " risks: [{risk: r, trigger: 2026-12-02}]}]\n";
  const auto entries = [&](const std::string& state) {
    return entries_of(plan_of("actions: [{id: A1, title: x, " + state + rest));
  };
  const auto dropped = entries("status: dropped, reason: no money");
  for (const Entry& entry : dropped) {
    CHECK(entry.at("STATUS") == "CANCELLED");
    CHECK(entry.triggers.empty());
  }
  CHECK(dropped[0].at("DESCRIPTION").starts_with("Dropped: no money\\n"));
  const auto done = entries("status: done, done_on: 2026-11-24");
  CHECK(done[0].at("STATUS") == "CONFIRMED");
  CHECK(done[0].at("SUMMARY") == "✓ A1 x");
  CHECK(done[0].triggers.empty());
  CHECK(done[1].at("STATUS") == "CANCELLED");
  CHECK(done[2].at("STATUS") == "CANCELLED");
  CHECK(entries("tentative: true")[0].at("STATUS") == "TENTATIVE");
  CHECK(entries("status: blocked, reason: 'a, b'")[0]
            .at("DESCRIPTION")
            .starts_with("Blocked: a\\, b\\n"));
}

TEST_CASE("what is over gets no alarm: programs would sound it at once") {
  const auto triggers = [](const std::string& day) {
    return entries_of(plan_of("actions: [{id: A1, title: x, deadline: " + day + "}]\n"))[0]
        .triggers;
  };
  CHECK(triggers("2026-11-23").empty());
  CHECK(triggers("2026-11-24").size() == 1);
}

TEST_CASE("a to-do has its status, its day and what it waits for") {
  const auto todos = todos_of(plan_of(
      "actions:\n"
      "  - {id: A1, title: a, start: 2026-12-01, deadline: 2026-12-07, after: [A2, A9, A1]}\n"
      "  - {id: A2, title: b, status: done, done_on: 2026-11-20, deadline: 2026-11-27}\n"
      "  - {id: A3, title: c, status: doing, start: 2026-12-08, deadline: 2026-12-07}\n"
      "  - {id: A4, title: d, status: dropped}\n"
      "  - {id: A5, title: e}\n"
      "check_ins: [{date: 2026-12-08, time: '14:00'}]\n"));
  REQUIRE(todos.size() == 6);
  CHECK(todos[0].at("BEGIN") == "VTODO");
  CHECK(todos[0].at("DTSTART;VALUE=DATE") == "20261201");
  CHECK(todos[0].at("DUE;VALUE=DATE") == "20261207");
  CHECK(todos[0].at("STATUS") == "NEEDS-ACTION");
  CHECK(todos[0].at("RELATED-TO;RELTYPE=DEPENDS-ON") == todos[1].at("UID"));
  CHECK(std::ranges::count_if(todos[0].properties, [](const auto& one) {
          return one.first.starts_with("RELATED-TO");
        }) == 1);
  CHECK(todos[0].triggers == std::vector<std::string>{"-P3DT15H"});
  CHECK(todos[1].at("STATUS") == "COMPLETED");
  CHECK(todos[1].at("COMPLETED") == "20261120T120000Z");
  CHECK(todos[1].at("PERCENT-COMPLETE") == "100");
  CHECK(todos[2].at("STATUS") == "IN-PROCESS");
  CHECK(todos[2].at("DTSTART;VALUE=DATE") == "-");  // it would begin after it is due
  CHECK(todos[3].at("STATUS") == "CANCELLED");
  CHECK(todos[4].at("DUE;VALUE=DATE") == "-");
  CHECK(todos[4].triggers.empty());
  CHECK(todos[5].at("BEGIN") == "VEVENT");
}

constexpr const char* two_actions =
    "date: 2026-11-24\n"
    "actions:\n"
    "  - id: A1\n"
    "    title: one\n"
    "    deadline: 2026-12-01\n"
    "    resources: [{need: Ink, needed_by: 2026-12-01}, {need: Pen, needed_by: 2026-12-01}]\n"
    "    risks: [{risk: Rain, trigger: 2026-12-01}]\n"
    "  - {id: A2, title: two, deadline: 2026-12-02}\n"
    "check_ins: [{date: 2026-12-08}, {date: 2026-12-22}]\n";

TEST_CASE("an entry is the same whatever its title, day, owner and place become") {
  const auto before = uids(two_actions);
  const auto after = uids(
      "facilitator: ben\n"
      "date: 2026-11-24\n"
      "improvements: [{id: I1, title: y}]\n"
      "actions:\n"
      "  - {id: A2, title: zwei, owner: ben, deadline: 2027-12-02, status: doing}\n"
      "  - id: A1\n"
      "    title: eins\n"
      "    improvement: I1\n"
      "    deadline: 2026-12-31\n"
      "    resources: [{need: Pen, needed_by: 2026-12-30}, {need: ' ink', needed_by: 2026-12-02}]\n"
      "    risks: [{risk: Snow, trigger: 2026-12-01}, {risk: Rain, trigger: 2026-12-24}]\n"
      "check_ins: [{date: 2026-12-22}, {date: 2026-12-09}]\n");
  CHECK(after.at("A1 eins") == before.at("A1 one"));
  CHECK(after.at("A2 zwei (ben)") == before.at("A2 two"));
  CHECK(after.at("A1 needs: Pen") == before.at("A1 needs: Pen"));
  CHECK(after.at("A1 needs: ink") == before.at("A1 needs: Ink"));
  CHECK(after.at("A1 risk: Rain") == before.at("A1 risk: Rain"));
  CHECK(after.at("A1 risk: Snow") != before.at("A1 risk: Rain"));
}

TEST_CASE("a check-in that is put off moves") {
  const auto before = entries_of(plan_of("actions: []\ncheck_ins: [{date: 2026-12-08}]\n"));
  const auto after = entries_of(plan_of("actions: []\ncheck_ins: [{date: 2026-12-10}]\n"));
  CHECK(before[0].at("UID") == after[0].at("UID"));
}

TEST_CASE("plans don't share an entry, and all entries of one plan are different") {
  const Plan plan = plan_of(two_actions);
  const Plan next_round = plan_of("date: 2027-03-01\nactions: []\n");
  CHECK(ics_uid_prefix(plan, "a.plan.yaml") != ics_uid_prefix(plan, "b.plan.yaml"));
  CHECK(ics_uid_prefix(plan, "a.plan.yaml") != ics_uid_prefix(next_round, "a.plan.yaml"));
  const Plan twice = plan_of(
      "actions:\n"
      "  - {id: A1, title: x, deadline: 2026-12-01}\n"
      "  - {id: A1, title: x, deadline: 2026-12-01}\n"
      "  - {title: x, deadline: 2026-12-01}\n"
      "  - {title: x, deadline: 2026-12-01}\n"
      "  - id: A2\n"
      "    title: x\n"
      "    resources: [{need: n, needed_by: 2026-12-01}, {need: n, needed_by: 2026-12-02}]\n"
      "    risks: [{risk: n, trigger: 2026-12-01}, {risk: n, trigger: 2026-12-02}]\n"
      "check_ins: [{date: 2026-12-08}, {date: 2026-12-08}]\n");
  std::set<std::string> different;
  for (const Entry& entry : entries_of(twice)) different.insert(entry.at("UID"));
  CHECK(different.size() == 10);
  different.clear();
  for (const Entry& entry : todos_of(twice)) different.insert(entry.at("UID"));
  for (const Entry& entry : entries_of(twice)) different.insert(entry.at("UID"));
  CHECK(different.size() == 15);  // a to-do is no event
}

TEST_CASE("whose calendar it is makes no difference to who an entry is") {
  const Plan plan = plan_of(
      "actions:\n"
      "  - {title: x, owner: ben, deadline: 2026-12-01}\n"
      "  - {title: x, owner: ana, deadline: 2026-12-01}\n");
  const auto all = entries_of(plan);
  const auto hers = entries_of(plan, {}, std::vector<std::string>{"ana"});
  REQUIRE(hers.size() == 1);
  CHECK(hers[0].at("UID") == all[1].at("UID"));
}

TEST_CASE("SEQUENCE counts the changes that are written down") {
  const auto entries = entries_of(
      plan_of("actions:\n"
              "  - id: A1\n"
              "    title: x\n"
              "    deadline: 2026-12-07\n"
              "    updates:\n"
              "      - {date: 2026-11-25, field: deadline, from: 2026-12-01, to: 2026-12-07}\n"
              "      - {date: 2026-11-25, note: called}\n"
              "      - {date: 2026-11-26, field: status, from: todo, to: doing}\n"));
  CHECK(entries[0].at("SEQUENCE") == "2");
}

TEST_CASE("one person's calendar has what they own, the risks they watch, and the check-ins") {
  const Plan plan = plan_of(
      "people: [{id: ana, name: Ana}, {id: ben, name: Ben}]\n"
      "actions:\n"
      "  - {id: A1, title: a, owner: ana, deadline: 2026-12-01, resources: [{need: n, needed_by: 2026-12-01}]}\n"
      "  - {id: A2, title: b, owner: ben, deadline: 2026-12-01, resources: [{need: n, needed_by: 2026-12-01}],\n"
      "     risks: [{risk: r, trigger: 2026-12-02, owner: ana}, {risk: s, trigger: 2026-12-02, owner: ben}]}\n"
      "  - {id: A3, title: c, owner: ana, ownership: declined, deadline: 2026-12-01}\n"
      "  - {id: A4, title: d, deadline: 2026-12-01}\n"
      "check_ins: [{date: 2026-12-08}]\n");
  std::vector<std::string> summaries;
  for (const Entry& entry : entries_of(plan, {}, std::vector<std::string>{"ana"})) {
    summaries.push_back(entry.at("SUMMARY"));
  }
  CHECK(summaries ==
        std::vector<std::string>{"A1 a (Ana)", "A1 needs: n", "A2 risk: r", "Check-in: T"});
  CHECK(entries_of(plan, {}, std::vector<std::string>()).empty());
}

TEST_CASE("hostile titles are titles") {
  const std::string titles[] = {
      R"("x\nBEGIN:VALARM\nACTION:AUDIO\nEND:VALARM")",
      R"("x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:stolen")",
      R"("\u202Eevil\u202C \u0085 \u2028")",
      R"("\e[31m \a \x7f \0")",
      "'<script>alert(1)</script> \"><img onerror=x>'",
      "'=HYPERLINK(\"http://x\") | `a`'",
      "'🎯👩‍👩‍👧 עברית العربية'",
      "'" + std::string(300, 'x') + "'",
      "'\\n\\,\\;'",
  };
  for (const std::string& title : titles) {
    CAPTURE(title);
    const Plan plan =
        plan_of("actions:\n  - id: A1\n    deadline: 2026-12-01\n    title: " + title +
                "\n    done_when: " + title + "\n    links: [" + title + "]\n");
    const auto entries = entries_of(plan);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].at("UID") != "stolen");
    CHECK(entries[0].triggers.size() == 1);
    for (const auto& [name, value] : entries[0].properties) {
      CHECK(std::ranges::none_of(
          value, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }));
    }
  }
}

TEST_CASE("plans at the edges make calendars") {
  CHECK(entries_of(plan_of("actions: []\n")).empty());
  CHECK(entries_of(plan_of("actions: [{title: x}]\n")).empty());
  CHECK(todos_of(plan_of("actions: [{}]\n")).size() == 1);
  const auto far =
      entries_of(plan_of("date: 0001-01-01\n"
                         "actions:\n"
                         "  - {id: A1, title: x, deadline: 0001-01-01}\n"
                         "  - {id: A2, title: y, deadline: 9999-12-31}\n"
                         "check_ins: [{date: 9999-12-31, time: '23:59', minutes: 1000000}]\n"));
  REQUIRE(far.size() == 3);
  CHECK(far[0].at("DTSTART;VALUE=DATE") == "00010101");
  CHECK(far[1].at("DTSTART;VALUE=DATE") == "99991231");
  CHECK(far[2].at("DURATION") == "PT1000000M");
}

TEST_CASE("DTSTAMP is the moment of the export, in UTC") {
  const Plan plan = plan_of("actions: [{id: A1, title: x, deadline: 2026-12-01}]\n");
  const auto stamp = [&](std::int64_t seconds) {
    return entries_of(plan, {.exported_at = std::chrono::seconds(seconds)})[0].at("DTSTAMP");
  };
  CHECK(stamp(0) == "19700101T000000Z");
  CHECK(stamp(1795615199) == "20261125T135959Z");
}

TEST_CASE("how long before, as it is typed") {
  const auto typed = [](std::string_view text) {
    const auto lead = LeadTime::parse(text);
    return lead ? std::pair(lead->count, lead->in_workdays) : std::pair(-1, false);
  };
  CHECK(typed("2d") == std::pair(2, false));
  CHECK(typed("0d") == std::pair(0, false));
  CHECK(typed("2w") == std::pair(14, false));
  CHECK(typed("999wd") == std::pair(999, true));
  for (const char* wrong :
       {"", "d", "2", "-1d", "-0d", "1000d", "2h", "2 d", "+2d", "2dd", "99999999999999999999d"}) {
    CAPTURE(wrong);
    CHECK(typed(wrong).first == -1);
  }
}

TEST_CASE("alarms ring at nine, each once") {
  const WorkCalendar calendar;
  const Date monday = *Date::parse("2026-12-07");
  const LeadTime leads[] = {{0, false}, {1, false}, {1, true}, {3, false}, {7, false}};
  CHECK(alarms_before(monday, leads, calendar) ==
        std::vector<std::string>{"PT9H", "-PT15H", "-P2DT15H", "-P6DT15H"});
  const Date sunday = *Date::parse("2026-12-06");
  CHECK(alarms_before(sunday, {{LeadTime{2, true}}}, calendar) ==
        std::vector<std::string>{"-P2DT15H"});
}

TEST_CASE("several plans are one calendar") {
  const Plan one = plan_of("actions: [{id: A1, title: x, deadline: 2026-12-01}]\n");
  const Plan other = plan_of("actions: [{id: A1, title: y, deadline: 2026-12-01}]\n");
  const IcsPlan plans[] = {{&one, "one.plan.yaml"}, {&other, "other.plan.yaml"}};
  const Ics calendar = ics_of(plans, {.today = today});
  const auto entries = entries_in(calendar.text);
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].at("UID") != entries[1].at("UID"));
  CHECK(calendar.text.find("X-WR-CALNAME:Action plans\r\n") != std::string::npos);
}

}  // namespace
}  // namespace bywhen
