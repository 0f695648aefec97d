// What can stand in the place of the word that is being typed.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"

namespace bywhen::cli {

// The first line of the answer where file names can stand there as well; finding them is the shell's.
inline constexpr std::string_view files_mark = ":files";

// One candidate a line, "A3<TAB>Rewrite the returns page"; `typed` is the line so far without the program's
// name, and its last word is the one to complete. Reads the plan at most; where that can't be read,
// nothing of it is offered.
[[nodiscard]] std::string complete(const Call& call, const std::vector<std::string>& typed);

// The shells that there is a script for.
[[nodiscard]] std::span<const std::string_view> shells();

}  // namespace bywhen::cli
