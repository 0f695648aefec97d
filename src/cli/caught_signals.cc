#include "cli/caught_signals.h"

#include <poll.h>

#include <cerrno>
#include <ctime>
#include <utility>

namespace bywhen::cli {
namespace {

// Ctrl-C is the first.
constexpr int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGWINCH};

// Written by the handler; a new size gives way to whatever else comes.
volatile std::sig_atomic_t came = 0;

void note(int signal) {
  if (came == 0 || came == SIGWINCH) came = signal;
}

}  // namespace

void CaughtSignals::catch_them() {
  if (came != SIGINT) came = 0;
  sigset_t all;
  sigemptyset(&all);
  for (const int signal : signals) sigaddset(&all, signal);
  // They are let in by wait() alone, so that none comes between a look and the wait.
  sigprocmask(SIG_BLOCK, &all, &mask_before_);
  struct sigaction action {};
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  for (int i = 0; i < count_; ++i) {
    if (!has_caught_ || signals[i] != SIGINT) sigaction(signals[i], nullptr, &before_[i]);
    if (before_[i].sa_handler != SIG_IGN) sigaction(signals[i], &action, nullptr);
  }
  has_caught_ = true;
}

void CaughtSignals::let_go() {
  for (int i = 0; i < count_; ++i) {
    if (signals[i] != SIGINT) sigaction(signals[i], &before_[i], nullptr);
  }
  sigprocmask(SIG_SETMASK, &mask_before_, nullptr);
}

CaughtSignals::~CaughtSignals() {
  if (has_caught_) sigaction(SIGINT, &before_[0], nullptr);
}

bool CaughtSignals::has_come() const {
  // Without anything to read that would come first, those that wait are let in.
  constexpr timespec at_once{0, 0};
  (void)ppoll(nullptr, 0, &at_once, &mask_before_);
  return came != 0;
}

CaughtSignals::Came CaughtSignals::wait(int descriptor, int patience) const {
  pollfd input{descriptor, POLLIN, 0};
  timespec time{patience / 1000, static_cast<long>(patience % 1000) * 1'000'000};
  const int ready = ppoll(&input, 1, patience < 0 ? nullptr : &time, &mask_before_);
  if (came != 0) return Came::signal;
  return ready > 0 ? Came::input : Came::nothing;
}

int CaughtSignals::take() {
  const int signal = came;
  came = 0;
  return signal;
}

}  // namespace bywhen::cli
