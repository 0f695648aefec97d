#include <doctest/doctest.h>

#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::LintedText;

const std::string head =
    "bywhen: 1\n"
    "title: T\n"
    "people:\n"
    "  - {id: ana, name: Ana Ruiz}\n"
    "  - {id: cleo, name: Cléo Marchetti}\n";

TEST_CASE(
    "everybody who is named is looked up: facilitator, present, owner, helpers, risk owners") {
  const LintedText linted(head +
                          "facilitator: zed\n"
                          "present: [ana, yan]\n"
                          "actions:\n"
                          "  - id: A1\n"
                          "    title: X\n"
                          "    owner: xia\n"
                          "    helpers: [cleo, wim]\n"
                          "    deadline: 2026-12-04\n"
                          "    resources: none\n"
                          "    risks: [{risk: R, owner: vic, contingency: C}]\n"
                          "    updates: [{date: 2026-11-24, author: gone, note: N}]\n");
  CHECK(linted.lines() == Lines{"6:14 unknown-person: no person 'zed' in this plan",
                                "7:16 unknown-person: no person 'yan' in this plan",
                                "11:12 unknown-person: no person 'xia' in this plan",
                                "12:21 unknown-person: no person 'wim' in this plan",
                                "15:30 unknown-person: no person 'vic' in this plan"});
  CHECK(linted.findings[0].action.empty());
  CHECK(linted.findings[0].hint == "bywhen add-person zed NAME");
  CHECK(linted.findings[2].action == "A1");
}

std::string hint_for(std::string_view owner) {
  const LintedText linted(head + "actions:\n  - {id: A1, title: X, owner: " + std::string(owner) +
                          ", deadline: 2026-12-04, resources: none}\n");
  REQUIRE(linted.findings.size() == 1);
  return linted.findings.front().hint;
}

TEST_CASE("who has left may stay in what is done or dropped") {
  const auto lines = [](std::string_view status) {
    return LintedText(head + fmt::format("actions:\n"
                                         "  - id: A1\n    title: X\n    owner: gone\n"
                                         "    helpers: [left]\n    deadline: 2026-12-04\n"
                                         "    resources: none\n    status: {}\n",
                                         status))
        .lines();
  };
  CHECK(lines("doing").size() == 2);
  CHECK(lines("done") == Lines{});
  CHECK(lines("dropped\n    reason: R") == Lines{});
}

TEST_CASE("a near id or the whole name says who is meant") {
  CHECK(hint_for("anna") == "did you mean 'ana'?");
  CHECK(hint_for("Ana Ruiz") == "did you mean 'ana'?");
  CHECK(hint_for("CLÉO MARCHETTI") == "did you mean 'cleo'?");
  CHECK(hint_for("Some body else") == "bywhen add-person ID NAME");
  CHECK(hint_for("ANA") == "did you mean 'ana'?");
}

TEST_CASE("nobody is told to add a person who is none") {
  const std::string one_of_them =
      "bywhen assign A1 WHO, the one of them who answers for it; others can help";
  for (const std::string_view owner : {"all", "Everyone", "the team", "Web team", "HR"}) {
    CAPTURE(owner);
    CHECK(hint_for(owner) == one_of_them);
  }
  CHECK(hint_for("Ana Ruiz & Cleo") == "bywhen assign A1 ana --helper cleo");
  CHECK(hint_for("'ana, cleo'") == "bywhen assign A1 ana --helper cleo");
  CHECK(hint_for("Ana / Zoe") == "bywhen assign A1 WHO, one of them; others can help");
}

TEST_CASE("an owner who says that there is none is a placeholder, with assign as the way out") {
  for (const std::string_view owner : {"offen", "tba", "nobody", "N/A"}) {
    CAPTURE(owner);
    CHECK(hint_for(owner) == "bywhen assign A1 WHO");
  }
}

TEST_CASE("without a list of people, names are taken as they are") {
  CHECK(LintedText("bywhen: 1\ntitle: T\nfacilitator: zed\nactions:\n"
                   "  - {id: A1, title: X, owner: xia, deadline: 2026-12-04, resources: none}\n")
            .lines() == Lines{});
}

TEST_CASE("an empty list of people is a list") {
  CHECK(LintedText("bywhen: 1\ntitle: T\npeople: []\nfacilitator: zed\nactions: []\n").lines() ==
        Lines{"4:14 unknown-person: no person 'zed' in this plan"});
}

TEST_CASE("an id that is itself a mistake is no second one where it is used") {
  const LintedText linted(
      "bywhen: 1\ntitle: T\npeople:\n  - {id: Ana, name: Ana Ruiz}\nactions:\n"
      "  - {id: A1, title: X, owner: Ana, deadline: 2026-12-04, resources: none}\n");
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().rule->name == "invalid-value");
}

TEST_CASE("thousands of unknown names are found without comparing each with everybody") {
  std::string text = "bywhen: 1\ntitle: T\npeople:\n";
  for (int i = 0; i < 1000; ++i) text += fmt::format("  - {{id: p{}}}\n", i);
  text += "actions:\n";
  for (int i = 1; i <= 1000; ++i) {
    text += fmt::format(
        "  - {{id: A{}, title: X, owner: q{}, deadline: 2026-12-04, resources: none}}\n", i, i);
  }
  CHECK(LintedText(text).findings.size() == 1000);
}

}  // namespace
}  // namespace bywhen
