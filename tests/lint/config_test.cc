#include "bywhen/lint/config.h"

#include <doctest/doctest.h>

#include "lint/rules.h"

namespace bywhen {
namespace {

LintConfig parsed(const std::string& text) {
  auto config = LintConfig::parse(text, ".bywhen.yaml");
  CAPTURE(text);
  if (!config) FAIL(config.error().place << ": " << config.error().message);
  return *config;
}

// "3:5 no rule 'overdu'; did you mean 'overdue'?"
std::string refused(const std::string& text) {
  const auto config = LintConfig::parse(text, "c");
  if (config) return "taken";
  const Error& error = config.error();
  return error.place.substr(error.place.find(':') + 1) + " " + error.message + "; " + error.hint;
}

TEST_CASE("nothing said is core, as the rules have it") {
  for (const char* text : {"", "lint:\n", "# only a comment\n", "x-mine: 1\n"}) {
    const LintConfig config = parsed(text);
    CHECK(config.choice_for("a.plan.yaml").runs(rules::missing_owner));
    CHECK_FALSE(config.fail_on);
    CHECK_FALSE(config.excludes("a.plan.yaml"));
  }
}

TEST_CASE("a rule can be off, on, or of another severity, by name or code") {
  const RuleChoice choice =
      parsed("lint:\n  rules: {missing-owner: off, P102: warning, missing-resources: on}\n")
          .choice_for("a");
  CHECK_FALSE(choice.runs(rules::missing_owner));
  CHECK(choice.severity(rules::missing_deadline) == Severity::warning);
  CHECK(choice.severity(rules::missing_resources) == Severity::error);
}

TEST_CASE("sets are taken as they are named") {
  const RuleChoice none = parsed("lint: {sets: []}\n").choice_for("a");
  CHECK_FALSE(none.runs(rules::missing_owner));
  const RuleChoice one = parsed("lint: {sets: [], rules: {missing-owner: on}}\n").choice_for("a");
  CHECK(one.runs(rules::missing_owner));
  CHECK_FALSE(one.runs(rules::missing_deadline));
  for (const Rule* rule : all_rules()) {
    CHECK(parsed("lint: {sets: [core, strict]}\n").choice_for("a").runs(*rule) ==
          (rule->set != RuleSet::by_name));
  }
}

TEST_CASE("the last override that means a path wins") {
  const LintConfig config = parsed(
      "lint:\n  overrides:\n"
      "    - {paths: teams/, rules: {missing-owner: warning}}\n"
      "    - paths: [\"teams/ops/**\"]\n      rules: {missing-owner: off}\n");
  CHECK(config.choice_for("a.plan.yaml").severity(rules::missing_owner) == Severity::error);
  CHECK(config.choice_for("teams/a.plan.yaml").severity(rules::missing_owner) == Severity::warning);
  CHECK_FALSE(config.choice_for("teams/ops/a.plan.yaml").runs(rules::missing_owner));
}

TEST_CASE("what is said for some plans goes before what is said of a rule for all") {
  const LintConfig config = parsed(
      "lint:\n  clock: false\n"
      "  rules: {missing-deadline: warning, missing-done-when: error, stale-action: on, P101: off}\n"
      "  overrides:\n"
      "    - {paths: teams/, sets: [core]}\n"
      "    - {paths: teams/ops/, clock: true}\n"
      "    - {paths: web/, clock: false}\n"
      "    - {paths: own/, sets: [], rules: {missing-done-when: on}}\n");
  const RuleChoice all = config.choice_for("a");
  CHECK(all.severity(rules::missing_done_when) == Severity::error);
  CHECK(all.runs(rules::stale_action));
  CHECK_FALSE(all.runs(rules::missing_owner));

  const RuleChoice teams = config.choice_for("teams/a");
  CHECK_FALSE(teams.runs(rules::missing_done_when));
  CHECK_FALSE(teams.runs(rules::stale_action));
  CHECK(teams.runs(rules::missing_owner));
  CHECK(teams.severity(rules::missing_deadline) == Severity::warning);

  CHECK(config.choice_for("teams/ops/a").runs(rules::overdue));
  CHECK_FALSE(config.choice_for("web/a").runs(rules::stale_action));
  CHECK_FALSE(config.choice_for("web/a").runs(rules::missing_owner));

  const RuleChoice own = config.choice_for("own/a");
  CHECK(own.runs(rules::missing_done_when));
  CHECK(own.severity(rules::missing_done_when) == Severity::warning);
  CHECK_FALSE(own.runs(rules::missing_deadline));
}

TEST_CASE("the line that has the last word") {
  const LintConfig config = parsed(
      "lint:\n  sets: [core]\n  rules:\n    P101: off\n  exclude:\n    - old/\n    - new/\n"
      "  overrides:\n    - paths: x/\n      clock: false\n");
  CHECK(config.line_for(rules::missing_owner, "a") == 4);
  CHECK(config.line_for(rules::missing_deadline, "a") == 2);
  CHECK(config.line_for(rules::overdue, "x/a") == 10);
  CHECK(parsed("").line_for(rules::overdue, "a") == 0);
  CHECK(config.excluding_line("new/a") == 7);
  CHECK(config.excluding_line("a") == 0);
}

TEST_CASE("one rule under its name and its code is refused, also where both say the same") {
  CHECK(refused("lint:\n  rules:\n    P101: off\n    missing-owner: error\n") ==
        "4:5 missing-owner is P101, of which line 3 says something already; keep one of them");
  CHECK(refused("lint: {overrides: [{paths: a/, rules: {missing-owner: on, P101: on}}]}\n") ==
        "1:59 P101 is missing-owner, of which line 1 says something already; keep one of them");
}

TEST_CASE("strict from outside adds the set, and what is off by its name stays off") {
  const LintConfig config = parsed(
      "lint:\n  rules: {no-check-in: off}\n  overrides: [{paths: ops/, sets: [], clock: false}]\n");
  CHECK_FALSE(config.choice_for("a", true).runs(rules::no_check_in));
  CHECK(config.choice_for("a", true).runs(rules::missing_done_when));
  CHECK(config.choice_for("ops/a", true).runs(rules::missing_done_when));
  CHECK_FALSE(config.choice_for("ops/a", true).runs(rules::missing_owner));
  CHECK_FALSE(config.choice_for("a").runs(rules::missing_done_when));
}

TEST_CASE("a rule that reads the clock can't be an error") {
  CHECK(refused("lint: {rules: {overdue: error}}\n")
            .starts_with("1:25 overdue can't be an error: a night would turn a build red"));
}

TEST_CASE("exclude and fail-on") {
  const LintConfig config =
      parsed("lint: {exclude: [archive/, \"*.draft.plan.yaml\"], fail-on: never}\n");
  CHECK(config.excludes("archive/a.plan.yaml"));
  CHECK(config.excludes("x/b.draft.plan.yaml"));
  CHECK_FALSE(config.excludes("x/b.plan.yaml"));
  CHECK(config.fail_on == FailOn::never);
}

TEST_CASE("a '!' takes back what earlier patterns exclude, but not out of a folder") {
  const LintConfig config = parsed(
      "lint:\n  exclude:\n    - \"*.plan.yaml\"\n    - \"!a.plan.yaml\"\n    - archive/\n"
      "    - \"!archive/a.plan.yaml\"\n");
  CHECK_FALSE(config.excludes("a.plan.yaml"));
  CHECK(config.excluding_line("a.plan.yaml") == 0);
  CHECK(config.excluding_line("b.plan.yaml") == 3);
  CHECK(config.excluding_line("archive/a.plan.yaml") == 5);
}

TEST_CASE("paths of an override are taken back, too") {
  const LintConfig config =
      parsed("lint: {overrides: [{paths: [\"teams/*\", \"!teams/ops/\"], rules: {P101: off}}]}\n");
  CHECK_FALSE(config.choice_for("teams/a").runs(rules::missing_owner));
  CHECK(config.choice_for("teams/ops/a").runs(rules::missing_owner));
}

TEST_CASE("what is wrong is refused with its place and the nearest that is right") {
  CHECK(refused("rules: {overdue: off}\n") ==
        "1:1 'rules' stands on its own; put it under 'lint:', indented");
  CHECK(refused("lnt: {}\n") == "1:1 no setting 'lnt'; did you mean 'lint'?");
  CHECK(refused("lint:\n  rulez: {}\n") == "2:3 no setting 'rulez'; did you mean 'rules'?");
  CHECK(refused("lint:\n  rules:\n    missing-ownr: off\n") ==
        "3:5 no rule 'missing-ownr'; did you mean 'missing-owner'?");
  CHECK(refused("lint:\n  rules:\n    missing-owner: of\n") ==
        "3:20 no severity 'of'; did you mean 'on' or 'off'?");
  for (const std::string off : {"no", "No", "false", "none", "never", "disabled"}) {
    CHECK(refused("lint: {rules: {no-buffer: " + off + "}}\n") ==
          "1:27 no severity '" + off + "'; did you mean 'off'?");
  }
  CHECK(refused("lint: {rules: {no-buffer: yes}}\n") ==
        "1:27 no severity 'yes'; did you mean 'on'?");
  CHECK(refused("lint: {rules: {wholly-else: off}}\n") ==
        "1:16 no rule 'wholly-else'; bywhen rules lists them");
  CHECK(refused("lint: {fail-on: errors}\n") == "1:17 no severity 'errors'; did you mean 'error'?");
  CHECK(refused("lint: {sets: [strikt]}\n") ==
        "1:15 no set of rules 'strikt'; did you mean 'strict'?");
  CHECK(refused("lint: [a]\n").starts_with("1:7 lint is a mapping"));
  CHECK(refused("- a\n").starts_with("1:1 the settings are a mapping"));
  CHECK(
      refused("lint: {overrides: [{rules: {}}]}\n").starts_with("1:20 an override without paths"));
  CHECK(
      refused("lint:\n  exclude:\n    - archive/\n    - \"a[b\"\n") ==
      "4:7 the '[' of the pattern is never closed; for the character itself, write \\[ in single quotes");
  CHECK(refused("lint: {overrides: [{paths: './a'}]}\n")
            .starts_with("1:28 a pattern with './' in it means nothing; "));
  CHECK(refused("lint: {clock: nope}\n").starts_with("1:15 'nope' is neither true nor false"));
  CHECK(refused("lint: {}\nlint: {}\n").starts_with("2:1 the key 'lint' stands twice"));
  CHECK(refused("lint: \"x\n").starts_with("1:7 "));
}

}  // namespace
}  // namespace bywhen
