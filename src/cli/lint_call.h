// How lint was called: which rules, which outputs, what makes it red.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/lint/config.h"
#include "bywhen/lint/output.h"
#include "cli/command.h"
#include "cli/lint_configs.h"

namespace bywhen::cli {

struct LintCall {
  // Standard output: these formats, one after the other.
  std::vector<const LintFormat*> formats;
  struct OutputFile {
    const LintFormat* format = nullptr;
    std::filesystem::path path;
  };
  std::vector<OutputFile> files;
  bool by_owner = false;
  std::size_t threads = 0;        // 0: as many as there are processors
  std::optional<FailOn> fail_on;  // where it is not said, a plan's configuration says it

  bool strict = false;
  bool no_clock = false;
  std::optional<std::vector<const Rule*>> selected;  // these and no others
  std::vector<const Rule*> ignored;
  // What the command line makes of the rules that a configuration chooses for the plan at `path`,
  // and of what makes lint red there. Severities are the configuration's.
  [[nodiscard]] RuleChoice choice_for(const LintConfig& config, std::string_view path) const;
  // What has the last word on whether and how a rule runs there: an option, "FILE:LINE" of the
  // configuration, or "" for nothing but the rule itself.
  [[nodiscard]] std::string source_of(const Rule& rule, const LintConfigs::Holding& holding) const;
  [[nodiscard]] FailOn fail_on_for(const LintConfig& config) const;
};

[[nodiscard]] Result<LintCall> typed_lint_call(const Call& call);

// What --format, and what --select and --ignore can be given.
[[nodiscard]] std::span<const std::string_view> lint_format_words();
[[nodiscard]] std::span<const std::string_view> rule_words();
[[nodiscard]] std::span<const std::string_view> rule_and_set_words();

// The rule of that name or code, or the nearest in the error.
[[nodiscard]] Result<const Rule*> typed_rule(std::string_view name);

}  // namespace bywhen::cli
