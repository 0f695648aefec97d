// What lint says to type, so that it does what is meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/lint/lint.h"
#include "cli/command.h"

namespace bywhen::cli {

// The commands in a hint, with `option` behind what each is about:
//   "bywhen done A1, or agree on a new day: bywhen schedule A1 WHEN"
//   "bywhen done A1 --file x, or agree on a new day: bywhen schedule A1 WHEN --file x"
// A command ends where the hint goes on in words: at a comma, a semicolon, a colon before a blank or
// a bracket that is not in quotes.
[[nodiscard]] std::string with_option(std::string_view hint, std::string_view option);

// Names the plan in the hints of those files that a command typed in this folder would not find by
// itself. What comes from standard input without a name is left alone.
void name_plans_in_hints(const Call& call, std::vector<LintedFile>& files);

// `bywhen lint` with `options`, such as "--fix", for what this call lints and by the rules that it chose.
[[nodiscard]] std::string lint_again(const Call& call, std::string_view options);

}  // namespace bywhen::cli
