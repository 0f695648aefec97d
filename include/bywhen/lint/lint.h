// Checking plans: every finding, in the order of the text.
//
//   Loaded loaded = load(bytes);
//   std::vector<Finding> findings = lint(loaded);
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bywhen/lint/rule.h"
#include "bywhen/model/load.h"

namespace bywhen {

[[nodiscard]] std::vector<Finding> lint(const Loaded& loaded);

// One file's outcome, as the outputs need it.
struct LintedFile {
  std::string name;  // as the user named it
  Loaded loaded;     // the findings' ranges are places in loaded.text()
  std::vector<Finding> findings;
};

// Over all files.
struct LintSummary {
  std::size_t files = 0;
  std::size_t actions = 0;
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t allowed = 0;  // findings that a comment in the plan allows
};
[[nodiscard]] LintSummary summarize(const std::vector<LintedFile>& files);

}  // namespace bywhen
