// What lint says of its rules and settings.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/lint/rule.h"
#include "cli/command.h"

namespace bywhen::cli {

// "core", "strict", "by name"
[[nodiscard]] std::string_view name_of(RuleSet set);

// --explain RULE
[[nodiscard]] Result<int> explain(Call& call, const std::string& name);

// --show-config FILE
[[nodiscard]] Result<int> show_config(Call& call, const std::filesystem::path& plan);

}  // namespace bywhen::cli
