// Checking plans: every finding, in the order of the text.
//
//   Loaded loaded = load(bytes);
//   Linted linted = lint(loaded, {.today = today});
//   for (const Finding& finding : linted.findings) ...
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bywhen/lint/rule.h"
#include "bywhen/lint/rule_choice.h"
#include "bywhen/model/load.h"

namespace bywhen {

struct LintSettings {
  Date today;
  RuleChoice rules = {};
};

struct Linted {
  std::vector<Finding> findings;
  std::size_t allowed = 0;  // findings that a comment in the plan allows
};

[[nodiscard]] Linted lint(const Loaded& loaded, const LintSettings& settings);

// One file's outcome, as the outputs need it.
struct LintedFile {
  std::string name;  // as somebody in the working folder names it
  Loaded loaded;     // the findings' ranges are places in loaded.text(); empty where there are none
  std::vector<Finding> findings;
  std::size_t allowed = 0;
  std::size_t actions = 0;  // in the plan
};

// Over all files.
struct LintSummary {
  std::size_t files = 0;
  std::size_t actions = 0;
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t allowed = 0;
};
[[nodiscard]] LintSummary summarize(const std::vector<LintedFile>& files);

}  // namespace bywhen
