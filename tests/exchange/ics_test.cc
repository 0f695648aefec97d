#include "bywhen/exchange/ics.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "exchange/ics_reader.h"

namespace bywhen {
namespace {

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
  CHECK(entry.at("SUMMARY") == "A1 Write\\, then send (Ana)");
  CHECK(entry.at("DESCRIPTION") ==
        "Done when: It is live\\nOwner: Ana\\nFor: I1 Fewer calls\\nWhy: Calls cost\\n"
        "Needs: nothing\\nPlan: T");
  // Monday; Friday is one, the holiday none, Wednesday two.
  CHECK(entry.triggers == std::vector<std::string>{"-P4DT15H"});
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

TEST_CASE("a need whose fallback was taken is off: nobody waits for it") {
  const auto need = [](const std::string& to) {
    return entries_of(plan_of(
        "actions:\n"
        "  - id: A1\n"
        "    title: x\n"
        "    resources: [{need: Ink, needed_by: 2026-12-01, status: unavailable, fallback: Chalk}]\n"
        "    updates: [{date: 2026-11-24, field: resources, from: Ink, to: " +
        to + "}]\n"))[0];
  };
  CHECK(need("Chalk").at("STATUS") == "CANCELLED");
  CHECK(need("Chalk").triggers.empty());
  CHECK(need("Coal").at("STATUS") == "CONFIRMED");  // of another fallback, before
  CHECK(need("Coal").triggers.size() == 1);
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

}  // namespace
}  // namespace bywhen
