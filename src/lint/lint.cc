#include "bywhen/lint/lint.h"

#include <algorithm>
#include <optional>

#include "lint/entry_index.h"

namespace bywhen {

std::vector<Finding> lint(const Loaded& loaded) {
  std::optional<EntryIndex> index;
  RuleInput input;
  input.defects = loaded.defects;
  if (loaded.plan) {
    input.plan = &*loaded.plan;
    input.index = &index.emplace(*loaded.plan);
  }

  std::vector<Finding> findings;
  for (const Rule* rule : all_rules()) {
    if (rule->set == RuleSet::core) rule->check(*rule, input, findings);
  }
  // Stable: at one place the findings stay in the order of the rules.
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return a.range.begin < b.range.begin;
  });
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
