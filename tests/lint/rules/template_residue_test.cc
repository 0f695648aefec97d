#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::linted_by;
using test::LintedText;
using test::plan_of;

std::size_t count(std::string_view title) {
  return linted_by(rules::template_residue,
                   plan_of(fmt::format("  - {{id: A1, title: \"{}\"}}\n", title)))
      .findings.size();
}

TEST_CASE("what a template left behind is found") {
  for (const std::string_view text :
       {"stepByStepInstructions.10", " stepByStepInstructions.2 ", "{{name}}", "{{ owner name }}",
        "${OWNER}", "[Insert name]", "[insert a date here]", "[Your team]", "Lorem ipsum",
        "Lorem ipsum...", "LOREM IPSUM dolor sit amet", "Action 1", "action 12"}) {
    CAPTURE(text);
    CHECK(count(text) == 1);
  }
}

TEST_CASE("what only looks like it is what people say") {
  for (const std::string_view text : {"Replace {{name}} in the mail",
                                      "{{a}} and {{b}}",
                                      "stepByStepInstructions.10 is wrong",
                                      "stepByStepInstructions",
                                      "iPhone.app",
                                      "example.10",
                                      "v2.10",
                                      "A.1",
                                      "Insert the coin",
                                      "[Insert]",
                                      "[insert x] and y",
                                      "Delete the lorem ipsum",
                                      "Lorem ipsum durch echte Texte ersetzen",
                                      "Action",
                                      "Action 1 of the appeal",
                                      "Action plan 2",
                                      "Actions 1",
                                      "Improvement 1",
                                      "{}",
                                      "{{}}",
                                      "${}",
                                      "iOS.",
                                      ".1",
                                      "}}",
                                      "["}) {
    CAPTURE(text);
    CHECK(count(text) == 0);
  }
}

TEST_CASE("it is found everywhere in a plan's own words, in open actions") {
  const LintedText linted =
      linted_by(rules::template_residue,
                "title: '{{title}}'\n"
                "improvements:\n"
                "  - {id: I1, title: Improvement 1, benefit: lorem ipsum}\n"
                "actions:\n"
                "  - id: A1\n"
                "    title: Call\n"
                "    benefit: '[insert benefit]'\n"
                "    done_when: doneWhen.1\n"
                "    notes: lorem ipsum\n"
                "    resources: [Resource 1, {need: Desk, fallback: lorem ipsum}]\n"
                "    risks: [{risk: Risk 1, contingency: '{{plan}}'}]\n"
                "  - {id: A2, title: Action 2, status: done}\n"
                "decisions: [lorem ipsum]\n"
                "parked: [lorem ipsum]\n");
  CHECK(linted.findings.size() == 12);
  CHECK(linted.findings[0].action.empty());
  CHECK(linted.findings[3].action == "A1");
  CHECK(linted.findings.back().action.empty());
}

TEST_CASE("a variable in the owner's place is found once, with a list of people or without") {
  const std::string actions =
      "  - {id: A1, title: X, owner: '{{owner}}', deadline: 2026-12-04, resources: none}\n";
  CHECK(LintedText(plan_of(actions)).lines() ==
        test::Lines{"4:31 template-residue: '{{owner}}' is what a template left behind"});
  const LintedText listed("people: [{id: ana}]\n" + plan_of(actions));
  REQUIRE(listed.findings.size() == 1);
  CHECK(listed.findings.front().rule->name == "unknown-person");
}

TEST_CASE("filler text is found in resources, however they are written") {
  CHECK(
      linted_by(rules::template_residue, plan_of("  - id: A1\n    resources:\n      - Lorem ipsum\n"
                                                 "      - need: lorem ipsum dolor\n"
                                                 "      - {need: A desk, fallback: Lorem ipsum}\n"
                                                 "      - Somebody who replaces the lorem ipsum\n"))
          .findings.size() == 3);
  CHECK(linted_by(rules::template_residue, plan_of("  - id: A1\n    resources: Lorem ipsum\n"))
            .findings.size() == 0);
}

}  // namespace
}  // namespace bywhen