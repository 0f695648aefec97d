// A command whose first word says what it does: "timer next".
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "cli/command.h"

namespace bywhen::cli {

struct Subcommand {
  std::string_view name;
  std::span<const std::string_view> options;  // those of the command that it takes: "--minutes"
  bool takes_words = false;                   // behind its name
  Result<int> (*run)(Call& call) = nullptr;
};

// Runs the one that the call's first word names; without a word the first of the list, whose name is
// "" then. An option or a word that it doesn't take is an error.
[[nodiscard]] Result<int> run_subcommand(Call& call, const Command& command,
                                         std::span<const Subcommand> list);

}  // namespace bywhen::cli
