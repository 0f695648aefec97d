#include "report/support.h"

namespace bywhen {
namespace {

using test::no_colour;
using test::tuesday;

TEST_CASE("everything that the file says of an action") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\n"
      "people:\n"
      "  - {id: ana, name: Ana Ruiz}\n"
      "  - {id: ben, name: Ben Okafor}\n"
      "improvements:\n"
      "  - {id: I1, title: Returns, benefit: Fewer calls}\n"
      "actions:\n"
      "  - id: A1\n"
      "    title: Rewrite the page\n"
      "    improvement: [I1, I7]\n"
      "    done_when: It is live\n"
      "    owner: ana\n"
      "    helpers: [ben]\n"
      "    start: 2026-11-25\n"
      "    deadline: 2026-12-04\n"
      "    tentative: true\n"
      "    effort: 2d\n"
      "    after: [A2, A9]\n"
      "    status: doing\n"
      "    resources:\n"
      "      - {need: Copywriter, kind: people, status: requested, needed_by: 2026-11-30, cost: "
      "900 EUR, "
      "fallback: Ana drafts it}\n"
      "      - Test account\n"
      "    risks:\n"
      "      - {risk: Legal is slow, trigger: 2026-12-01, contingency: An article, owner: ben}\n"
      "      - {risk: Snow, status: gone}\n"
      "    links: [https://example.org/7]\n"
      "    notes: |\n"
      "      First line.\n"
      "      Second line.\n"
      "    updates:\n"
      "      - {date: 2026-11-23, author: ana, note: Draft sent}\n"
      "      - {date: 2026-11-24, author: ben, field: deadline, from: 2026-12-02, to: 2026-12-04, "
      "why: "
      "legal}\n"
      "  - {id: A2, title: Get access, owner: ben, status: done}\n"
      "  - {id: A3, title: Button, after: [A1]}\n");
  CHECK(show_action(plan, plan.actions[0], tuesday, 80, no_colour) ==
        R"(A1  Rewrite the page

improvement     I1 Returns
                I7
benefit         Fewer calls
done when       It is live
status          doing
owner           Ana, proposed
helpers         Ben
start           Wed 25 Nov
deadline        Fri 4 Dec?, 8 working days (tentative)
effort          2d
waits for       A2 Get access (done)
                A9
kept waiting    A3 Button
resources       requested (people): Copywriter, by Mon 30 Nov, 900 EUR; else Ana
                drafts it
                needed: Test account
risks           Legal is slow (Ben); from Tue 1 Dec: An article
                gone: Snow
links           https://example.org/7
notes           First line.
                Second line.
history         Mon 23 Nov, Ana: Draft sent
                Tue 24 Nov, Ben: deadline Wed 2 Dec → Fri 4 Dec (legal)
)");
}

TEST_CASE("what changed reads as people say it") {
  const Plan plan = test::actions(
      "  - id: A1\n"
      "    title: X\n"
      "    updates:\n"
      "      - {date: 2026-11-24, author: ana, field: status, from: doing, to: blocked,\n"
      "         why: no access}\n"
      "      - {date: 2026-11-24, field: reason, to: no access}\n"
      "      - {date: 2026-11-24, field: done_on, from: 2027-01-08, to: 2026-11-20}\n"
      "      - {date: 2026-11-24, field: owner, from: ana}\n");
  const std::string page = show_action(plan, plan.actions[0], tuesday, 80, no_colour);
  CHECK(page.substr(page.find("history")) ==
        R"(history         Tue 24 Nov, ana: status doing → blocked (no access)
                Tue 24 Nov: reason: no access
                Tue 24 Nov: done on Fri 8 Jan 2027 → Fri 20 Nov
                Tue 24 Nov: owner ana → –
)");
}

TEST_CASE("a bare action says what it lacks") {
  const Plan plan = test::actions("  - {id: A1, title: X}\n");
  CHECK(show_action(plan, plan.actions[0], tuesday, 80, no_colour) ==
        "A1  X\n"
        "still missing: owner, deadline, resources\n"
        "\n"
        "owner           no owner\n"
        "deadline        no deadline\n"
        "resources       not named\n");
}

TEST_CASE("who declined is shown with the reason") {
  const Plan plan = test::actions(
      "  - {id: A1, title: X, owner: ana, ownership: declined, declined_because: On leave}\n");
  CHECK(
      show_action(plan, plan.actions[0], tuesday, 80, no_colour).find("ana declined: On leave\n") !=
      std::string::npos);
}

TEST_CASE("keys of people's own are shown as they are") {
  const Plan plan = test::actions(
      "  - {id: A1, title: One}\n"
      "  - id: A2\n"
      "    title: Two\n"
      "    resources: none\n"
      "    x-ticket: \"SHOP-7\"\n"
      "    x-a-very-long-key: [a, {b: c}]\n"
      "    x-nothing:\n"
      "    updates: [{note: Sent}]\n");
  CHECK(show_action(plan, plan.actions[1], tuesday, 80, no_colour) ==
        "A2  Two\n"
        "still missing: owner, deadline\n"
        "\n"
        "owner           no owner\n"
        "deadline        no deadline\n"
        "resources       none\n"
        "x-ticket        SHOP-7\n"
        "x-a-very-long-key [a, {b: c}]\n"
        "history         Sent\n");
}

}  // namespace
}  // namespace bywhen
