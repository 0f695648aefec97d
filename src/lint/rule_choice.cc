#include "bywhen/lint/rule_choice.h"

#include <algorithm>

namespace bywhen {
namespace {

std::size_t position_of(const Rule& rule) {
  const auto rules = all_rules();
  return static_cast<std::size_t>(std::find(rules.begin(), rules.end(), &rule) - rules.begin());
}

}  // namespace

RuleChoice::RuleChoice() : RuleChoice(none()) { add(RuleSet::core); }

RuleChoice RuleChoice::none() {
  RuleChoice choice(std::vector<Choice>(all_rules().size()));
  return choice;
}

void RuleChoice::add(RuleSet set) {
  for (const Rule* rule : all_rules()) {
    if (rule->set == set) add(*rule);
  }
}

void RuleChoice::add(const Rule& rule) { of(rule).runs = true; }

void RuleChoice::set(const Rule& rule, Severity severity) { of(rule) = {true, severity}; }

void RuleChoice::leave_out(const Rule& rule) { of(rule).runs = false; }

void RuleChoice::leave_out_clock() {
  for (const Rule* rule : all_rules()) {
    if (rule->reads_clock) leave_out(*rule);
  }
}

bool RuleChoice::runs(const Rule& rule) const { return of(rule).runs; }

Severity RuleChoice::severity(const Rule& rule) const {
  if (rule.reads_clock) return Severity::warning;
  return of(rule).severity.value_or(rule.severity);
}

RuleChoice::Choice& RuleChoice::of(const Rule& rule) { return choices_[position_of(rule)]; }

const RuleChoice::Choice& RuleChoice::of(const Rule& rule) const {
  return choices_[position_of(rule)];
}

}  // namespace bywhen
