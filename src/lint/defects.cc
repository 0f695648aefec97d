#include "lint/defects.h"

#include <fmt/format.h>

namespace bywhen {

void report_defects(DefectKind kind, const Rule& rule, const RuleInput& input,
                    std::vector<Finding>& findings) {
  for (const Defect& defect : input.defects) {
    if (defect.kind != kind) continue;
    Finding finding{&rule, defect.range, defect.message, defect.hint, defect.action, {}};
    if (!defect.related_message.empty()) {
      finding.related.push_back({defect.related, defect.related_message});
    }
    if (!defect.mended.empty()) {
      finding.fix = {fmt::format("write it as {}", defect.mended), {{defect.range, defect.mended}}};
    }
    findings.push_back(std::move(finding));
  }
}

}  // namespace bywhen
