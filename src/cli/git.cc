#include "cli/git.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() { close_now(); }
  void close_now() {
    if (number_ >= 0) close(std::exchange(number_, -1));
  }
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

std::string read_up_to(int descriptor, std::size_t limit) {
  std::string text;
  std::array<char, 4096> buffer{};
  while (text.size() < limit) {
    const ssize_t got = read(descriptor, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    text.append(buffer.data(), static_cast<std::size_t>(got));
  }
  return text;
}

// A file in memory with that text, to be read from its beginning.
Descriptor in_memory(const std::string& text) {
  Descriptor file(memfd_create("input", MFD_CLOEXEC));
  std::size_t written = 0;
  while (file.number() >= 0 && written < text.size()) {
    const ssize_t count = write(file.number(), text.data() + written, text.size() - written);
    if (count < 0 && errno != EINTR) return Descriptor(-1);
    if (count > 0) written += static_cast<std::size_t>(count);
  }
  if (file.number() >= 0) lseek(file.number(), 0, SEEK_SET);
  return file;
}

// The environment without what a hook of one repository says of it: another one is asked about.
std::vector<char*> environment_for_git() {
  std::vector<char*> kept;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view variable = *entry;
    const std::string_view name = variable.substr(0, variable.find('='));
    if (name != "GIT_DIR" && name != "GIT_WORK_TREE" && name != "GIT_INDEX_FILE") {
      kept.push_back(*entry);
    }
  }
  kept.push_back(nullptr);
  return kept;
}

// Starts git; -1 where there is none.
pid_t spawn_git(std::vector<std::string> words, int input, int output) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const std::vector<char*> environment = environment_for_git();
  pid_t child = -1;
  if (posix_spawnp(&child, "git", &actions, nullptr, arguments.data(), environment.data()) != 0) {
    child = -1;
  }
  posix_spawn_file_actions_destroy(&actions);
  return child;
}

struct Answer {
  std::string text;
  int code = 127;  // git's exit code; 127 where there is no git, or where it came to a sudden end
};

// What git says to `input`, up to `limit` bytes of it.
Answer ask_git(std::vector<std::string> words, const std::string& input, std::size_t limit) {
  std::array<int, 2> ends{};
  Answer answer;
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return answer;
  const Descriptor from(ends[0]);
  Descriptor to(ends[1]);
  const Descriptor in = in_memory(input);
  const pid_t child = in.number() < 0 ? -1 : spawn_git(std::move(words), in.number(), to.number());
  to.close_now();
  if (child < 0) return answer;
  answer.text = read_up_to(from.number(), limit);
  int status = 0;
  pid_t ended = -1;
  while ((ended = waitpid(child, &status, 0)) < 0 && errno == EINTR) {
  }
  if (ended == child && WIFEXITED(status)) answer.code = WEXITSTATUS(status);
  return answer;
}

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
  const Answer answer = ask_git(std::move(words), input, input.size() + 1);
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
  return std::string(trim(ask_git({"git", "config", "user.email"}, {}, most).text));
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
