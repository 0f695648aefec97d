#include "cli/git.h"

#include <string_view>

#include "bywhen/base/text.h"
#include "cli/run_git.h"

namespace bywhen::cli {

std::string git_email() {
  constexpr std::size_t most = 4096;
  return std::string(trim(git_says({"git", "config", "user.email"}, {}, most).text));
}

std::optional<std::vector<std::string>> git_ignored(const std::string& root,
                                                    const std::vector<std::string>& paths) {
  std::string input;
  for (const std::string& path : paths) input.append(path).push_back('\0');
  // No program that the repository's own settings name is started.
  const GitAnswer answer =
      git_says({"git", "-C", root, "-c", "core.fsmonitor=false", "check-ignore", "-z", "--stdin"},
               input, input.size() + 1);
  if (answer.code > 1) return std::nullopt;  // 1: it ignores none
  std::vector<std::string> ignored;
  for (const std::string_view path : split(answer.text, '\0')) {
    if (!path.empty()) ignored.emplace_back(path);
  }
  return ignored;
}

}  // namespace bywhen::cli
