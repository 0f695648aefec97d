// What lint says of its rules and settings.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/lint/baseline.h"
#include "bywhen/lint/rule.h"
#include "cli/command.h"

namespace bywhen::cli {

// "core", "strict", "by name"
[[nodiscard]] std::string_view name_of(RuleSet set);

// --explain RULE
[[nodiscard]] Result<int> explain(Call& call, const std::string& name);

// --show-config FILE
[[nodiscard]] Result<int> show_config(Call& call, const std::filesystem::path& plan);

// --jobs N; 0 where it is not said.
[[nodiscard]] Result<std::size_t> typed_threads(const Call& call);

// A line for each entry that nobody has found any more, as long as they are few, and the way out.
[[nodiscard]] std::vector<std::string> stale_in_words(const std::vector<Baseline::Entry>& stale,
                                                      const std::filesystem::path& baseline);

}  // namespace bywhen::cli
