#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::LintedText;

// An action that lacks its owner alone.
std::string allowing(std::string_view rules) {
  return test::plan_of(
      fmt::format("  - id: A1  # bywhen: allow[{}] -- x\n"
                  "    title: x\n    deadline: 2026-12-04\n    resources: none\n",
                  rules));
}

// The text after all fixes.
std::string mended(const std::string& text) {
  const LintedText linted(text);
  std::string out = text;
  std::uint32_t last_begin = static_cast<std::uint32_t>(text.size());
  for (auto finding = linted.findings.rbegin(); finding != linted.findings.rend(); ++finding) {
    if (!finding->fix) continue;
    const yaml::Splice& edit = finding->fix->edits.front();
    if (edit.old.end > last_begin) continue;
    out.replace(edit.old.begin, edit.old.end - edit.old.begin, edit.text);
    last_begin = edit.old.begin;
  }
  CHECK(LintedText(out).lines() == Lines{});
  return out;
}

TEST_CASE("each name that allows nothing is a finding") {
  CHECK(LintedText(allowing("missing-owner")).lines() == Lines{});
  CHECK(LintedText(allowing("missing-deadline, missing-owner, P103")).lines() ==
        Lines{"4:29 unused-suppression: missing-deadline finds nothing here that this could allow",
              "4:62 unused-suppression: P103 finds nothing here that this could allow"});
}

TEST_CASE("a rule that did not run, and one that the clock turns on, may find something yet") {
  RuleChoice choice;
  choice.leave_out(rules::missing_deadline);
  CHECK(LintedText(allowing("missing-owner, missing-deadline"), choice).lines() == Lines{});
  CHECK(LintedText(allowing("missing-owner, overdue")).lines() == Lines{});
}

TEST_CASE("a comment that is about nothing is unused; a wrong one has its own finding") {
  const std::string end = "# bywhen: allow[missing-owner] -- x\n";
  CHECK(LintedText(test::plan_of("  []\n") + end).lines() ==
        Lines{"5:17 unused-suppression: missing-owner finds nothing here that this could allow"});
  for (const Finding& finding : LintedText(allowing("missing-owner, nonsense")).findings) {
    CHECK(finding.rule->name == "bad-suppression");
  }
}

TEST_CASE("names go with their commas, whichever stay") {
  const std::string mended_text = allowing("missing-owner");
  for (const std::string_view names :
       {"P102, missing-owner", "missing-owner, P102", "P102, P103, missing-owner",
        "missing-owner, P102, P103", "P102 ,missing-owner , P103",
        "P102,missing-owner,P103,P104"}) {
    CAPTURE(names);
    const std::string out = mended(allowing(names));
    CHECK((out == mended_text || out == allowing("missing-owner ")));
  }
  CHECK(mended(allowing("missing-owner, P102, overdue")) == allowing("missing-owner, overdue"));
}

const std::string complete =
    "  - {id: A1, title: x, owner: a, deadline: 2026-12-04, resources: none}";

TEST_CASE("a comment goes with the blanks before it, and with its line where it is alone") {
  const std::string clean = test::plan_of(complete + "\n");
  CHECK(mended(test::plan_of(complete + " \t # bywhen: allow[P101] -- x\n")) == clean);
  CHECK(mended(test::plan_of(complete + " # bywhen: allow[P101, P102] -- x\n")) == clean);
  CHECK(mended(test::plan_of("  # bywhen: allow[P101] -- x\n" + complete + "\n")) == clean);
  CHECK(mended("# bywhen: allow[P101] -- x\n" + clean) == clean);
  CHECK(mended(clean + "  # bywhen: allow[P101] -- x") == clean);
  CHECK(mended(test::plan_of("# before\n# bywhen: allow[P101] -- x\n# behind\n" + complete +
                             "\n")) == test::plan_of("# before\n# behind\n" + complete + "\n"));
}

TEST_CASE("line ends and a BOM stay") {
  CHECK(mended("\xEF\xBB\xBF"
               "bywhen: 1 # bywhen: allow[P101] -- x\r\ntitle: T\r\nactions: []\r\n") ==
        "\xEF\xBB\xBF"
        "bywhen: 1\r\ntitle: T\r\nactions: []\r\n");
  CHECK(mended("bywhen: 1\r\n  # bywhen: allow[P101] -- x\r\ntitle: T\r\nactions: []\r\n") ==
        "bywhen: 1\r\ntitle: T\r\nactions: []\r\n");
}

}  // namespace
}  // namespace bywhen
