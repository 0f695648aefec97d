// lint --fix: a plan mended where that can do no harm.
#pragma once

#include "bywhen/base/result.h"
#include "bywhen/lint/lint.h"
#include "cli/command.h"

namespace bywhen::cli {

// Writes the plan with the fixes of its findings, so that undo takes them back, and puts what is then
// found in their place. With --dry-run nothing is written, and the change goes to `call.out` as a
// unified diff. An error where the plan has changed since it was linted, or can't be written.
[[nodiscard]] Status<> fix_plan(Call& call, LintedFile& file, const bywhen::LintSettings& settings);

}  // namespace bywhen::cli
