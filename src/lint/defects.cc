#include "lint/defects.h"

namespace bywhen {

void report_defects(DefectKind kind, const Rule& rule, const RuleInput& input,
                    std::vector<Finding>& findings) {
  for (const Defect& defect : input.defects) {
    if (defect.kind != kind) continue;
    Finding finding{&rule, defect.range, defect.message, defect.hint, defect.action, {}};
    if (!defect.related_message.empty()) {
      finding.related.push_back({defect.related, defect.related_message});
    }
    findings.push_back(std::move(finding));
  }
}

}  // namespace bywhen
