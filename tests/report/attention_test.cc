#include "report/attention.h"

#include "report/support.h"

namespace bywhen {
namespace {

const Date today = *Date::parse("2026-12-08");  // a Tuesday

// "Late A1: due Fri 4 Dec, 2 working days ago"
std::vector<std::string> attention(const Plan& plan) {
  const Overview all = overview(plan, today);
  Digest digest(plan, all, today, today);
  std::vector<std::string> lines;
  for (const Attention& one : attention_of(digest)) {
    const std::string_view id =
        one.action != nullptr ? one.action->id.value_or("-") : *one.improvement->id;
    lines.push_back(std::string(heading_of(one.kind)) + ' ' + std::string(id) + ": " +
                    one.said.text());
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST_CASE("what is late, how long and how often it moved") {
  const std::string agreed = "owner: ana, ownership: accepted, resources: none, ";
  CHECK(attention(test::actions(
            "  - {id: A1, title: X, " + agreed +
            "deadline: 2026-12-04,\n     updates: [{date: 2026-12-01, field: deadline, from: "
            "2026-12-02, to: 2026-12-04}]}\n  - {id: A2, title: X, " +
            agreed + "deadline: 2026-12-07}\n")) ==
        Lines{"Late A1: due Fri 4 Dec, 2 working days ago; moved once before",
              "Late A2: due Mon 7 Dec, yesterday"});
}

TEST_CASE("what is blocked, why, and since when") {
  const std::string blocked =
      "  - {id: A1, title: X, owner: ana, ownership: accepted, resources: none,\n"
      "     deadline: 2027-01-08, status: blocked";
  CHECK(attention(test::actions(blocked + ", reason: no access,\n     updates: [{date: 2026-12-01, "
                                          "field: status, from: doing, to: blocked}]}\n")) ==
        Lines{"Blocked A1: no access, since Tue 1 Dec (5 working days)"});
  CHECK(attention(test::actions(blocked + "}\n")) == Lines{"Blocked A1: nobody has said why"});
}

TEST_CASE("what is due before what it waits for: lint calls it an error") {
  const std::string agreed = "owner: ana, ownership: accepted, resources: none, ";
  CHECK(attention(test::actions("  - {id: A1, title: X, " + agreed +
                                "deadline: 2026-12-10, after: [A2, A3, A4, A5]}\n" +
                                "  - {id: A2, title: X, " + agreed + "deadline: 2026-12-11}\n" +
                                "  - {id: A3, title: X, " + agreed + "deadline: 2026-12-10}\n" +
                                "  - {id: A4, title: X, " + agreed + "deadline: 2026-12-14}\n" +
                                "  - {id: A5, title: X, " + agreed +
                                "deadline: 2026-12-14, status: dropped}\n")) ==
        Lines{"Due before what it waits for A1: due Thu 10 Dec, but waits for A2, due Fri 11 Dec, "
              "and A4, due Mon 14 Dec"});
}

TEST_CASE("what is missing and what is to be confirmed") {
  CHECK(attention(test::actions(
            "  - {id: A1, title: X}\n"
            "  - {id: A2, title: X, owner: luis, deadline: 2027-01-08, tentative: true,\n"
            "     resources: none}\n")) ==
        Lines{"Still missing A1: owner, deadline, resources",
              "To be confirmed A2: luis has not said yes; the deadline, Fri 8 Jan 2027, is "
              "tentative"});
}

TEST_CASE("what is needed and not there, with what to fall back on") {
  CHECK(
      attention(
          test::actions("  - id: A1\n    title: X\n    owner: ana\n    ownership: accepted\n"
                        "    deadline: 2027-01-08\n    resources:\n"
                        "      - {need: Writer, needed_by: 2026-12-08, fallback: Ana drafts it}\n"
                        "      - {need: Room, needed_by: 2026-12-07, status: requested}\n"
                        "      - {need: Tool, status: unavailable}\n"
                        "      - {need: Key, needed_by: 2026-12-09}\n"
                        "      - {need: Paper, needed_by: 2026-12-01, status: secured}\n")) ==
      Lines{
          "Resource not there A1: Tool: can't be had; and nothing to fall back on",
          "Resource not there A1: Writer: nobody has asked for it, needed by Tue 8 Dec; else Ana "
          "drafts it",
          "Resource not there A1: Room: requested and not there, needed by Mon 7 Dec; and nothing to "
          "fall back on"});
}

TEST_CASE("a risk whose day has come, and an improvement that nothing serves") {
  CHECK(
      attention(test::plan_of(
          "bywhen: 1\ntitle: T\nimprovements: [{id: I1, title: a}, {id: I2, title: b, status: "
          "parked}]\nactions:\n  - {id: A1, title: X, owner: ana, ownership: accepted,\n"
          "     deadline: 2027-01-08, resources: none, risks: [{risk: Rain, trigger: 2026-12-08,\n"
          "     contingency: Tent, owner: ben}, {risk: Snow, trigger: 2026-12-09}]}\n")) ==
      Lines{"Risk whose day has come A1: Rain (ben watches it); if so, from Tue 8 Dec on: Tent",
            "Without an action I1: no action yet"});
}

TEST_CASE("where all is done or on its way there is nothing") {
  CHECK(attention(test::actions("  - {id: A1, title: X, status: done}\n")).empty());
}

}  // namespace
}  // namespace bywhen
