// The timer on a screen, with keys. It shows what other terminals do, and a key acts on the step that
// is shown, or not at all.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "bywhen/base/result.h"
#include "cli/clock.h"
#include "cli/command.h"
#include "cli/plan_watch.h"
#include "cli/screen.h"
#include "cli/timer_file.h"

namespace bywhen::cli {

class LiveTimer {
 public:
  struct Ways {
    bool moves_on = false;  // to the next step when the time of one is up
    bool rings = true;      // then, in any case
  };

  // A timer must be in the file.
  LiveTimer(Call& call, Screen& screen, const TimerFile& file, const Clock& clock, Ways ways);

  // Until somebody quits; gives the timer as it then is.
  [[nodiscard]] Result<TimerView> run();

 private:
  Status<> look();
  void draw();
  // Whether it goes on.
  [[nodiscard]] Result<bool> answer(const Key& key);
  [[nodiscard]] Status<> answer_text(const std::string& text);

  // Changes the timer where it still is in the step that is shown.
  using Move = std::function<void(Timer& timer, const Instant& now)>;
  Status<> change(const Move& move);
  // The same, but not for a step that somebody else has just gone to: they mean the one before.
  Status<> next();
  void say(std::string word);

  Call& call_;
  Screen& screen_;
  const TimerFile& file_;
  const Clock& clock_;
  Ways ways_;
  std::optional<PlanWatch> watch_;      // none while the plan has not been readable yet
  TimerView view_;                      // as it was drawn last
  std::optional<std::size_t> went_to_;  // the step that a key of this screen went to
  std::string word_;
  Instant said_;  // when that was
  bool shows_help_ = false;
};

}  // namespace bywhen::cli
