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

// Takes what the baseline at `path` knows out of the files' findings, each linted by the rules in
// `ran`, and notes how many that are.
void take_out_known(Call& call, const std::filesystem::path& path, Baseline& baseline,
                    std::vector<LintedFile>& files, const std::vector<RuleChoice>& ran);

// Notes what the baseline at `path` knows and nobody has found any more, in the files that were
// linted or because the plan is gone.
void note_stale(Call& call, const std::filesystem::path& path, const Baseline& baseline);

// All that is found in the files, for a baseline at `path`.
[[nodiscard]] Baseline baseline_of(const std::filesystem::path& path,
                                   const std::vector<LintedFile>& files);

// With --dry-run it only says so.
[[nodiscard]] Status<> write_baseline(Call& call, const std::filesystem::path& path,
                                      const Baseline& baseline,
                                      const std::vector<LintedFile>& files);

// A baseline names plans from its folder on: what is known in one can't be written in another.
[[nodiscard]] Status<> in_one_folder(const std::filesystem::path& known,
                                     const std::filesystem::path& written);

}  // namespace bywhen::cli
