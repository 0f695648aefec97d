#include "bywhen/lint/fix.h"

#include <algorithm>

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
  SafeFixes safe(loaded, heeded);
  safe.keep_good(fixes_of(findings));
  return safe.text();
}

void leave_out_harmful_fixes(const Loaded& loaded, std::vector<Finding>& findings,
                             const RuleChoice& rules) {
  std::vector<const Edits*> fixes = fixes_of(findings);
  if (fixes.empty() || !loaded.plan) return;
  const RuleChoice heeded = rules_to_heed(findings, rules);
  SafeFixes safe(loaded, heeded);
  safe.keep_good(fixes);
  for (Finding& finding : findings) {
    if (!finding.fix) continue;
    const Edits* edits = &finding.fix->edits;
    const auto is_it = [&](const Edits* one) { return one == edits; };
    const bool was_tried = std::ranges::any_of(fixes, is_it);
    if (was_tried && std::ranges::none_of(safe.kept(), is_it)) finding.fix.reset();
  }
}

}  // namespace bywhen
