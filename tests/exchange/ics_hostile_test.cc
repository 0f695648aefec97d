#include <doctest/doctest.h>

#include <algorithm>

#include "bywhen/exchange/ics.h"
#include "exchange/ics_reader.h"

namespace bywhen {
namespace {

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

}  // namespace
}  // namespace bywhen
