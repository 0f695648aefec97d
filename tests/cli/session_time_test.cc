#include "cli/session_time.h"

#include <doctest/doctest.h>

namespace bywhen::cli {
namespace {

using namespace std::chrono_literals;

// A timer whose clock the test moves.
struct Clock {
  Instant now{.wall = 0ms, .boot = 0ms, .boot_id = "one"};
  Timer timer = Timer::start(
      {{"First", 100s, StepKind::define}, {"Then", 60s, StepKind::assign}, {"Last", 60s, {}}},
      Instant{.wall = 0ms, .boot = 0ms, .boot_id = "one"});
  bool is_there = true;

  void pass(std::chrono::milliseconds time) {
    now.wall += time;
    now.boot += time;
  }
  SessionTime::Way way() {
    const auto look = [this] {
      return is_there ? std::optional(timer.at(now)) : std::optional<TimerView>();
    };
    return {look, [this, look](std::size_t step) {
              timer.go_to(step, now);
              return look();
            }};
  }
};

TEST_CASE("the time left stands in the prompt, and each threshold is said once") {
  Clock clock;
  SessionTime time(clock.way());
  CHECK(time.at(0).prompt == "1:40");
  CHECK(time.at(0).allotted == 100s);
  clock.pass(80s);
  CHECK(time.at(0).news == "0:20 left in this step.\n");
  CHECK(time.at(0).news.empty());
  clock.pass(16s);
  CHECK(time.at(0).news == "0:04 left: the last word on this step.\n");
  clock.pass(10s);
  const auto over = time.at(0);
  CHECK(over.prompt == "+0:06");
  CHECK(over.news == "The time of this step is over; /go goes on when you are ready.\n");
  CHECK(time.at(0).news.empty());
}

TEST_CASE("only the last of several thresholds that were passed in one line is said") {
  Clock clock;
  SessionTime time(clock.way());
  clock.pass(200s);
  CHECK(time.at(0).news == "The time of this step is over; /go goes on when you are ready.\n");
}

TEST_CASE("what was said of one step is said of the next one, too") {
  Clock clock;
  SessionTime time(clock.way());
  clock.pass(160s);
  CHECK_FALSE(time.at(0).news.empty());
  time.move_to(1);
  clock.pass(160s);
  CHECK(time.at(1).news.find("The time of this step is over") != std::string::npos);
}

TEST_CASE("after more time was added, a threshold is one again") {
  Clock clock;
  SessionTime time(clock.way());
  clock.pass(90s);
  CHECK(time.at(0).news == "0:10 left in this step.\n");
  clock.timer.add(60s, clock.now);
  CHECK(time.at(0).news.empty());
  clock.pass(60s);
  CHECK_FALSE(time.at(0).news.empty());
}

TEST_CASE("an overrun says the new minutes when the session goes on") {
  Clock clock;
  SessionTime time(clock.way());
  clock.pass(160s);
  (void)time.at(0);
  time.move_to(1);
  const auto said = time.at(1);
  CHECK(said.news.find("the rest is re-planned: step 2 ") == 0);
  CHECK(time.at(1).news.empty());
}

TEST_CASE("a timer that was moved elsewhere is said once, and followed") {
  Clock clock;
  SessionTime time(clock.way());
  clock.timer.go_to(2, clock.now);
  const auto said = time.at(0);
  CHECK(said.prompt.empty());
  CHECK(said.news == "the timer is at step 3; /go follows\n");
  CHECK(time.at(0).news.empty());
  CHECK(time.ahead_of(0) == 2U);
  CHECK_FALSE(time.ahead_of(2));
}

TEST_CASE("the last minute is said once, and again where there was more time meanwhile") {
  Clock clock;
  SessionTime time(clock.way());
  CHECK(time.at(0).last_minute.empty());
  clock.pass(175s);
  CHECK(time.at(0).last_minute == "0:45 left in all: /close for the commitment round\n");
  CHECK(time.at(0).last_minute.empty());
  clock.timer.move_end(60s, clock.now);
  CHECK(time.at(0).last_minute.empty());
  clock.pass(120s);
  CHECK(time.at(0).last_minute == "the time is up: /close for the commitment round\n");
}

TEST_CASE("a session that ends takes the timer with it only where it is in the same step") {
  Clock clock;
  SessionTime time(clock.way());
  time.end(2);
  CHECK(clock.timer.at(clock.now).state == TimerState::running);
  time.end(0);
  CHECK(clock.timer.at(clock.now).current == 1);
  time.move_to(2);
  time.end(2);
  CHECK(clock.timer.at(clock.now).state == TimerState::ended);
}

TEST_CASE("without a timer there are no times") {
  Clock clock;
  clock.is_there = false;
  SessionTime stopped(clock.way());
  CHECK(stopped.at(0).prompt.empty());
  stopped.move_to(1);
  CHECK(stopped.at(1).news.empty());
  SessionTime none;
  CHECK(none.at(0).prompt.empty());
  none.move_to(1);
  CHECK_FALSE(none.ahead_of(0));
}

}  // namespace
}  // namespace bywhen::cli
