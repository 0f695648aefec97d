// The help: an overview, and a page per command. The same tables that parse what is typed.
#pragma once

#include <string>

#include "cli/command.h"

namespace bywhen::cli {

[[nodiscard]] std::string help_overview();
[[nodiscard]] std::string help_on(const Command& command);

}  // namespace bywhen::cli
