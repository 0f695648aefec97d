// Signals that come while a line is typed, taken as events. At other times they do what they always
// do, but Ctrl-C, once lines are typed, waits for the next line: it ends no program at its work.
#pragma once

#include <csignal>

namespace bywhen::cli {

class CaughtSignals {
 public:
  CaughtSignals() = default;
  CaughtSignals(const CaughtSignals&) = delete;
  CaughtSignals& operator=(const CaughtSignals&) = delete;
  ~CaughtSignals();

  enum class Came : unsigned char { nothing, input, signal };

  // From here to let_go() Ctrl-C, Ctrl-Z, SIGTERM, SIGHUP and a new size of the terminal wait for
  // wait().
  void catch_them();
  void let_go();

  // Whether one has come; between catch_them() and let_go().
  [[nodiscard]] bool has_come() const;
  // Until there is something to read, a signal has come, or the time (ms; -1: for ever) is up.
  [[nodiscard]] Came wait(int descriptor, int patience) const;
  // The signal that came, once; 0 for none.
  [[nodiscard]] static int take();

 private:
  static constexpr int count_ = 5;
  struct sigaction before_[count_] = {};
  sigset_t mask_before_{};
  bool has_caught_ = false;  // ever
};

}  // namespace bywhen::cli
