#include "bywhen/agenda/timer.h"

#include <doctest/doctest.h>

#include <string>

#include "agenda/clock.h"

namespace bywhen {
namespace {

using namespace std::chrono_literals;

struct Running {
  TestClock clock;
  Timer timer = Timer::start(default_agenda(), clock.now);

  explicit Running(const Agenda& agenda = default_agenda())
      : timer(Timer::start(agenda, clock.now)) {}

  [[nodiscard]] TimerView view() const { return timer.at(clock.now); }
  void next_after(std::chrono::milliseconds time) { CHECK(timer.next(clock.after(time))); }
  // What each step may take, by the plan as it now is.
  [[nodiscard]] std::string plan() const {
    std::string text;
    for (const StepView& step : view().steps) text += clock_text(step.allotted) + " ";
    return text;
  }
};

TEST_CASE("a timer that has just started") {
  const Running running;
  const TimerView view = running.view();
  CHECK(view.state == TimerState::running);
  CHECK(view.current == 0);
  CHECK(view.step_left == 2min);
  CHECK(view.total_left == 15min);
  CHECK(view.ahead == 0min);
  CHECK_FALSE(view.is_replanned);
  CHECK_FALSE(view.is_out_of_time);
  CHECK(running.plan() == "2:00 3:00 5:00 3:00 2:00 ");
}

TEST_CASE("a step that overruns shortens what is to come, but not owners and timelines") {
  Running running;
  running.next_after(2min);
  running.clock.after(4min + 10s);
  CHECK(running.view().step_left == -70s);
  CHECK(running.view().ahead == -70s);
  CHECK(running.view().total_left == 8min + 50s);
  CHECK(running.view().is_replanned);
  CHECK(running.plan() == "2:00 3:00 4:10 3:00 1:40 ");
  running.next_after(0s);
  CHECK(running.view().step_left == 4min + 10s);
  CHECK(running.plan() == "2:00 3:00 4:10 3:00 1:40 ");
}

TEST_CASE("several steps that overrun") {
  Running running;
  running.next_after(4min);
  running.next_after(4min);
  CHECK(running.plan() == "2:00 2:24 2:51 3:00 1:09 ");
  running.next_after(5min);
  CHECK(running.view().total_left == 2min);
  CHECK(running.view().step_left == 2min);
  CHECK(running.view().steps[4].allotted == 30s);
  running.next_after(2min + 30s);
  CHECK(running.view().is_out_of_time);
  CHECK(running.view().step_left == 2min);  // as overtime
  CHECK(running.view().ahead == -150s);
}

TEST_CASE("one step that takes more than all the rest leaves the planned minutes as overtime") {
  Running running;
  running.clock.after(20min);
  CHECK(running.view().is_out_of_time);
  CHECK_FALSE(running.view().is_replanned);
  CHECK(running.view().total_left == -5min);
  CHECK(running.view().ahead == -18min);
  CHECK(running.plan() == "2:00 3:00 5:00 3:00 2:00 ");
}

TEST_CASE("time that was won is there for a later overrun") {
  Running running;
  running.next_after(1min);
  CHECK(running.view().ahead == 1min);
  CHECK(running.plan() == "2:00 3:00 5:00 3:00 2:00 ");
  running.clock.after(4min);
  CHECK(running.view().ahead == 0min);
  CHECK(running.plan() == "2:00 3:00 5:00 3:00 2:00 ");
  running.clock.after(1min);
  CHECK(running.view().is_replanned);
}

TEST_CASE("a pause stands still, over midnight too") {
  Running running;
  running.clock.after(1min);
  CHECK(running.timer.pause(running.clock.now));
  CHECK_FALSE(running.timer.pause(running.clock.now));
  running.clock.after(9h);
  CHECK(running.view().state == TimerState::paused);
  CHECK(running.view().step_left == 1min);
  CHECK(running.view().total_left == 14min);
  CHECK(running.timer.resume(running.clock.now));
  CHECK_FALSE(running.timer.resume(running.clock.now));
  running.clock.after(30s);
  CHECK(running.view().step_left == 30s);
}

TEST_CASE("the next step ends a pause") {
  Running running;
  running.timer.pause(running.clock.now);
  running.next_after(1h);
  CHECK(running.view().state == TimerState::running);
  CHECK(running.view().ahead == 2min);
}

TEST_CASE("a laptop that sleeps has spent the time") {
  Running running;
  running.clock.after(3h);  // the clock since the machine's start counts the sleep
  CHECK(running.view().step_left == -(3h - 2min));
  CHECK(running.view().is_out_of_time);
}

TEST_CASE("a reboot: the wall clock tells the time") {
  Running running;
  running.clock.after(90s);
  running.clock.restart_machine();
  CHECK(running.view().step_left == 30s);
  running.next_after(30s);
  running.clock.after(1min);
  CHECK(running.view().step_left == 2min);
}

TEST_CASE("a clock that is set back an hour changes nothing, and after a reboot never adds time") {
  Running running;
  running.clock.after(1min);
  running.clock.set_back(1h);
  CHECK(running.view().step_left == 1min);
  running.clock.restart_machine();
  CHECK(running.view().step_left == 2min);
  running.clock.after(10s);
  CHECK(running.timer.pause(running.clock.now));
  CHECK(running.timer.resume(running.clock.now));
  running.clock.after(15s);
  CHECK(running.view().step_left == 105s);
}

TEST_CASE("the next at the very end ends the timer, and another one changes nothing") {
  Running running;
  for (int i = 0; i < 5; ++i) running.next_after(3min);
  TimerView view = running.view();
  CHECK(view.state == TimerState::ended);
  CHECK(view.current == 5);
  CHECK(view.total_left == 0min);
  CHECK_FALSE(running.timer.next(running.clock.after(1min)));
  CHECK_FALSE(running.timer.stop(running.clock.now));
  CHECK_FALSE(running.timer.add(1min, running.clock.now));
  CHECK_FALSE(running.timer.move_end(1min, running.clock.now));
  CHECK_FALSE(running.timer.pause(running.clock.now));
  CHECK_FALSE(running.timer.resume(running.clock.now));
  CHECK(running.view().total_left == 0min);
}

TEST_CASE("back goes on where the step was left") {
  Running running;
  CHECK_FALSE(running.timer.back(running.clock.now));
  running.next_after(90s);
  running.clock.after(1min);
  CHECK(running.timer.back(running.clock.now));
  CHECK(running.view().current == 0);
  CHECK(running.view().step_left == 30s);
  CHECK(running.view().steps[1].spent == 1min);
  CHECK(running.plan() == "2:00 3:00 5:00 3:00 2:00 ");
  running.next_after(30s);
  CHECK(running.view().step_left == 2min);
  CHECK(running.view().ahead == 0s);
}

TEST_CASE("back from the end goes on with the last step, and time after the end is not counted") {
  Running running;
  for (int i = 0; i < 5; ++i) running.next_after(2min);
  running.clock.after(1h);
  CHECK(running.timer.back(running.clock.now));
  CHECK(running.view().current == 4);
  CHECK(running.view().step_left == 0s);
  CHECK(running.view().total_left == 5min);
}

TEST_CASE("back from a stop goes on with the step where it was stopped") {
  Running running;
  running.next_after(2min);
  CHECK(running.timer.stop(running.clock.after(1min)));
  CHECK(running.view().state == TimerState::ended);
  CHECK_FALSE(running.timer.next(running.clock.now));
  CHECK(running.timer.back(running.clock.after(1h)));
  CHECK(running.view().current == 1);
  CHECK(running.view().step_left == 2min);
}

TEST_CASE("more time for a step comes from those after it, and less goes to them") {
  Running running;
  CHECK(running.timer.add(2min, running.clock.now));
  CHECK(running.view().step_left == 4min);
  CHECK(running.view().total_left == 15min);
  CHECK(running.plan() == "4:00 2:24 4:00 3:00 1:36 ");
  CHECK(running.timer.add(-3min, running.clock.after(30s)));
  CHECK(running.view().step_left == 30s);
  CHECK(running.plan() == "1:00 3:00 5:00 3:00 2:00 ");
}

TEST_CASE("a step is never given less than it has spent") {
  Running running;
  CHECK(running.timer.add(-10min, running.clock.after(90s)));
  CHECK(running.view().step_left == 0s);
  CHECK_FALSE(running.timer.add(-1min, running.clock.after(1min)));
  CHECK(running.view().step_left == -1min);
  CHECK(running.timer.add(2min, running.clock.now));
  CHECK(running.view().step_left == 1min);
}

TEST_CASE("a step that is given all the time leaves half a minute to each of the others") {
  Running running;
  CHECK(running.timer.add(1h, running.clock.now));
  CHECK_FALSE(running.view().is_out_of_time);
  CHECK(running.view().total_left == 15min);
  CHECK(running.plan() == "1:02:00 0:30 0:30 0:30 0:30 ");
  running.clock.after(15min);
  CHECK(running.view().is_out_of_time);
  CHECK(running.plan() == "1:02:00 3:00 5:00 3:00 2:00 ");
}

TEST_CASE("the end can be moved, but not to before now") {
  Running running;
  running.clock.after(4min);
  CHECK(running.view().is_replanned);
  CHECK(running.timer.move_end(5min, running.clock.now));
  CHECK(running.view().total_left == 16min);
  CHECK(running.view().ahead == 3min);
  CHECK_FALSE(running.view().is_replanned);
  CHECK(running.timer.move_end(-1h, running.clock.now));
  CHECK(running.view().total_left == 0s);
  CHECK(running.view().is_out_of_time);
  CHECK_FALSE(running.timer.move_end(-1s, running.clock.now));
}

TEST_CASE("a step can be gone to") {
  Running running;
  CHECK(running.timer.go_to(3, running.clock.after(1min)));
  CHECK(running.view().current == 3);
  CHECK(running.view().step_left == 3min);
  CHECK_FALSE(running.timer.go_to(3, running.clock.now));
  CHECK(running.timer.go_to(5, running.clock.now));
  CHECK(running.view().state == TimerState::ended);
  CHECK(running.timer.go_to(0, running.clock.now));
  CHECK(running.view().step_left == 1min);
}

TEST_CASE("agendas of one step, of forty, and of no minutes") {
  Running one({{"All", 10min, {}}});
  one.clock.after(11min);
  CHECK(one.view().step_left == -1min);
  CHECK(one.view().is_out_of_time);
  one.next_after(0s);
  CHECK(one.view().state == TimerState::ended);

  Running forty(Agenda(40, {"S", 1min, {}}));
  forty.next_after(21min);
  CHECK(forty.view().step_left == 30s);
  CHECK(forty.view().steps[39].allotted == 30s);
  for (int i = 0; i < 39; ++i) forty.next_after(30s);
  CHECK(forty.view().state == TimerState::ended);

  Running none({{"S", 0min, {}}, {"T", 0min, {}}});
  CHECK(none.view().step_left == 0s);
  CHECK(none.view().is_out_of_time);
  none.next_after(1min);
  CHECK(none.view().step_left == 0s);
  none.next_after(1min);
  CHECK(none.view().total_left == -2min);
}

TEST_CASE("the time since the last move, which a reboot with a clock set back makes unknowable") {
  Running running;
  running.clock.after(1500ms);
  CHECK(running.timer.since_last_move(running.clock.now) == 1500ms);
  running.timer.pause(running.clock.now);
  running.clock.set_back(1h);
  CHECK(running.timer.since_last_move(running.clock.now) == 1500ms);
  running.clock.restart_machine();
  CHECK(running.timer.since_last_move(running.clock.now) == std::chrono::milliseconds::max());
  running.next_after(0s);
  CHECK(running.timer.since_last_move(running.clock.after(2s)) == 2s);
}

TEST_CASE("a step presses at a fifth, at a twentieth, and when its time is up") {
  Running running;
  const auto after = [&](std::chrono::milliseconds time) {
    running.clock.after(time);
    return urgency_of(running.view());
  };
  CHECK(after(0s) == Urgency::calm);
  CHECK(after(95s) == Urgency::calm);
  CHECK(after(1s) == Urgency::soon);
  CHECK(after(17s) == Urgency::soon);
  CHECK(after(1s) == Urgency::last);
  CHECK(after(5s) == Urgency::last);
  CHECK(after(1s) == Urgency::over);
  running.timer.stop(running.clock.now);
  CHECK(after(0s) == Urgency::calm);
}

TEST_CASE("time as a clock shows it: up to the next second while it counts down") {
  CHECK(clock_text(2min) == "2:00");
  CHECK(clock_text(119'900ms) == "2:00");
  CHECK(clock_text(1ms) == "0:01");
  CHECK(clock_text(0ms) == "0:00");
  CHECK(clock_text(-900ms) == "0:00");
  CHECK(clock_text(-65s) == "-1:05");
  CHECK(clock_text(1h + 2min + 3s) == "1:02:03");
  CHECK(clock_text(-100h) == "-100:00:00");
}

}  // namespace
}  // namespace bywhen
