// Committing some files and nothing else, with the git program and without a shell.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "bywhen/base/result.h"

namespace bywhen::cli {

struct Committed {
  std::string commit;                           // its short name; "" where there was nothing new
  std::vector<std::filesystem::path> left_out;  // ignored by git, or outside the plan's repository
};

// Commits the files as they now are, to the repository of the first one, which must be among what is
// committed. What else is staged stays staged, and is not in the commit. `message` is taken to the
// byte. On error nothing is committed, and the index is as it was.
[[nodiscard]] Result<Committed> git_commit(const std::vector<std::filesystem::path>& files,
                                           const std::string& message);

}  // namespace bywhen::cli
