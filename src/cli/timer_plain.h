// The timer in plain lines, for screen readers and logs: one a minute, and one for all that happens.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "bywhen/agenda/timer.h"
#include "bywhen/base/result.h"
#include "cli/clock.h"
#include "cli/command.h"
#include "cli/timer_file.h"

namespace bywhen::cli {

// What there is to say of a timer that is looked at again and again.
class TimerNews {
 public:
  // Whether a step begins with it; only then is the plan asked for anything.
  [[nodiscard]] bool begins_with(const TimerView& view) const;
  // What has happened since the last look, in lines; "" where nothing has.
  [[nodiscard]] std::string look(const TimerView& view, const Plan* plan);

 private:
  [[nodiscard]] std::string of_passing_time(const TimerView& view);
  void remember(const TimerView& view);

  std::optional<TimerView> last_;
  std::chrono::minutes::rep minute_ = 0;  // begun ones that were left, when that was last said
};

// Says them until the timer ends, or the program is asked to end. With `moves_on` it goes to the next
// step when the time of one is up.
[[nodiscard]] Result<int> run_plain_timer(Call& call, const TimerFile& file, Clock& clock,
                                          bool moves_on);

}  // namespace bywhen::cli
