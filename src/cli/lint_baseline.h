// lint --baseline and --write-baseline: what was known before is not found again.
#pragma once

#include <filesystem>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/lint/baseline.h"
#include "bywhen/lint/lint.h"
#include "cli/command.h"

namespace bywhen::cli {

[[nodiscard]] Result<Baseline> read_baseline(const std::filesystem::path& path);

// Takes what the baseline at `path` knows out of the files' findings. Notes how many that are, and
// what it knows and nobody has found any more, in these files or because the plan is gone.
void take_out_known(Call& call, const std::filesystem::path& path, Baseline baseline,
                    std::vector<LintedFile>& files);

// Writes all that is found in the files to `path`; with --dry-run it only says so.
[[nodiscard]] Status<> write_baseline(Call& call, const std::filesystem::path& path,
                                      const std::vector<LintedFile>& files);

}  // namespace bywhen::cli
