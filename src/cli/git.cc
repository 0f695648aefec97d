#include "cli/git.h"

#include <string_view>
#include <utility>

#include "bywhen/base/text.h"
#include "cli/run_git.h"

namespace bywhen::cli {
namespace {

// Those of the paths that `git check-ignore` names. No program that the repository's own settings name
// is started.
std::optional<std::vector<std::string>> check_ignore(const std::string& root,
                                                     const std::vector<std::string>& paths,
                                                     const std::vector<std::string>& options) {
  std::vector<std::string> words = {"git",          "-C", root,     "-c", "core.fsmonitor=false",
                                    "check-ignore", "-z", "--stdin"};
  words.insert(words.end(), options.begin(), options.end());
  std::string input;
  for (const std::string& path : paths) input.append(path).push_back('\0');
  const GitAnswer answer = git_says(std::move(words), input, input.size() + 1);
  if (answer.code > 1) return std::nullopt;  // 1: it ignores none
  std::vector<std::string> ignored;
  for (const std::string_view path : split(answer.text, '\0')) {
    if (!path.empty()) ignored.emplace_back(path);
  }
  return ignored;
}

}  // namespace

std::string git_email() {
  constexpr std::size_t most = 4096;
  return std::string(trim(git_says({"git", "config", "user.email"}, {}, most).text));
}

std::optional<std::vector<std::string>> git_ignored(const std::string& root,
                                                    const std::vector<std::string>& paths) {
  // Whether a path is tracked, git finds out by a walk over its whole index: it is only asked of the few
  // that a pattern fits.
  const auto fitting = check_ignore(root, paths, {"--no-index"});
  if (!fitting || fitting->empty()) return fitting;
  return check_ignore(root, *fitting, {});
}

}  // namespace bywhen::cli
