#include "cli/run_git.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <utility>

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

// Starts git; -1 where there is none. Its complaints go to `errors`, or nowhere (-1).
pid_t spawn_git(std::vector<std::string> words, int input, int output, int errors) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  if (errors < 0) {
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  } else {
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
  }
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

// Waits for the end of git; its exit code.
int code_of(pid_t child) {
  int status = 0;
  pid_t ended = -1;
  while ((ended = waitpid(child, &status, 0)) < 0 && errno == EINTR) {
  }
  return ended == child && WIFEXITED(status) ? WEXITSTATUS(status) : 127;
}

}  // namespace

GitAnswer git_says(std::vector<std::string> words, const std::string& input, std::size_t limit) {
  std::array<int, 2> ends{};
  GitAnswer answer;
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return answer;
  const Descriptor from(ends[0]);
  Descriptor to(ends[1]);
  const Descriptor in = in_memory(input);
  const pid_t child =
      in.number() < 0 ? -1 : spawn_git(std::move(words), in.number(), to.number(), -1);
  to.close_now();
  if (child < 0) return answer;
  answer.text = read_up_to(from.number(), limit);
  answer.code = code_of(child);
  return answer;
}

GitAnswer tell_git(std::vector<std::string> words, const std::string& input, std::size_t limit) {
  GitAnswer answer;
  const Descriptor in = in_memory(input);
  // A file and no pipe: what a hook leaves running may keep it open.
  const Descriptor said = in_memory({});
  if (in.number() < 0 || said.number() < 0) return answer;
  const pid_t child = spawn_git(std::move(words), in.number(), said.number(), said.number());
  if (child < 0) return answer;
  answer.code = code_of(child);
  lseek(said.number(), 0, SEEK_SET);
  answer.text = read_up_to(said.number(), limit);
  return answer;
}

}  // namespace bywhen::cli
