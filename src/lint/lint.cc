#include "bywhen/lint/lint.h"

#include <algorithm>
#include <optional>

#include "lint/plan_index.h"
#include "lint/suppressions.h"

namespace bywhen {

namespace {

std::vector<const Rule*> rules_to_run(const RuleChoice& choice) {
  std::vector<const Rule*> rules;
  for (const Rule* rule : all_rules()) {
    if (choice.runs(*rule)) rules.push_back(rule);
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

void check_suppressions(const std::vector<const Rule*>& rules, const RuleInput& input,
                        std::vector<Finding>& findings) {
  for (const Rule* rule : rules) {
    if (rule->check_suppressions != nullptr) rule->check_suppressions(*rule, input, findings);
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

Linted lint(const Loaded& loaded, const LintSettings& settings) {
  std::optional<PlanIndex> index;
  std::optional<Suppressions> suppressions;
  RuleInput input;
  input.defects = loaded.defects;
  input.today = settings.today;
  input.choice = &settings.rules;
  if (loaded.plan) {
    input.plan = &*loaded.plan;
    input.index = &index.emplace(*loaded.plan);
    input.suppressions = &suppressions.emplace(loaded.plan->document);
  }

  const std::vector<const Rule*> rules = rules_to_run(settings.rules);
  Linted linted;
  std::vector<Finding>& findings = linted.findings;
  for (const Rule* rule : rules) {
    if (rule->check != nullptr) rule->check(*rule, input, findings);
  }
  if (input.plan != nullptr) check_actions(rules, input, findings);
  if (suppressions && !suppressions->empty()) {
    linted.allowed = std::erase_if(
        findings, [&](const Finding& finding) { return suppressions->covers(finding); });
    check_suppressions(rules, input, findings);
  }
  for (Finding& finding : findings) finding.severity = settings.rules.severity(*finding.rule);
  sort_findings(findings);
  return linted;
}

LintSummary summarize(const std::vector<LintedFile>& files) {
  LintSummary summary;
  summary.files = files.size();
  for (const LintedFile& file : files) {
    summary.actions += file.actions;
    summary.allowed += file.allowed;
    for (const Finding& finding : file.findings) {
      ++(finding.severity == Severity::error ? summary.errors : summary.warnings);
    }
  }
  return summary;
}

}  // namespace bywhen
