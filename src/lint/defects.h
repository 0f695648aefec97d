// Rules whose work the loader has done already: they say its defects of one kind as findings.
#pragma once

#include <vector>

#include "bywhen/lint/rule.h"

namespace bywhen {

void report_defects(DefectKind kind, const Rule& rule, const RuleInput& input,
                    std::vector<Finding>& findings);

// The same, as a rule's check.
template <DefectKind kind>
void check_defects(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  report_defects(kind, rule, input, findings);
}

}  // namespace bywhen
