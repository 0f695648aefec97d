// Linting many plans: which ones, each by its configuration, on all processors.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/lint/lint.h"
#include "cli/command.h"
#include "cli/lint_call.h"
#include "cli/lint_configs.h"
#include "cli/plans_below.h"

namespace bywhen::cli {

// One plan to lint, or why it can't be.
struct LintTask {
  std::string path;  // for what is read from standard input, the name that it is given
  std::optional<std::string> text;  // of standard input
  bool walked = false;              // not named, but found in a folder
  LintConfigs::Holding holding;
  std::optional<Error> error;
};

struct LintTasks {
  std::vector<LintTask> tasks;
  std::size_t excluded = 0;  // plans that a configuration leaves out
  std::string excluded_by;   // "FILE:LINE" of the first of them
  std::size_t ignored = 0;   // plans that git ignores
};

// The plans that the call names, in a fixed order, each once; what is found in folders without what
// git ignores and a configuration excludes; with --force-exclude, without what it excludes of those
// that are named, too. A configuration that is wrong is the error of the first
// plan that it holds for and says how many are not linted; the others that it holds for are left out.
// Where git can't say what it ignores, that is noted and nothing is left out for it.
[[nodiscard]] LintTasks lint_tasks(Call& call);

struct LintedTask {
  std::optional<LintedFile> file;
  std::optional<RuleChoice> rules;  // by which it was linted; not there with an error
  std::optional<Error> error;       // where it could not be linted
};

// The same outcome in the same order, however many threads there are. Never null; each in memory of its
// own, so that the threads come by it together and not this one alone, before them.
[[nodiscard]] std::vector<std::unique_ptr<LintedTask>> lint_all(const std::vector<LintTask>& tasks,
                                                                const LintCall& settings,
                                                                Date today);

}  // namespace bywhen::cli
