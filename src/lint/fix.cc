#include "bywhen/lint/fix.h"

#include <set>
#include <vector>

#include "lint/fix_edits.h"
#include "lint/safe_fixes.h"

namespace bywhen {
namespace {

// Those of the findings, too, whatever ran; none that a night can turn on.
RuleChoice rules_to_heed(const std::vector<Finding>& findings, RuleChoice rules) {
  for (const Finding& finding : findings) {
    if (finding.fix) rules.add(*finding.rule);
  }
  rules.leave_out_clock();
  return rules;
}

}  // namespace

Result<std::string> fixed(const Loaded& loaded, const std::vector<Finding>& findings,
                          const RuleChoice& rules) {
  if (!loaded.plan) {
    return Error{.message = "this can't be mended by a program: it is no plan",
                 .hint = "mend by hand what lint finds first",
                 .place = {}};
  }
  const RuleChoice heeded = rules_to_heed(findings, rules);
  SafeFixes safe(loaded, findings, heeded);
  safe.keep_good(fixes_of(findings));
  return safe.text();
}

void leave_out_harmful_fixes(const Loaded& loaded, std::vector<Finding>& findings,
                             const RuleChoice& rules) {
  const std::vector<const Edits*> fixes = fixes_of(findings);
  if (fixes.empty() || !loaded.plan) return;
  const RuleChoice heeded = rules_to_heed(findings, rules);
  SafeFixes safe(loaded, findings, heeded);
  safe.keep_good(fixes);
  std::set<const Edits*> refused(fixes.begin(), fixes.end());
  for (const Edits* kept : safe.kept()) refused.erase(kept);
  for (Finding& finding : findings) {
    if (finding.fix && refused.contains(&finding.fix->edits)) finding.fix.reset();
  }
}

}  // namespace bywhen
