#include "cli/machine_clock.h"

#include <fcntl.h>
#include <poll.h>
#include <time.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <string>
#include <string_view>

namespace bywhen::cli {
namespace {

using std::chrono::milliseconds;

milliseconds read_clock(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return std::chrono::seconds(now.tv_sec) +
         std::chrono::duration_cast<milliseconds>(std::chrono::nanoseconds(now.tv_nsec));
}

std::string read_boot_id() {
  std::array<char, 64> bytes{};
  const int file = ::open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
  if (file < 0) return {};
  const ssize_t size = ::read(file, bytes.data(), bytes.size());
  ::close(file);
  const std::string_view text(bytes.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
  return std::string(text.substr(0, text.find('\n')));
}

volatile std::sig_atomic_t asked_to_end = 0;

void note_signal(int) { asked_to_end = 1; }

// From now on the signals only arrive while the program waits, so that none is missed. What was
// ignored stays ignored. Returns the mask to wait with.
sigset_t listen_for_signals() {
  sigset_t wanted;
  sigemptyset(&wanted);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction before {};
    sigaction(signal, nullptr, &before);
    if (before.sa_handler == SIG_IGN) continue;
    struct sigaction action {};
    action.sa_handler = note_signal;
    sigaction(signal, &action, nullptr);
    sigaddset(&wanted, signal);
  }
  sigset_t mask;
  sigprocmask(SIG_BLOCK, &wanted, &mask);
  return mask;
}

}  // namespace

Instant machine_instant() {
  static const std::string boot_id = read_boot_id();
  return {read_clock(CLOCK_REALTIME), read_clock(CLOCK_BOOTTIME), boot_id};
}

bool wait_on_machine(milliseconds time) {
  static const sigset_t mask = listen_for_signals();
  const auto whole = std::chrono::duration_cast<std::chrono::seconds>(time);
  const timespec longest{whole.count(), std::chrono::nanoseconds(time - whole).count()};
  if (asked_to_end == 0) ::ppoll(nullptr, 0, &longest, &mask);
  return asked_to_end == 0;
}

}  // namespace bywhen::cli
