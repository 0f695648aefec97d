// Starting the user's editor; for World::run_editor.
#pragma once

#include <string>
#include <vector>

namespace bywhen::cli {

// Has the shell start `editor` on this terminal, with those arguments, and waits for it. An
// interrupt typed there is the editor's. Returns its exit code; 127 where it can't be started.
[[nodiscard]] int run_editor(const std::string& editor, const std::vector<std::string>& arguments);

}  // namespace bywhen::cli
