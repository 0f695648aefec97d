#include "bywhen/lint/lint.h"

#include <algorithm>
#include <optional>

#include "lint/plan_index.h"

namespace bywhen {

namespace {

std::vector<const Rule*> rules_to_run() {
  std::vector<const Rule*> rules;
  for (const Rule* rule : all_rules()) {
    if (rule->set == RuleSet::core) rules.push_back(rule);
  }
  return rules;
}

// All rules at one action before the next: a plan of many actions goes through the cache once.
void check_actions(const std::vector<const Rule*>& rules, const RuleInput& input,
                   std::vector<Finding>& findings) {
  for (const Action& action : input.plan->actions) {
    for (const Rule* rule : rules) {
      if (rule->check_action != nullptr) rule->check_action(*rule, input, action, findings);
    }
  }
}

// By place, and at one place by the rules' codes.
void sort_findings(std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    if (a.range.begin != b.range.begin) return a.range.begin < b.range.begin;
    return a.rule->code < b.rule->code;
  });
}

}  // namespace

std::vector<Finding> lint(const Loaded& loaded) {
  std::optional<PlanIndex> index;
  RuleInput input;
  input.defects = loaded.defects;
  if (loaded.plan) {
    input.plan = &*loaded.plan;
    input.index = &index.emplace(*loaded.plan);
  }

  const std::vector<const Rule*> rules = rules_to_run();
  std::vector<Finding> findings;
  for (const Rule* rule : rules) {
    if (rule->check != nullptr) rule->check(*rule, input, findings);
  }
  if (input.plan != nullptr) check_actions(rules, input, findings);
  sort_findings(findings);
  return findings;
}

LintSummary summarize(const std::vector<LintedFile>& files) {
  LintSummary summary;
  summary.files = files.size();
  for (const LintedFile& file : files) {
    if (file.loaded.plan) summary.actions += file.loaded.plan->actions.size();
    for (const Finding& finding : file.findings) {
      ++(finding.rule->severity == Severity::error ? summary.errors : summary.warnings);
    }
  }
  return summary;
}

}  // namespace bywhen
