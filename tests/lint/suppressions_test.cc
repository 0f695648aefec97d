#include "lint/suppressions.h"

#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

const std::string three = "    owner: ana\n    deadline: 2026-12-04\n    resources: none\n";

// The text that the only suppression of a document covers.
std::string covered(const std::string& text) {
  const auto document = yaml::Document::parse(text);
  REQUIRE(document);
  const Suppressions suppressions(*document);
  REQUIRE(suppressions.all().size() == 1);
  const yaml::Range scope = suppressions.all().front().scope;
  return text.substr(scope.begin, scope.end - scope.begin);
}

// What a comment says, with the document that its texts are in.
struct Read {
  yaml::Document document;
  Suppression suppression;
};

Read read(const std::string& comment) {
  auto document = yaml::Document::parse(comment + "\na: 1\n");
  REQUIRE(document);
  const Suppressions suppressions(*document);
  REQUIRE(suppressions.all().size() == 1);
  return {*document, suppressions.all().front()};
}

TEST_CASE("at the end of a line it covers the outermost entry that begins there") {
  CHECK(covered("a: 1 # bywhen: allow[overdue] -- x\nb: 2\n") == "a: 1");
  CHECK(covered("l:\n  - id: A1 # bywhen: allow[overdue] -- x\n    t: 2\n  - id: A2\n") ==
        "id: A1 # bywhen: allow[overdue] -- x\n    t: 2");
  CHECK(covered("l: # bywhen: allow[overdue] -- x\n  - a\n  - b\n") ==
        "l: # bywhen: allow[overdue] -- x\n  - a\n  - b");
  CHECK(covered("l:\n  - id: A1\n    t: 2 # bywhen: allow[overdue] -- x\n    u: 3\n") == "t: 2");
  CHECK(covered("l: [a, b] # bywhen: allow[overdue] -- x\nm: 1\n") == "l: [a, b]");
  CHECK(covered("l: [a,\n  b, c] # bywhen: allow[overdue] -- x\nm: 1\n") == "b");
}

TEST_CASE("alone on a line it covers that of the next line on which one begins") {
  CHECK(covered("# bywhen: allow[overdue] -- x\na: 1\nb: 2\n") == "a: 1");
  CHECK(covered("l:\n  # bywhen: allow[overdue] -- x\n\n  # more\n  - id: A1\n    t: 2\n  - b\n") ==
        "id: A1\n    t: 2");
  CHECK(covered("l:\n  - # bywhen: allow[overdue] -- x\n    id: A1\n    t: 2\n  - b\n") ==
        "id: A1\n    t: 2");
  CHECK(covered("a: 1\n# bywhen: allow[overdue] -- x\n") == "");
}

TEST_CASE("behind the end of something it covers nothing, and not what comes next") {
  CHECK(covered("l: [a,\n  b\n  ] # bywhen: allow[overdue] -- x\nm: 1\n") == "");
  CHECK(covered("l:\n  - {a: 1,\n    b: 2\n  }  # bywhen: allow[overdue] -- x\n  - c\n") == "");
}

TEST_CASE("comments in a row cover the same, and so do those around each other") {
  const test::LintedText linted(
      test::plan_of("  # bywhen: allow[missing-owner] -- x\n\n"
                    "  # bywhen: allow[missing-deadline] -- y\n"
                    "  - id: A1  # bywhen: allow[missing-resources] -- z\n    title: x\n"
                    "  - id: A2\n    title: y\n    resources: none\n"
                    "    deadline: 2026-12-05  # bywhen: allow[deadline-on-day-off] -- x\n"));
  CHECK(linted.lines() == test::Lines{"9:9 missing-owner: nobody owns A2 yet"});
  CHECK(linted.allowed == 4);
  const std::string around =
      "bywhen: 1\ntitle: T\n# bywhen: allow[missing-owner] -- x\nactions:\n"
      "  - id: A1  # bywhen: allow[missing-deadline] -- z\n    title: x\n    resources: none\n"
      "  - id: A2\n    title: y\n    resources: none\n    deadline: 2026-12-04\n";
  CHECK(test::LintedText(around).allowed == 3);
}

TEST_CASE("inside a scalar it is text") {
  const auto document = yaml::Document::parse("a: |\n  # bywhen: allow[overdue] -- x\nb: 1\n");
  CHECK(Suppressions(*document).empty());
}

TEST_CASE("rules, day and reason are read, with any blanks between them") {
  const Read read_one =
      read("#bywhen:allow[ missing-owner ,P302]  until=2026-12-01   --  agreed with Ana ");
  const Suppression& one = read_one.suppression;
  CHECK(one.malformed == "");
  REQUIRE(one.rules.size() == 2);
  CHECK(one.rules[0].rule == &rules::missing_owner);
  CHECK(one.rules[1].rule == &rules::deadline_before_dependency);
  CHECK(one.until == Date::from(2026, 12, 1));
  CHECK(one.reason == "agreed with Ana");
  CHECK(read("# bywhen: allow[nonsense] -- x").suppression.rules.front().rule == nullptr);
}

TEST_CASE("what is not understood covers nothing") {
  for (const char* comment :
       {"# bywhen: allow missing-owner", "# bywhen: allow[missing-owner", "# bywhen: allow[]",
        "# bywhen: ignore[missing-owner]", "# bywhen: allow[missing-owner,]",
        "# bywhen: allow[missing-owner] until=tomorrow", "# bywhen: allow[missing-owner] reason"}) {
    CAPTURE(comment);
    CHECK(read(comment).suppression.malformed != "");
    const test::LintedText linted(test::plan_of(std::string("  ") + comment +
                                                "\n  - id: A1\n    title: x\n"
                                                "    deadline: 2026-12-04\n    resources: none\n"));
    CHECK(linted.allowed == 0);
    CHECK_FALSE(linted.findings.empty());
  }
}

TEST_CASE("a comment that is not for bywhen is none") {
  const auto document =
      yaml::Document::parse("# bywhen is fine\n# by when? allow an hour [overdue]\na: 1\n");
  CHECK(Suppressions(*document).empty());
}

TEST_CASE("what is allowed is counted and not found") {
  const test::LintedText linted(
      test::plan_of("  - id: A1  # bywhen: allow[missing-owner, P102] -- the board decides\n"
                    "    title: x\n    resources: none\n"
                    "  - id: A2\n    title: y\n    owner: ana\n    resources: none\n"));
  CHECK(linted.allowed == 2);
  CHECK(linted.lines() == test::Lines{"7:9 missing-deadline: nobody has said by when A2 is done"});
}

}  // namespace
}  // namespace bywhen
