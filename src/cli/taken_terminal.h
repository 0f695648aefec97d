// The terminal while a screen has it: raw keys, the alternate screen, no cursor. One at a time.
#pragma once

#include <memory>
#include <string_view>

#include "bywhen/base/result.h"

namespace bywhen::cli {

class TakenTerminal {
 public:
  // Takes the terminal of standard input and output. Should the program crash, the terminal is given
  // back first.
  [[nodiscard]] static Result<std::unique_ptr<TakenTerminal>> take();
  TakenTerminal(const TakenTerminal&) = delete;
  TakenTerminal& operator=(const TakenTerminal&) = delete;
  // It is as it was before.
  ~TakenTerminal();

  // Gives it back for a while: stops the program's job, as Ctrl-Z does, and takes it once that goes
  // on.
  void suspend();
  // Takes it once more, where somebody else may have had it.
  void take_again();

  // False where the terminal is gone.
  [[nodiscard]] bool write(std::string_view bytes);

 private:
  TakenTerminal() = default;
};

}  // namespace bywhen::cli
