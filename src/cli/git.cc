#include "cli/git.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

// Everything that can be read from `descriptor`, up to 4 KB.
std::string read_some(int descriptor) {
  std::string text;
  std::array<char, 512> buffer{};
  while (text.size() < 4096) {
    const ssize_t got = read(descriptor, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    text.append(buffer.data(), static_cast<std::size_t>(got));
  }
  return text;
}

// Starts `git config user.email` with its output going to `pipe_end`; -1 where there is no git.
pid_t spawn_git(int pipe_end) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, pipe_end, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  std::array<std::string, 3> words{"git", "config", "user.email"};
  std::array<char*, 4> arguments{words[0].data(), words[1].data(), words[2].data(), nullptr};
  pid_t child = -1;
  if (posix_spawnp(&child, "git", &actions, nullptr, arguments.data(), environ) != 0) child = -1;
  posix_spawn_file_actions_destroy(&actions);
  return child;
}

}  // namespace

std::string git_email() {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return {};
  const pid_t child = spawn_git(ends[1]);
  close(ends[1]);
  std::string answer = child < 0 ? std::string() : read_some(ends[0]);
  close(ends[0]);
  int status = 0;
  while (child >= 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return std::string(trim(answer));
}

}  // namespace bywhen::cli
