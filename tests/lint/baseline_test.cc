#include "bywhen/lint/baseline.h"

#include <doctest/doctest.h>

#include "lint/support.h"

namespace bywhen {
namespace {

const std::string two_gaps = test::plan_of(
    "  - {id: A1, title: x, owner: ana, resources: none}\n"
    "  - {id: A2, title: y, owner: ben, resources: none}\n");

Baseline of(const std::string& plan) {
  Baseline baseline;
  baseline.add("p.yaml", test::linted_file("p.yaml", plan));
  return baseline;
}

TEST_CASE("what is known is no finding, wherever its line moves") {
  auto baseline = Baseline::parse(of(two_gaps).text());
  REQUIRE(baseline);
  LintedFile file = test::linted_file("p.yaml", "# more\n# lines\n" + two_gaps);
  CHECK(baseline->take_out("p.yaml", file, RuleChoice()) == 2);
  CHECK(file.findings.empty());
  CHECK(baseline->stale().empty());
}

TEST_CASE("what is new stays, and what is gone is stale") {
  Baseline baseline = of(two_gaps);
  LintedFile file = test::linted_file(
      "p.yaml", test::plan_of("  - {id: A2, title: y, owner: ben, resources: none}\n"
                              "  - {id: A3, title: z, owner: ana, resources: none}\n"));
  CHECK(baseline.take_out("p.yaml", file, RuleChoice()) == 1);
  REQUIRE(file.findings.size() == 1);
  CHECK(file.findings.front().action == "A3");
  const auto stale = baseline.stale();
  REQUIRE(stale.size() == 1);
  CHECK(stale.front() == Baseline::Entry{"p.yaml", "missing-deadline", "actions.A1.id"});
}

TEST_CASE("what is known of a plan that was not linted is not stale") {
  Baseline baseline = of(two_gaps);
  LintedFile other = test::linted_file("q.yaml", two_gaps);
  CHECK(baseline.take_out("q.yaml", other, RuleChoice()) == 0);
  CHECK(baseline.stale().empty());
}

TEST_CASE("a text that is no plan is never known") {
  const std::string broken = "bywhen: 1\ntitle: [\n";
  CHECK(of(broken).text() == Baseline().text());
  auto old = Baseline::parse(
      "{\"bywhen\": 1, \"kind\": \"baseline\", \"findings\": ["
      "{\"file\": \"p.yaml\", \"rule\": \"yaml-syntax\", \"at\": \"\"},"
      "{\"file\": \"p.yaml\", \"rule\": \"missing-deadline\", \"at\": \"actions.A1.id\"}]}");
  REQUIRE(old);
  LintedFile file = test::linted_file("p.yaml", broken);
  CHECK(old->take_out("p.yaml", file, RuleChoice()) == 0);
  CHECK(file.findings.size() == 1);
  CHECK(old->stale().empty());
}

TEST_CASE("what rules would find that did not run is not stale") {
  Baseline baseline = of(two_gaps);
  LintedFile file = test::linted_file("p.yaml", test::plan_of(""));
  RuleChoice ran;
  ran.leave_out(*find_rule("missing-deadline"));
  CHECK(baseline.take_out("p.yaml", file, ran) == 0);
  CHECK(baseline.stale().empty());
}

TEST_CASE("what is stale can be forgotten, and nothing new is known then") {
  Baseline baseline = of(two_gaps);
  LintedFile file = test::linted_file(
      "p.yaml", test::plan_of("  - {id: A2, title: y, owner: ben, resources: none}\n"
                              "  - {id: A3, title: z, owner: ana, resources: none}\n"));
  baseline.take_out("p.yaml", file, RuleChoice());
  baseline.forget_stale();
  CHECK(baseline.stale().empty());
  CHECK(baseline.text() ==
        of(test::plan_of("  - {id: A2, title: y, owner: ben, resources: none}\n")).text());
}

TEST_CASE("the same twice is known twice, and another plan's is another") {
  const std::string twice = test::plan_of(
      "  - {title: x, owner: a, resources: none}\n"
      "  - {title: y, owner: a, resources: none}\n");
  Baseline baseline = of(twice);
  LintedFile other = test::linted_file("q.yaml", twice);
  CHECK(baseline.take_out("q.yaml", other, RuleChoice()) == 0);
  LintedFile same = test::linted_file("p.yaml", twice);
  CHECK(baseline.take_out("p.yaml", same, RuleChoice()) == 4);
  CHECK(same.findings.empty());
  LintedFile again = test::linted_file("p.yaml", twice);
  CHECK(baseline.take_out("p.yaml", again, RuleChoice()) == 0);
}

TEST_CASE("one entry a line, so that branches merge") {
  CHECK(of(two_gaps).text() ==
        "{\"bywhen\": 1, \"kind\": \"baseline\", \"findings\": [\n"
        "{\"file\":\"p.yaml\",\"rule\":\"missing-deadline\",\"at\":\"actions.A1.id\"},\n"
        "{\"file\":\"p.yaml\",\"rule\":\"missing-deadline\",\"at\":\"actions.A2.id\"}\n"
        "]}\n");
  CHECK(Baseline().text() == "{\"bywhen\": 1, \"kind\": \"baseline\", \"findings\": []}\n");
  CHECK(Baseline::parse(Baseline().text()));
}

TEST_CASE("another wrong name in the same field is new; a baseline from before knows any") {
  const auto plan = [](const std::string& name) {
    return "bywhen: 1\ntitle: x\npeople: [{id: ana, name: Ana}]\nactions:\n"
           "  - {id: A1, title: t, owner: ana, helpers: [" +
           name + "], deadline: 2026-12-04, resources: none}\n";
  };
  Baseline baseline = of(plan("bob"));
  auto same = test::linted_file("p.yaml", plan("bob"));
  CHECK(baseline.take_out("p.yaml", same, RuleChoice()) == 1);
  auto other = test::linted_file("p.yaml", plan("eve"));
  CHECK(of(plan("bob")).take_out("p.yaml", other, RuleChoice()) == 0);
  std::string old = baseline.text();
  const std::string value = ",\"value\":\"bob\"";
  REQUIRE(old.find(value) != std::string::npos);
  old.erase(old.find(value), value.size());
  auto before = Baseline::parse(old);
  REQUIRE(before);
  CHECK(before->take_out("p.yaml", other, RuleChoice()) == 1);
  CHECK(before->stale().empty());
}

TEST_CASE("anything else is no baseline") {
  for (const char* text :
       {"", "[]", "{}", "{\"bywhen\": 1}", "{\"bywhen\": 1, \"kind\": \"lint\", \"findings\": []}",
        "{\"bywhen\": 1, \"kind\": \"baseline\", \"findings\": [1]}",
        "{\"bywhen\": 1, \"kind\": \"baseline\", \"findings\": {}}"}) {
    CAPTURE(text);
    CHECK_FALSE(Baseline::parse(text));
  }
}

}  // namespace
}  // namespace bywhen
