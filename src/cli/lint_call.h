// How lint was called: which rules, which outputs, what makes it red.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/lint/config.h"
#include "bywhen/lint/output.h"
#include "cli/command.h"

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
  std::optional<FailOn> fail_on;  // where it is not said, a plan's configuration says it

  // What the command line makes of the rules that a plan's configuration chooses.
  bool strict = false;
  bool no_clock = false;
  std::optional<RuleChoice> selected;  // these and no others
  std::vector<const Rule*> ignored;
  [[nodiscard]] RuleChoice choice(RuleChoice configured) const;
};

[[nodiscard]] Result<LintCall> typed_lint_call(const Call& call);

// What --format and --select can be given.
[[nodiscard]] std::span<const std::string_view> lint_format_words();
[[nodiscard]] std::span<const std::string_view> rule_words();

// The rule of that name or code, or the nearest in the error.
[[nodiscard]] Result<const Rule*> typed_rule(std::string_view name);

}  // namespace bywhen::cli
