#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::LintedText;
using test::plan_of;

Lines found(std::string_view owner) {
  return linted_by(rules::multiple_owners,
                   plan_of(fmt::format("  - id: A1\n    owner: {}\n", owner)))
      .lines();
}

TEST_CASE("one owner, none and a list of one are fine") {
  for (const std::string_view owner : {"ana", "[ana]", "[]", "", "{name: ana}"}) {
    CAPTURE(owner);
    CHECK(found(owner) == Lines{});
  }
}

TEST_CASE("the second owner is one too many, and the hint makes helpers of the others") {
  const LintedText linted =
      linted_by(rules::multiple_owners,
                plan_of("  - id: A1\n    owner:\n    - ana\n    - ben\n    - cleo\n"));
  CHECK(linted.lines() == Lines{"7:7 multiple-owners: A1 has 3 owners, and one person must be "
                                "accountable; ana counts, who is named first"});
  const Finding& finding = linted.findings.front();
  CHECK(finding.hint == "bywhen assign A1 ana --helper ben --helper cleo");
  CHECK(linted.text_of(finding.related.front().range) == "ana");
}

TEST_CASE("a name that is no id does not get into a command") {
  const LintedText linted =
      linted_by(rules::multiple_owners, plan_of("  - {id: A1, owner: [ana, 'x; rm -rf .']}\n"));
  REQUIRE(linted.findings.size() == 1);
  CHECK(linted.findings.front().hint == "keep one, and write the others as helpers");
}

TEST_CASE("a first owner who is a stand-in is not named; done actions are left alone") {
  CHECK(found("[TBD, ben]") ==
        Lines{"5:18 multiple-owners: A1 has 2 owners, and one person must be "
              "accountable"});
  CHECK(linted_by(rules::multiple_owners, plan_of("  - {id: A1, owner: [a, b], status: dropped}\n"))
            .lines() == Lines{});
}

TEST_CASE("several people in one text are several owners") {
  for (const std::string_view owner :
       {"Anna/Ben", "Anna / Ben", "Anna & Ben", "Anna und Ben", "Anna and Ben", "Anna + Ben",
        "ANNA UND BEN", "Anna; Ben", "Léa et Noé", "Anna Lind & Ben Okafor"}) {
    CAPTURE(owner);
    CHECK(found(owner) ==
          Lines{"5:12 multiple-owners: A1 seems to have 2 owners in one text, and one person "
                "must be accountable"});
  }
  CHECK(found("Anna, Ben, Cleo") ==
        Lines{"5:12 multiple-owners: A1 seems to have 3 owners in one text, and "
              "one person must be accountable"});
  CHECK(linted_by(rules::multiple_owners, plan_of("  - {id: A1, owner: Anna & Ben}\n"))
            .findings.front()
            .hint == "bywhen assign A1 Anna --helper Ben");
  CHECK(linted_by(rules::multiple_owners, plan_of("  - {id: A1, owner: Anna Lind & Ben}\n"))
            .findings.front()
            .hint == "keep one, and write the others as helpers");
}

TEST_CASE("two names with a comma are two people only where both are known from elsewhere") {
  CHECK(found("Anna, Ben") == Lines{});
  CHECK(found("Smith, Anna") == Lines{});
  const std::string plan =
      "  - {id: A1, owner: 'Anna, Ben'}\n  - {id: A2, owner: anna}\n"
      "  - {id: A3, owner: Cleo, helpers: [Ben]}\n";
  CHECK(linted_by(rules::multiple_owners, plan_of(plan)).lines() ==
        Lines{"4:21 multiple-owners: A1 seems to have 2 owners in one text, and one person must be "
              "accountable"});
}

TEST_CASE("who of two it is, nobody has said") {
  for (const std::string_view owner :
       {"Ana or Ben", "Ana oder Ben", "Ana | Ben", "Maria de la Cruz & Juan del Río"}) {
    CAPTURE(owner);
    CHECK(found(owner).size() == 1);
  }
}

TEST_CASE("a name with odd letters in it, a group, a company or an address is one") {
  for (const std::string_view owner : {"Hannah Ander",
                                       "Jean-Luc",
                                       "Smith, Anna, PhD",
                                       "Smith, John, Jr.",
                                       "Sandra Undset",
                                       "José Ortega y Gasset",
                                       "Meyer & Söhne",
                                       "Smith & Co.",
                                       "Fa. Huber & Sohn",
                                       "Ida von und zu Berg",
                                       "Arbeits- und Gesundheitsschutzbeauftragte",
                                       "Research and Development",
                                       "Sales & Marketing",
                                       "R&D",
                                       "IT/Ops",
                                       "'@org/web'",
                                       "ana+plan@example.org",
                                       "Anna /",
                                       "Anna + 1",
                                       "A/B",
                                       "J. & K. Rowling",
                                       "Johnson & Johnson",
                                       "Tom & Jerry's Bakery",
                                       "Anderson and Partners LLP",
                                       "AC/DC",
                                       "Bundesamt für Bau und Wohnen",
                                       "Ministère de l'Eau et des Forêts",
                                       "Museum of Science and Industry",
                                       "Anna (Team A/B)",
                                       "Anna and the team",
                                       "Lind, Dora, Marketing",
                                       "Beatrice Noone",
                                       "Nemo",
                                       "https://example.org/ana"}) {
    CAPTURE(owner);
    CHECK(found(owner) == Lines{});
  }
}

TEST_CASE("with a list of people, the text is an unknown person and no second mistake") {
  CHECK(linted_by(rules::multiple_owners,
                  "people: [{id: ana}]\n" + plan_of("  - {id: A1, owner: Anna & Ben}\n"))
            .lines() == Lines{});
}

}  // namespace
}  // namespace bywhen
