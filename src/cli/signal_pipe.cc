#include "cli/signal_pipe.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>

namespace bywhen::cli {
namespace {

volatile std::sig_atomic_t writer = -1;  // for the handler

extern "C" void pass_on(int signal) {
  const int errno_before = errno;
  const auto byte = static_cast<unsigned char>(signal);
  [[maybe_unused]] const ssize_t written = write(writer, &byte, 1);
  errno = errno_before;
}

}  // namespace

std::unique_ptr<SignalPipe> SignalPipe::open() {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return nullptr;
  std::unique_ptr<SignalPipe> made(new SignalPipe);
  made->reader_ = ends[0];
  writer = ends[1];
  struct sigaction action {};
  action.sa_handler = pass_on;
  action.sa_flags = SA_RESTART;
  for (std::size_t i = 0; i < signals.size(); ++i) {
    sigaction(signals[i], &action, &made->before_[i]);
  }
  return made;
}

SignalPipe::~SignalPipe() {
  for (std::size_t i = 0; i < signals.size(); ++i) sigaction(signals[i], &before_[i], nullptr);
  ::close(writer);
  ::close(reader_);
  writer = -1;
}

int SignalPipe::wait(int descriptor, std::chrono::milliseconds patience) {
  using std::chrono::steady_clock;
  constexpr std::chrono::milliseconds longest{std::numeric_limits<int>::max()};
  const auto end = steady_clock::now() + std::min(patience, longest);
  for (;;) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - steady_clock::now());
    pollfd sources[] = {{reader_, POLLIN, 0}, {descriptor, POLLIN, 0}};
    const int ready = poll(sources, 2, left.count() > 0 ? static_cast<int>(left.count()) : 0);
    if (ready < 0 && errno == EINTR) continue;
    unsigned char signal = 0;
    if (ready > 0 && read(reader_, &signal, 1) == 1) return signal;
    return ready > 0 ? input : nothing;
  }
}

}  // namespace bywhen::cli
