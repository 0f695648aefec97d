#include "cli/run_editor.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace bywhen::cli {
namespace {

// While it lives, signals from the keyboard don't end this program.
class KeyboardIsTheirs {
 public:
  KeyboardIsTheirs() {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGINT, &ignore, &interrupt_);
    sigaction(SIGQUIT, &ignore, &quit_);
  }
  KeyboardIsTheirs(const KeyboardIsTheirs&) = delete;
  KeyboardIsTheirs& operator=(const KeyboardIsTheirs&) = delete;
  ~KeyboardIsTheirs() {
    sigaction(SIGINT, &interrupt_, nullptr);
    sigaction(SIGQUIT, &quit_, nullptr);
  }

 private:
  struct sigaction interrupt_ {};
  struct sigaction quit_ {};
};

// Starts the shell with those words; with the signals that this program ignores as they were.
// -1 where it can't.
pid_t spawn_shell(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  sigset_t signals;
  sigemptyset(&signals);
  for (const int signal : {SIGINT, SIGQUIT, SIGXFSZ}) sigaddset(&signals, signal);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigdefault(&attributes, &signals);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  pid_t child = -1;
  if (posix_spawnp(&child, "sh", nullptr, &attributes, pointers.data(), environ) != 0) child = -1;
  posix_spawnattr_destroy(&attributes);
  return child;
}

}  // namespace

int run_editor(const std::string& editor, const std::vector<std::string>& arguments) {
  constexpr int cant_start = 127;
  // The shell sees the user's own words; what they work on comes as arguments. An interrupt from the
  // keyboard reaches the editor, and the shell outlives it.
  std::vector<std::string> words{"sh", "-c", "trap : INT QUIT; " + editor + " \"$@\"", "sh"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  const KeyboardIsTheirs while_it_runs;
  const pid_t child = spawn_shell(words);
  if (child < 0) return cant_start;
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return cant_start;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace bywhen::cli
