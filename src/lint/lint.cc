#include "bywhen/lint/lint.h"

#include <algorithm>
#include <optional>

#include "lint/plan_index.h"
#include "lint/rules.h"
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

// Takes out what comments allow, and counts it.
void leave_out_allowed(Suppressions& suppressions, Linted& linted) {
  if (suppressions.empty()) return;
  linted.allowed += std::erase_if(
      linted.findings, [&](const Finding& finding) { return suppressions.covers(finding); });
}

// Where unknown keys begin that none of the findings says as an error.
std::vector<std::uint32_t> keys_let_pass(const Loaded& loaded, const RuleChoice& choice,
                                         const std::vector<Finding>& findings) {
  std::vector<std::uint32_t> keys;
  for (const Defect& defect : loaded.defects) {
    if (defect.kind == DefectKind::unknown_key) keys.push_back(defect.range.begin);
  }
  if (keys.empty()) return keys;
  std::ranges::sort(keys);
  if (choice.severity(rules::unknown_key) != Severity::error) return keys;
  std::vector<std::uint32_t> said;
  for (const Finding& finding : findings) {
    if (finding.rule == &rules::unknown_key) said.push_back(finding.range.begin);
  }
  std::ranges::sort(said);
  std::erase_if(keys, [&](std::uint32_t key) { return std::ranges::binary_search(said, key); });
  return keys;
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
  if (suppressions) {
    leave_out_allowed(*suppressions, linted);
    const auto let_pass = keys_let_pass(loaded, settings.rules, findings);
    input.keys_let_pass = let_pass;
    check_actions(rules, input, findings);
    leave_out_allowed(*suppressions, linted);
    if (!suppressions->empty()) check_suppressions(rules, input, findings);
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
