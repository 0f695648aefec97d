// What git knows of the person at the keyboard and of the files in its repositories. The git program is asked; nothing is done through a shell.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace bywhen::cli {

// git's user.email in this folder; "" where git isn't there or doesn't know.
[[nodiscard]] std::string git_email();

// Those of the paths, whole ones in the repository at `root`, that git ignores: by .gitignore files,
// its own excludes, and not tracked all the same. Nothing where git isn't there or can't tell, as in
// a repository of somebody else that it doesn't trust.
[[nodiscard]] std::optional<std::vector<std::string>> git_ignored(
    const std::string& root, const std::vector<std::string>& paths);

}  // namespace bywhen::cli
