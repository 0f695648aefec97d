// Findings for people and for machines.
#pragma once

#include <string>
#include <vector>

#include "bywhen/base/paint.h"
#include "bywhen/lint/lint.h"

namespace bywhen {

// For people: each finding with its source line and carets under the place, related places below,
// then a summary line.
//
//   error[missing-owner]: nobody owns A2 yet
//     --> action-plan.yaml:14:9
//      |
//   14 |   - id: A2
//      |         ^^
//      = try: bywhen assign A2 WHO
//
// Everything that comes from the plan is made printable. Lines that are too long are cut around the
// place. Carets stand under what they mark also after wide characters and tabs.
[[nodiscard]] std::string lint_text(const std::vector<LintedFile>& files, const Paint& paint);

// The design's document of kind "lint": lines and columns from 1, columns in code points, ends
// exclusive.
[[nodiscard]] std::string lint_json(const std::vector<LintedFile>& files);

}  // namespace bywhen
