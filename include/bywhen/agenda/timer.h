// The timer of a session as a value: where in the agenda the group is, and how long each step took.
// It is moved by the words that people say, at moments that are handed in; it reads no clock.
//
//   Timer timer = Timer::start(agenda, now);
//   timer.next(later);
//   TimerView view = timer.at(later);       // what is to be shown
//
// Times: a pause stands still. The end (the sum of the planned minutes) stays where it is when a
// step overruns: the steps to come are shortened (replan.h), and grow again where time was won.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/agenda/agenda.h"
#include "bywhen/agenda/instant.h"
#include "bywhen/base/result.h"

namespace bywhen {

enum class TimerState : unsigned char { running, paused, ended };

[[nodiscard]] std::string_view name(TimerState state);

struct StepView {
  std::string title;
  std::optional<StepKind> kind;
  std::chrono::seconds planned{0};   // by the agenda
  std::chrono::seconds allotted{0};  // what it may take in all, by the plan as it now is
  std::chrono::milliseconds spent{0};
};

// What the timer shows at a moment.
struct TimerView {
  TimerState state = TimerState::running;
  std::size_t current = 0;  // the step; steps.size() after the end
  std::vector<StepView> steps;
  std::chrono::milliseconds step_left{0};   // negative: overtime
  std::chrono::milliseconds total_left{0};  // until the end; negative: over it
  // How long before the end it would be over if what is to come took as long as planned; negative:
  // how much too late.
  std::chrono::milliseconds ahead{0};
  bool is_replanned = false;    // a step to come has less than it was planned for
  bool is_out_of_time = false;  // nothing is left: what is to come is overtime
};

// How pressing a step is: by what is left of its time.
enum class Urgency : unsigned char {
  calm,
  soon,  // a fifth is left
  last,  // a twentieth is left
  over,
};
// Of the current step; calm after the end.
[[nodiscard]] Urgency urgency_of(const TimerView& view);

// Whether the time of the current step is up, and the timer runs: then --auto goes on.
[[nodiscard]] bool is_up(const TimerView& view);

// "4:05", "1:00:00", "-0:30": what is left counts down to 0:00, and then up.
[[nodiscard]] std::string clock_text(std::chrono::milliseconds time);

class Timer {
 public:
  static constexpr std::size_t most_steps = 1000;

  struct Step {
    AgendaItem item;
    std::chrono::seconds allotted{0};
    std::chrono::milliseconds spent{0};
  };

  // Requires at least one step, and no more than most_steps.
  [[nodiscard]] static Timer start(const Agenda& agenda, const Instant& now);

  [[nodiscard]] TimerView at(const Instant& now) const;

  // Each says whether it changed anything.
  bool pause(const Instant& now);
  bool resume(const Instant& now);
  // The next step; after the last one the timer has ended.
  bool next(const Instant& now);
  // The step before, which goes on where it was left; an ended timer goes on where it ended.
  bool back(const Instant& now);
  // To that step, as next() and back() would.
  bool go_to(std::size_t step, const Instant& now);
  // More or less time for this step, taken from those to come; never below what it has spent.
  bool add(std::chrono::seconds more, const Instant& now);
  // More or less time for all: the end moves.
  bool move_end(std::chrono::seconds more, const Instant& now);
  // The timer has ended, in the step where it is; back() goes on with that.
  bool stop(const Instant& now);

  // The time since the step that runs was gone to; to tell a second "next" for the same step. The
  // longest there is where the clock was set back, so that nobody knows.
  [[nodiscard]] std::chrono::milliseconds since_last_move(const Instant& now) const;

  // For a file: a few lines of text, format version first; parse() refuses what text() can't have
  // written.
  [[nodiscard]] std::string text() const;
  [[nodiscard]] static Result<Timer> parse(std::string_view text);

 private:
  [[nodiscard]] std::chrono::milliseconds spent() const;
  [[nodiscard]] std::chrono::milliseconds total_left() const;
  [[nodiscard]] std::vector<std::chrono::seconds> shares_from(std::size_t step,
                                                              std::chrono::milliseconds left) const;
  void count(const Instant& now);
  void enter(std::size_t step, const Instant& now);

  std::vector<Step> steps_;
  std::size_t current_ = 0;  // after the end: where it ended
  TimerState state_ = TimerState::running;
  std::chrono::seconds end_moved_{0};
  Instant since_;  // running: when `spent` of the current step was last counted
  Instant moved_;  // when the current step was gone to
};

}  // namespace bywhen
