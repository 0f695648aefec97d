// Signals that come while a line is typed, taken as events; all at other times does what it always
// does.
#pragma once

#include <csignal>

namespace bywhen::cli {

class CaughtSignals {
 public:
  enum class Came : unsigned char { nothing, input, signal };

  // From here to let_go() Ctrl-C, Ctrl-Z, SIGTERM, SIGHUP and a new size of the terminal wait for
  // wait().
  void catch_them();
  void let_go();

  // Until there is something to read, a signal has come, or the time (ms; -1: for ever) is up.
  [[nodiscard]] Came wait(int descriptor, int patience) const;
  // The signal that came, once; 0 for none.
  [[nodiscard]] static int take();

 private:
  static constexpr int count_ = 5;
  struct sigaction before_[count_] = {};
  sigset_t mask_before_{};
};

}  // namespace bywhen::cli
