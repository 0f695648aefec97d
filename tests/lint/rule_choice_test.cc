#include "bywhen/lint/rule_choice.h"

#include <doctest/doctest.h>

#include "lint/rules.h"

namespace bywhen {
namespace {

TEST_CASE("core runs by itself, the other sets when they are added") {
  RuleChoice choice;
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->name);
    CHECK(choice.runs(*rule) == (rule->set == RuleSet::core));
    CHECK(choice.severity(*rule) == rule->severity);
  }
  choice.add(RuleSet::strict);
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->name);
    CHECK(choice.runs(*rule) == (rule->set != RuleSet::by_name));
  }
}

TEST_CASE("one rule can be left out, and set to another severity") {
  RuleChoice choice;
  choice.leave_out(rules::missing_owner);
  CHECK_FALSE(choice.runs(rules::missing_owner));
  CHECK(choice.runs(rules::missing_deadline));
  choice.set(rules::missing_owner, Severity::warning);
  CHECK(choice.runs(rules::missing_owner));
  CHECK(choice.severity(rules::missing_owner) == Severity::warning);
}

TEST_CASE("none is the choice of no rule") {
  RuleChoice choice = RuleChoice::none();
  choice.add(rules::missing_owner);
  for (const Rule* rule : all_rules()) {
    CHECK(choice.runs(*rule) == (rule == &rules::missing_owner));
  }
}

TEST_CASE("the rules that read the clock can all be left out") {
  RuleChoice choice;
  choice.leave_out_clock();
  for (const Rule* rule : all_rules()) {
    if (rule->reads_clock) CHECK_FALSE(choice.runs(*rule));
  }
  CHECK(choice.runs(rules::missing_owner));
}

}  // namespace
}  // namespace bywhen
