#include "bywhen/report/agreed.h"

#include <doctest/doctest.h>

#include "bywhen/base/text.h"
#include "bywhen/model/load.h"

namespace bywhen {
namespace {

Date day() { return *Date::parse("2026-11-24"); }

Plan plan_of(std::string_view actions, std::string_view more = "") {
  const std::string text =
      "bywhen: 1\ntitle: Returns\npeople: [{id: ana, name: Ana Ruiz}, {id: ben, "
      "name: Ben Okafor}]\n" +
      std::string(more) + "actions:\n" + std::string(actions);
  return std::move(*load(text).plan);
}

std::string promise(std::string_view action) {
  const Plan plan = plan_of(action);
  return promise_words(plan, plan.actions.front(), day());
}

TEST_CASE("a promise is a sentence, and another one about what it needs") {
  CHECK(promise("  - {id: A1, title: Rewrite the page, owner: ana, deadline: 2026-12-04, "
                "resources: [CMS access]}\n") ==
        "Ana, by Fri 4 Dec: Rewrite the page. Needs CMS access.");
  CHECK(promise(
            "  - {id: A1, title: \"Who pays?\", owner: ana, helpers: [ben], deadline: 2027-01-08, "
            "tentative: true, resources: none}\n") ==
        "Ana with Ben, by Fri 8 Jan 2027?: Who pays? Needs nothing.");
  CHECK(
      promise(
          "  - {id: A1, title: \"a\\nb\\e[2J\", resources: [x, {need: y., status: secured}]}\n") ==
      "nobody yet, no date yet: a b\\x1b[2J. Needs x; y.");
  CHECK(promise("  - {id: A1, title: x, owner: ana, ownership: declined}\n") ==
        "nobody yet, no date yet: x.");
}

constexpr std::string_view actions =
    "  - {id: A1, title: one, owner: ana, ownership: accepted, deadline: 2026-12-04, resources: none}\n"
    "  - {id: A2, title: two, owner: ben, deadline: 2026-12-04, resources: none}\n"
    "  - {id: A3, title: three, owner: ben, deadline: 2026-12-02, resources: none, updates: "
    "[{note: Ana asks Ben}]}\n"
    "  - {id: A4, title: four}\n"
    "  - {id: A5, title: five, owner: ana, ownership: accepted, status: done}\n";
constexpr std::string_view more =
    "improvements: [{id: I1, title: x}]\nparked: [Freight, Desk]\n"
    "check_ins: [{date: 2026-11-20}, {date: 2026-12-08, time: \"14:00\"}]\n";

TEST_CASE("a line for each person, what is open, parked, and when to meet") {
  CHECK(agreed_text(plan_of(actions, more), day()) ==
        "Returns: what we agreed, Tue 24 Nov\n"
        "Ana: A1 one, by Fri 4 Dec\n"
        "Ben: A3 three, by Wed 2 Dec (Ana asks); A2 two, by Fri 4 Dec (not confirmed)\n"
        "Still open: A4 owner, deadline, resources; I1 no action yet\n"
        "Parked: Freight; Desk\n"
        "Next check-in: Tue 8 Dec at 14:00\n");
}

TEST_CASE("the message of a commit") {
  CHECK(agreed_message(plan_of(actions, more), day()) ==
        "Agree on 1 action: Returns\n\n"
        "A1 Ana, by Fri 4 Dec 2026: one\n"
        "A2 Ben, by Fri 4 Dec 2026 (not confirmed): two\n"
        "A3 Ben, by Wed 2 Dec 2026 (Ana asks): three\n"
        "A4 nobody yet, no date yet: four\n"
        "\nNext check-in on Tue 8 Dec 2026 at 14:00\n");
  CHECK(agreed_message(plan_of("  []\n"), day()) == "Plan: Returns\n");
}

TEST_CASE("no title makes a line of its own in a commit, or a long subject") {
  Plan plan =
      std::move(*load(std::string("bywhen: 1\ntitle: \"") + std::string(200, 'x') +
                      "\\n\\nSigned-off-by: nobody\"\nactions:\n  - {id: A1, title: \"x\\n\\n# y\\n"
                      "Signed-off-by: nobody\", owner: \"a\\nCo-authored-by: b\"}\n")
                     .plan);
  const std::string message = agreed_message(plan, day());
  const auto lines = split(message, '\n');
  REQUIRE(lines.size() == 4);
  CHECK(display_width(lines[0]) == 72);
  CHECK(lines[1].empty());
  CHECK(lines[2].starts_with("A1 "));
  CHECK(lines[3].empty());
}

}  // namespace
}  // namespace bywhen
