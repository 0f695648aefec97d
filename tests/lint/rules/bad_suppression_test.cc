#include <doctest/doctest.h>

#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using test::Lines;
using test::linted_by;
using test::LintedText;

LintedText with_comment(std::string_view comment) {
  return linted_by(rules::bad_suppression, fmt::format("title: T # {}\nactions: []\n", comment));
}

TEST_CASE("a comment that is not understood allows nothing, and says how it is written") {
  const LintedText linted = with_comment("bywhen: allow missing-owner");
  CHECK(linted.lines() == Lines{"1:10 bad-suppression: this allows nothing: the rules that it "
                                "allows stand in brackets"});
  CHECK(linted.text_of(linted.findings.front().range) == "# bywhen: allow missing-owner");
  CHECK(linted.findings.front().hint ==
        "it is written: # bywhen: allow[RULE, ...] until=2026-12-31 -- reason");
}

TEST_CASE("a comment that begins almost as it should allows nothing, and says so") {
  for (const std::string_view comment :
       {"bywhen allow[overdue] -- x", "ByWhen: allow[overdue] -- x", "bywhen-allow[overdue] -- x",
        "bywhen: alow[overdue] -- x", "bywhen: Allow [overdue] -- x", "bywen: allow[overdue]",
        "bywhen:allows[overdue] -- x", "bywhen: disable[overdue] -- x", "bywhen: allow(overdue)",
        "BYWHEN: allow overdue", "bywhen: allow"}) {
    CAPTURE(comment);
    const LintedText linted = with_comment(comment);
    REQUIRE(linted.findings.size() == 1);
    CHECK(linted.findings.front().message.starts_with("this allows nothing: "));
    CHECK(linted.findings.front().hint ==
          "it is written: # bywhen: allow[RULE, ...] until=2026-12-31 -- reason");
  }
}

TEST_CASE("a day behind the reason would be overlooked") {
  const LintedText linted =
      with_comment("bywhen: allow[missing-owner] -- Ana looks for one until=2026-11-01");
  CHECK(linted.lines() ==
        Lines{"1:10 bad-suppression: this allows nothing: until=DATE stands before the reason"});
  CHECK(with_comment("bywhen: allow[missing-owner] -- see until=x").findings.empty());
}

TEST_CASE("a day that is none is found where it stands") {
  CHECK(with_comment("bywhen: allow[overdue] until=2026-02-30 -- x").lines() ==
        Lines{"1:41 bad-suppression: this allows nothing: '2026-02-30' is not a date"});
}

TEST_CASE("an unknown rule is found where it is named, with the one that is near") {
  const LintedText linted = with_comment("bywhen: allow[overdue, mising-owner, xyz] -- x");
  CHECK(linted.lines() == Lines{"1:35 bad-suppression: there is no rule 'mising-owner'",
                                "1:49 bad-suppression: there is no rule 'xyz'"});
  CHECK(linted.findings[0].hint == "did you mean 'missing-owner'?");
  CHECK(linted.findings[1].hint ==
        "a finding names its rule in square brackets: error[missing-owner]");
}

TEST_CASE("a reason is missing where there are no dashes, and where nothing is behind them") {
  for (const std::string_view comment : {"bywhen: allow[overdue]", "bywhen: allow[P101] --",
                                         "bywhen: allow[P101] until=2026-12-01 --  "}) {
    CAPTURE(comment);
    const LintedText linted = with_comment(comment);
    REQUIRE(linted.findings.size() == 1);
    CHECK(linted.findings.front().message == "nobody has said why this is allowed");
  }
}

TEST_CASE("without a reason it allows all the same") {
  const LintedText linted(
      test::plan_of("  - id: A1 # bywhen: allow[missing-owner]\n"
                    "    title: x\n    deadline: 2026-12-04\n    resources: none\n"));
  CHECK(linted.allowed == 1);
  CHECK(linted.lines() == Lines{"4:12 bad-suppression: nobody has said why this is allowed"});
}

TEST_CASE("what is about suppressions can't be suppressed") {
  CHECK(with_comment("bywhen: allow[bad-suppression]").findings.size() == 1);
}

TEST_CASE("comments that are fine, or none of ours, are left alone") {
  for (const std::string_view comment :
       {"bywhen: allow[overdue] -- x", "bywhen: allow[overdue,P101] until=2026-12-01 -- x",
        "bywhen is good", "TODO", "bywhen: format 1", "bywhen: see [the manual]",
        "bywhen: the plan of the team", "bywhen is allowed here [1]", "bywhen: ask Ana[1]",
        "we allow[ed] bywhen", "allow[overdue]", "bywhen: allows for a late start",
        "see the plan [missing-owner]"}) {
    CAPTURE(comment);
    CHECK(with_comment(comment).lines() == Lines{});
  }
}

}  // namespace
}  // namespace bywhen
