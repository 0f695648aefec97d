#include "bywhen/lint/fix.h"

#include <doctest/doctest.h>

#include "bywhen/base/text.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::LintedText;
using test::plan_of;

std::string mended(const LintedText& linted) {
  const Result<std::string> text = fixed(linted.loaded, linted.findings);
  REQUIRE(text);
  return *text;
}

// The text after its fixes; done again, they change nothing.
std::string mended(const std::string& text) {
  const std::string once = mended(LintedText(text));
  CHECK(mended(LintedText(once)) == once);
  return once;
}

const std::string people =
    "people:\n  - {id: ana, name: Ana Ruiz}\n  - {id: ben, name: Ben, email: b@x.org}\n  - {id: benny, name: Ben, email: y@x.org}\n";

std::string action(std::string_view fields) {
  return people + plan_of(fmt::format("  - {{id: A1, title: X, resources: none, {}}}\n", fields));
}

struct Example {
  std::string_view before;
  std::string_view after;
};

TEST_CASE("a day in another writing becomes that day") {
  for (const Example& one : {Example{"2026/12/04", "2026-12-04"},
                             {"2026-12-4", "2026-12-04"},
                             {"2026.1.5", "2026-01-05"},
                             {"4 Dec 2026", "2026-12-04"},
                             {"Dec 4 2026", "2026-12-04"},
                             {"4th December 2026", "2026-12-04"},
                             {"'4 Dec 2026'", "'2026-12-04'"},
                             {"\"2026/12/04\"", "\"2026-12-04\""},
                             {"\"2026-12-04 \"", "\"2026-12-04\""},
                             {"24. Dezember 2026", "2026-12-24"},
                             {"4. Dez. 2026", "2026-12-04"},
                             {"\"Dec 4, 2026\"", "\"2026-12-04\""},
                             {"24.12.2026", "2026-12-24"}}) {
    CAPTURE(one.before);
    CHECK(mended(action(fmt::format("owner: ana, deadline: {}", one.before))) ==
          action(fmt::format("owner: ana, deadline: {}", one.after)));
  }
}

TEST_CASE("what could be two days, lacks its year or is no day stays") {
  for (const std::string_view date : {"04/12/2026",
                                      "04.12.2026",
                                      "4 Dec",
                                      "4/12",
                                      "tomorrow",
                                      "fri",
                                      "+10d",
                                      "eow",
                                      "2026-13-04",
                                      "2026-02-30",
                                      "30 Feb 2026",
                                      "2026",
                                      "2026-12",
                                      "4 Dec 26",
                                      "2026/12-04",
                                      "'4 Dec 2026?'",
                                      "2026-12-04T10:00",
                                      "20261204",
                                      "&d 2026/12/04",
                                      "!!str 2026/12/04",
                                      "\"2026\\x2f12/04\"",
                                      "Mon 4 Dec 2026"}) {
    CAPTURE(date);
    const std::string text = action(fmt::format("owner: ana, deadline: {}", date));
    CHECK(mended(text) == text);
  }
}

TEST_CASE("a word in other case, or with blanks, becomes that word") {
  for (const Example& one : {Example{"status: Done", "status: done"},
                             {"status: 'TODO '", "status: 'todo'"},
                             {"status: Doing", "status: doing"},
                             {"status: ' doing'", "status: 'doing'"},
                             {"tentative: True", "tentative: true"},
                             {"ownership: ACCEPTED", "ownership: accepted"}}) {
    CAPTURE(one.before);
    CHECK(mended(action(fmt::format("owner: ana, deadline: 2026-12-04, {}", one.before))) ==
          action(fmt::format("owner: ana, deadline: 2026-12-04, {}", one.after)));
  }
  CHECK(mended(
            plan_of("  - {id: A1, title: X, owner: a, deadline: 2026-12-04, resources: None}\n")) ==
        plan_of("  - {id: A1, title: X, owner: a, deadline: 2026-12-04, resources: none}\n"));
}

TEST_CASE("another word stays") {
  for (const std::string_view field :
       {"status: finished", "status: do-ing", "tentative: yes", "effort: 2D", "status: dne"}) {
    CAPTURE(field);
    const std::string text = action(fmt::format("owner: ana, deadline: 2026-12-04, {}", field));
    CHECK(mended(text) == text);
  }
}

TEST_CASE("the whole name of one person, or the id in other case, becomes the id") {
  for (const Example& one :
       {Example{"owner: Ana Ruiz", "owner: ana"},
        {"owner: 'ana ruiz'", "owner: 'ana'"},
        {"owner: Ana", "owner: ana"},
        {"owner: BENNY", "owner: benny"},
        {"owner: ana, helpers: [ben, \"Ana Ruiz\"]", "owner: ana, helpers: [ben, \"ana\"]"}}) {
    CAPTURE(one.before);
    CHECK(mended(action(fmt::format("deadline: 2026-12-04, {}", one.before))) ==
          action(fmt::format("deadline: 2026-12-04, {}", one.after)));
  }
}

TEST_CASE("a piece of a name, a near id and the name of two people stay") {
  for (const std::string_view owner : {"An", "anna", "Ben", "Ruiz", "&a Ana Ruiz", "'Ana  Ruiz'"}) {
    CAPTURE(owner);
    const std::string text = action(fmt::format("deadline: 2026-12-04, owner: {}", owner));
    CHECK(mended(text) == text);
  }
}

TEST_CASE("a key in another writing becomes the key") {
  for (const Example& one : {Example{"doneWhen: W", "done_when: W"},
                             {"done-when: W", "done_when: W"},
                             {"Done When: W", "done_when: W"},
                             {"'DONE_WHEN': W", "'done_when': W"},
                             {"donewhn: W", "done_when: W"},
                             {"efort: 2d", "effort: 2d"},
                             {"Effort: 2d", "effort: 2d"}}) {
    CAPTURE(one.before);
    CHECK(mended(action(fmt::format("owner: ana, deadline: 2026-12-04, {}", one.before))) ==
          action(fmt::format("owner: ana, deadline: 2026-12-04, {}", one.after)));
  }
}

TEST_CASE("a key that is there already, comes twice or is another word stays") {
  for (const std::string_view fields :
       {"doneWhen: W, done_when: V", "done_when: W, done-when: V", "doneWhen: W, done-when: V",
        "due: 2026-12-04", "due_on: 2026-12-04", "headline: W", "ower: ben"}) {
    CAPTURE(fields);
    const std::string text = action(fmt::format("owner: ana, deadline: 2026-12-04, {}", fields));
    CHECK(mended(text) == text);
  }
}

TEST_CASE("a slip in a key that every action has is mended") {
  CHECK(mended("bywhen: 1\ntitel: T\nactions:\n  - {id: A1, title: X, ower: ana, dead_line: "
               "2026-12-04, ressources: keine}\n") ==
        "bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: X, owner: ana, deadline: "
        "2026-12-04, resources: none}\n");
}

TEST_CASE("a list that only says none becomes the word, and no other does") {
  const std::string plan =
      "bywhen: 1\ntitle: T\nactions:\n  - id: A1\n    title: X\n    owner: ana\n"
      "    deadline: 2026-12-04\n    resources: ";
  CHECK(mended(plan + "[Keine]\n") == plan + "none\n");
  CHECK(mended(plan + "nothing\n") == plan + "none\n");
  for (const std::string_view other :
       {"\n      - none\n", "[&a none]\n", "[N/A]\n", "[a desk, none]\n", "No\n",
        "[none,\n      # nobody\n      ]\n"}) {
    CAPTURE(other);
    CHECK(mended(plan + std::string(other)) == plan + std::string(other));
  }
}

TEST_CASE("what a fix brings to light is mended with it") {
  for (const Example& one :
       {Example{"owner: ana, Status: Done", "owner: ana, status: done"},
        {"Owner: Ana Ruiz", "owner: ana"},
        {"owner: ana, dead-line: 4 Dec 2026", "owner: ana, deadline: 2026-12-04"}}) {
    CAPTURE(one.before);
    CHECK(mended(action(one.before)) == action(one.after));
  }
}

TEST_CASE("what a fix brings to light on another line is for the next time") {
  const std::string plan =
      "bywhen: 1\ntitle: T\nactions:\n  - id: A1\n    title: X\n    owner: ana\n"
      "    deadline: 2026-12-04\n    ";
  const std::string entries = ":\n      - need: a van\n        status: ";
  const LintedText linted(plan + "Resources" + entries + "Secured\n");
  CHECK(mended(linted) == linted.loaded.text());
  CHECK(mended(plan + "Resources" + entries + "secured\n") ==
        plan + "resources" + entries + "secured\n");
}

TEST_CASE("what a fix only uncovers in its own place is no harm") {
  // The 5th is a Saturday.
  CHECK(mended(action("owner: ana, deadline: 2026/12/05")) ==
        action("owner: ana, deadline: 2026-12-05"));
  CHECK(mended(action("owner: ana, deadlin: 2026-12-05")) ==
        action("owner: ana, deadline: 2026-12-05"));
  CHECK(mended(plan_of("  - {id: A1, title: X, owner: a, deadline: 2026-12-04, resource: []}\n")) ==
        plan_of("  - {id: A1, title: X, owner: a, deadline: 2026-12-04, resources: []}\n"));
}

TEST_CASE(
    "a fix that does harm elsewhere is left out, and no longer offered; the others are made") {
  const auto plan = [](std::string_view first, std::string_view second, std::string_view none) {
    return plan_of(
        fmt::format("  - {{id: A1, title: X, owner: a, deadline: {}, resources: {}}}\n"
                    "  - {{id: A2, title: Y, owner: a, deadline: 2026-12-04, after: [A1], "
                    "resources: none}}\n"
                    "  - {{id: A3, title: Z, owner: a, deadline: {}, resources: none}}\n",
                    first, none, second));
  };
  // With a day for A1, A2 would be due before it.
  const LintedText linted(plan("2026/12/07", "2026/12/08", "None"));
  CHECK(mended(linted) == plan("2026/12/07", "2026-12-08", "none"));
  std::vector<Finding> findings = linted.findings;
  leave_out_harmful_fixes(linted.loaded, findings);
  REQUIRE(findings.size() == 3);
  CHECK_FALSE(findings[0].fix);
  CHECK(findings[1].fix);
  CHECK(findings[2].fix);
}

TEST_CASE("among many fixes that do harm each good one is made at the first time, and soon") {
  const auto plan = [](std::string_view good) {
    std::string actions;
    for (int i = 1; i < 3000; i += 3) {
      actions += fmt::format(
          "  - {{id: A{}, title: X, owner: a, deadline: 2026/12/07, resources: none}}\n"
          "  - {{id: A{}, title: Y, owner: a, deadline: 2026-12-04, after: [A{}], resources: none}}\n"
          "  - {{id: A{}, title: Z, owner: a, deadline: {}, resources: none}}\n",
          i, i + 1, i, i + 2, good);
    }
    return plan_of(actions);
  };
  CHECK(mended(plan("2026/12/08")) == plan("2026-12-08"));
}

TEST_CASE("what the passing of time turns on is no reason to leave a date as it was") {
  CHECK(mended(action("owner: ana, deadline: 2026/11/20")) ==
        action("owner: ana, deadline: 2026-11-20"));
}

TEST_CASE("only the fixes of the given findings are made") {
  const LintedText linted(action("owner: Ana Ruiz, deadline: 2026/12/04"));
  REQUIRE(linted.findings.size() == 2);
  const Result<std::string> text = fixed(linted.loaded, {linted.findings[1]});
  REQUIRE(text);
  CHECK(*text == action("owner: Ana Ruiz, deadline: 2026-12-04"));
  CHECK(*fixed(linted.loaded, {}) == linted.loaded.text());
}

TEST_CASE("the same finding twice is mended once") {
  const LintedText linted(action("owner: ana, deadline: 2026/12/04"));
  REQUIRE(linted.findings.size() == 1);
  CHECK(*fixed(linted.loaded, {linted.findings[0], linted.findings[0]}) ==
        action("owner: ana, deadline: 2026-12-04"));
}

TEST_CASE("no line without a finding is touched") {
  const std::string text =
      "# a plan\r\n"
      "bywhen: 1\r\n"
      "title:   'T'   # as it was\r\n"
      "date: 2026/11/24\r\n"
      "actions:\r\n"
      "- id:  A1   # bywhen: allow[missing-owner] -- x\r\n"
      "  title: X\r\n"
      "  owner: ana\r\n"
      "  doneWhen: >\r\n"
      "     # bywhen: allow[missing-owner] -- x\r\n"
      "     2026/12/04\r\n"
      "  deadline: 2026-12-04\r\n"
      "  Resources: none\r\n"
      "  x-Status: Done\r\n";
  const LintedText linted(text);
  const auto before = split(text, '\n');
  const std::string out = mended(text);
  const auto after = split(out, '\n');
  REQUIRE(before.size() == after.size());
  std::size_t changed = 0;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i] == after[i]) continue;
    ++changed;
    CAPTURE(before[i]);
    bool has_finding = false;
    for (const Finding& finding : linted.findings) {
      has_finding |= yaml::place_in(text, finding.range.begin).line == i + 1;
    }
    CHECK(has_finding);
  }
  CHECK(changed == 4);
  CHECK(LintedText(out).findings.empty());
}

TEST_CASE("where there is no plan there is nothing to mend") {
  const LintedText linted("a: [\n");
  const Result<std::string> text = fixed(linted.loaded, linted.findings);
  REQUIRE_FALSE(text);
  CHECK(text.error().message == "this can't be mended by a program: it is no plan");
}

}  // namespace
}  // namespace bywhen
