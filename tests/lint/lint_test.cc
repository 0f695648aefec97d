#include "bywhen/lint/lint.h"

#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::LintedText;
using test::plan_of;

TEST_CASE("three bare actions lack nine things, each at its id, in the order of the text") {
  const LintedText linted(
      plan_of("  - id: A1\n"
              "    title: One\n"
              "  - id: A2\n"
              "    title: Two\n"
              "  - id: A3\n"
              "    title: Three\n"));
  CHECK(linted.lines() == Lines{"4:9 missing-owner: nobody owns A1 yet",
                                "4:9 missing-deadline: nobody has said by when A1 is done",
                                "4:9 missing-resources: nobody has said what A1 needs",
                                "6:9 missing-owner: nobody owns A2 yet",
                                "6:9 missing-deadline: nobody has said by when A2 is done",
                                "6:9 missing-resources: nobody has said what A2 needs",
                                "8:9 missing-owner: nobody owns A3 yet",
                                "8:9 missing-deadline: nobody has said by when A3 is done",
                                "8:9 missing-resources: nobody has said what A3 needs"});
  CHECK(linted.findings[3].action == "A2");
  CHECK(linted.findings[3].hint == "bywhen assign A2 WHO");
  CHECK(linted.findings[4].hint == "bywhen schedule A2 WHEN");
  CHECK(linted.findings[5].hint == "bywhen add-resource A2 TEXT, or --none if it needs nothing");
}

TEST_CASE("a gap is said where the misspelt key in its place is let pass") {
  const std::string plan =
      plan_of("  - {id: A1, title: One, ower: ana, headline: soon, resorces: none}\n");
  const Lines gaps{"4:10 missing-owner: nobody owns A1 yet",
                   "4:10 missing-deadline: nobody has said by when A1 is done",
                   "4:10 missing-resources: nobody has said what A1 needs"};
  const Lines keys{"4:26 unknown-key: unknown key 'ower'",
                   "4:37 unknown-key: unknown key 'headline'",
                   "4:53 unknown-key: unknown key 'resorces'"};
  CHECK(LintedText(plan).lines() == keys);

  RuleChoice left_out;
  left_out.leave_out(rules::unknown_key);
  CHECK(LintedText(plan, left_out).lines() == gaps);

  RuleChoice as_warnings;
  as_warnings.set(rules::unknown_key, Severity::warning);
  Lines all = gaps;
  all.insert(all.end(), keys.begin(), keys.end());
  CHECK(LintedText(plan, as_warnings).lines() == all);

  CHECK(LintedText(plan_of("  - id: A1\n    title: One\n    owner: ana\n"
                           "    headline: News  # bywhen: allow[unknown-key] -- ours\n"
                           "    resources: none\n"))
            .lines() == Lines{"4:9 missing-deadline: nobody has said by when A1 is done"});
}

TEST_CASE("done and dropped actions lack nothing; blocked ones do") {
  CHECK(LintedText(plan_of("  - {id: A1, title: One, status: done}\n"
                           "  - {id: A2, title: Two, status: dropped}\n"))
            .lines() == Lines{});
  CHECK(LintedText(plan_of("  - {id: A1, title: One, status: blocked}\n")).findings.size() == 3);
}

TEST_CASE(
    "an action without an id is found at its first line, and its hint says what comes first") {
  const LintedText linted(
      plan_of("  - title: One\n    deadline: 2026-12-04\n    resources: none\n"));
  const Finding& finding = linted.findings.back();
  CHECK(finding.rule->name == "missing-owner");
  CHECK(linted.text_of(finding.range) == "title: One");
  CHECK(finding.message == "nobody owns this action yet");
  CHECK(finding.hint == "give it an id, then bywhen assign ID WHO");
  CHECK(finding.action.empty());
}

TEST_CASE("a text that is no plan has its one finding and no others") {
  CHECK(LintedText("- just\n- a list\n").findings.size() == 1);
  CHECK(LintedText("").findings.size() == 1);
  CHECK(LintedText("a: \"x\n").findings.size() == 1);
  CHECK(LintedText("a: \x80\n").findings.size() == 1);
}

TEST_CASE("an empty plan is fine") {
  CHECK(LintedText("bywhen: 1\ntitle: T\nactions: []\n").lines() == Lines{});
}

TEST_CASE("the summary counts files, actions and findings") {
  std::vector<LintedFile> files;
  files.push_back(test::linted_file("a", plan_of("  - {id: A1, title: One}\n")));
  files.push_back(test::linted_file("b", plan_of("  - {id: A1, title: One, status: done}\n"
                                                 "  - {id: A2, title: Two, status: done}\n")));
  files.push_back(test::linted_file("c", "{"));
  const LintSummary summary = summarize(files);
  CHECK(summary.files == 3);
  CHECK(summary.actions == 3);
  CHECK(summary.errors == 4);
  CHECK(summary.warnings == 0);
  CHECK(summary.allowed == 0);
}

}  // namespace
}  // namespace bywhen
