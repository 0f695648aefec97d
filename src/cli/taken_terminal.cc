#include "cli/taken_terminal.h"

#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstring>

namespace bywhen::cli {
namespace {

// The alternate screen, no cursor, and lines that are cut at the edge.
constexpr std::string_view alternate_sequence = "\x1b[?1049h";
constexpr std::string_view take_sequence = "\x1b[?25l\x1b[?7l\x1b[2J";
constexpr std::string_view give_back_sequence = "\x1b[0m\x1b[?7h\x1b[?25h\x1b[?1049l";

// What ends a program at once.
constexpr std::array<int, 6> crashes = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGQUIT};

// For the handler of a crash, which sees nothing else.
termios before;
volatile std::sig_atomic_t is_taken = 0;
std::array<struct sigaction, crashes.size()> crash_actions;

bool write_all(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// Calls nothing that a signal handler may not call.
void give_back() {
  if (is_taken == 0) return;
  is_taken = 0;
  write_all(give_back_sequence);
  tcsetattr(STDIN_FILENO, TCSANOW, &before);
}

extern "C" void give_back_and_crash(int signal) {
  give_back();
  for (std::size_t i = 0; i < crashes.size(); ++i) {
    if (crashes[i] == signal) sigaction(signal, &crash_actions[i], nullptr);
  }
  raise(signal);
}

// No echo, no lines, no signals from keys; what is written stays as it is.
bool make_raw() {
  termios raw = before;
  raw.c_iflag &= ~static_cast<tcflag_t>(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON);
  raw.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | IEXTEN | ISIG);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  return tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0;
}

}  // namespace

Result<std::unique_ptr<TakenTerminal>> TakenTerminal::take() {
  if (tcgetattr(STDIN_FILENO, &before) != 0 || !make_raw()) {
    return Error{std::string("the terminal gives no keys: ") + std::strerror(errno), "", ""};
  }
  is_taken = 1;
  struct sigaction crash {};
  crash.sa_handler = give_back_and_crash;
  for (std::size_t i = 0; i < crashes.size(); ++i) {
    sigaction(crashes[i], &crash, &crash_actions[i]);
  }
  std::unique_ptr<TakenTerminal> terminal(new TakenTerminal);
  write_all(alternate_sequence);
  write_all(take_sequence);
  return terminal;
}

TakenTerminal::~TakenTerminal() {
  give_back();
  for (std::size_t i = 0; i < crashes.size(); ++i) {
    sigaction(crashes[i], &crash_actions[i], nullptr);
  }
}

void TakenTerminal::suspend() {
  give_back();
  struct sigaction usual {};
  struct sigaction was {};
  usual.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &usual, &was);
  kill(0, SIGTSTP);  // stops here
  sigaction(SIGTSTP, &was, nullptr);
  take_again();
}

void TakenTerminal::take_again() {
  if (is_taken == 0) {
    tcgetattr(STDIN_FILENO, &before);
    write_all(alternate_sequence);
  }
  make_raw();
  is_taken = 1;
  write_all(take_sequence);
}

bool TakenTerminal::write(std::string_view bytes) { return write_all(bytes); }

}  // namespace bywhen::cli
