// The time of a session: what the timer says at a prompt, and what of it is said once.
//
//   SessionTime time({.look = ..., .go_to = ...});
//   const SessionTime::Said said = time.at(step);   // said.prompt is "2:10"
//   time.move_to(step + 1);                         // "/go"
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "bywhen/agenda/timer.h"

namespace bywhen::cli {

class SessionTime {
 public:
  // The way to the timer. Each gives nothing where there is none that runs this session's agenda:
  // then the session goes on without times.
  struct Way {
    std::function<std::optional<TimerView>()> look;
    std::function<std::optional<TimerView>(std::size_t step)> go_to;
  };

  SessionTime() = default;
  explicit SessionTime(Way way) : way_(std::move(way)) {}

  struct Said {
    std::string prompt;  // "2:10", "+0:20" over the time; "" without a timer
    std::string news;    // lines for once: a threshold, a timer that somebody has moved
    std::string last_minute =
        {};  // a line for once: what is left in all, where it is a minute or less
    std::optional<std::chrono::seconds> allotted;  // of the step
  };
  // By the timer as it is now, for a session that is in that step.
  [[nodiscard]] Said at(std::size_t step);

  // The session has gone to that step. What this does to the others is said by the next at().
  void move_to(std::size_t step);

  // The session has ended in that step, and so has the timer where it is in it.
  void end(std::size_t step);

  // The step of the timer, where it is ahead of this one.
  [[nodiscard]] std::optional<std::size_t> ahead_of(std::size_t step) const;

 private:
  [[nodiscard]] std::string last_minute(std::chrono::milliseconds left);
  [[nodiscard]] std::string threshold(const TimerView& view);

  Way way_;
  std::string moved_;                   // what the last move has to say; lines
  std::optional<std::size_t> in_step_;  // that the thresholds are about
  Urgency announced_ = Urgency::calm;   // how far that was said
  bool said_last_minute_ = false;
  std::optional<std::size_t> elsewhere_;  // where the timer was said to be
};

}  // namespace bywhen::cli
