// Signals as something to wait for, beside input. While it lives, SIGINT, SIGTERM, SIGHUP, SIGTSTP,
// SIGCONT and SIGWINCH do nothing but arrive here. One at a time.
#pragma once

#include <array>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <memory>

namespace bywhen::cli {

class SignalPipe {
 public:
  // None where the system has no pipe to give.
  [[nodiscard]] static std::unique_ptr<SignalPipe> open();
  SignalPipe(const SignalPipe&) = delete;
  SignalPipe& operator=(const SignalPipe&) = delete;
  ~SignalPipe();

  // What came first: a signal (its number), something to read from `descriptor` (0), or nothing in
  // that time (-1).
  static constexpr int nothing = -1;
  static constexpr int input = 0;
  [[nodiscard]] int wait(int descriptor, std::chrono::milliseconds patience);

 private:
  static constexpr std::array<int, 6> signals = {SIGINT,  SIGTERM, SIGHUP,
                                                 SIGTSTP, SIGCONT, SIGWINCH};
  SignalPipe() = default;

  int reader_ = -1;
  std::array<struct sigaction, signals.size()> before_{};
};

}  // namespace bywhen::cli
