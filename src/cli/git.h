// What git knows of the person at the keyboard. The git program is asked; nothing is done through a shell.
#pragma once

#include <string>

namespace bywhen::cli {

// git's user.email in this folder; "" where git isn't there or doesn't know.
[[nodiscard]] std::string git_email();

}  // namespace bywhen::cli
