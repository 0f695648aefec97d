#include <doctest/doctest.h>

#include <random>
#include <string>

#include "agenda/clock.h"
#include "bywhen/agenda/timer.h"

namespace bywhen {
namespace {

using namespace std::chrono_literals;

Timer some_timer(TestClock& clock) {
  Agenda agenda = default_agenda();
  agenda.push_back({"Two\nlines \\n and \\ a backslash ", 1min, {}});
  agenda.push_back({"", 0min, {}});
  Timer timer = Timer::start(agenda, clock.now);
  timer.next(clock.after(131'250ms));
  timer.add(-1min, clock.after(5s));
  timer.move_end(-90s, clock.now);
  timer.pause(clock.now);
  return timer;
}

TEST_CASE("a timer as text, to be read by people who look into the file") {
  TestClock clock;
  clock.now = {1000s, 20s, "5f3c"};
  Timer timer =
      Timer::start({{"Welcome", 2min, StepKind::introduce}, {"Rest", 1min, {}}}, clock.now);
  timer.next(clock.after(130s));
  CHECK(timer.text() ==
        "bywhen timer 1\n"
        "running 1 0\n"
        "since 1130000 150000 5f3c\n"
        "moved 1130000 150000 5f3c\n"
        "step 120 120 130000 introduce Welcome\n"
        "step 60 50 0 - Rest\n");
}

TEST_CASE("what is read is what was written, and goes on the same") {
  TestClock clock;
  const Timer timer = some_timer(clock);
  auto read = Timer::parse(timer.text());
  REQUIRE(read);
  CHECK(read->text() == timer.text());
  clock.after(1h);
  CHECK(read->at(clock.now).step_left == timer.at(clock.now).step_left);
  CHECK(read->at(clock.now).steps[5].title == "Two\nlines \\n and \\ a backslash ");
  clock.now.boot_id.clear();
  const Timer unknown_start = Timer::start(default_agenda(), clock.now);
  CHECK(Timer::parse(unknown_start.text())->text() == unknown_start.text());
}

TEST_CASE("what text() can't have written is refused, with the way out") {
  TestClock clock;
  const std::string good = some_timer(clock).text();
  const auto with = [&](std::string_view from, std::string_view to) {
    std::string text = good;
    const auto at = text.find(from);
    REQUIRE(at != text.npos);
    return text.replace(at, from.size(), to);
  };
  const std::string bad[] = {
      "",
      "\n\n\n\n\n\n",
      good + "\n",
      good.substr(0, good.size() - 1),
      good.substr(0, good.find("step")),
      with("timer 1", "timer 2"),
      with("paused 1", "paused 7"),
      with("paused 1", "paused -1"),
      with("paused 1", "paused 01"),
      with("paused 1", "resting 1"),
      with("step 120", "step 99999999999"),
      with("step 120", "step -120"),
      with("introduce", "sing"),
      with("since", "hence"),
      with("one", "one two"),
      with("\\n", "\\t"),
      with("backslash ", "\\"),
  };
  for (const std::string& text : bad) {
    CAPTURE(text);
    const auto timer = Timer::parse(text);
    REQUIRE_FALSE(timer);
    CHECK(timer.error().hint == "bywhen timer start makes a new one");
  }
}

// Takes every word that a timer knows, and checks what must hold of what is shown.
void use(Timer timer, const Instant& now, std::mt19937& random) {
  TestClock clock;
  clock.now = now;
  for (int i = 0; i < 12; ++i) {
    clock.after(std::chrono::seconds(random() % 1000));
    switch (random() % 8) {
      case 0:
        timer.pause(clock.now);
        break;
      case 1:
        timer.resume(clock.now);
        break;
      case 2:
        timer.back(clock.now);
        break;
      case 3:
        timer.add(std::chrono::seconds(random() % 600) - 300s, clock.now);
        break;
      case 4:
        timer.move_end(std::chrono::seconds(random() % 600) - 300s, clock.now);
        break;
      case 5:
        timer.go_to(random() % 9, clock.now);
        break;
      case 6:
        timer.stop(clock.now);
        break;
      default:
        timer.next(clock.now);
    }
    const TimerView view = timer.at(clock.now);
    REQUIRE(view.current <= view.steps.size());
    REQUIRE((view.state == TimerState::ended) == (view.current == view.steps.size()));
    for (const StepView& step : view.steps) {
      REQUIRE(step.spent >= 0ms);
      REQUIRE(step.allotted >= 0s);
    }
    REQUIRE(Timer::parse(timer.text()));
  }
}

TEST_CASE("text that was damaged at random is refused, or a sound timer") {
  std::mt19937 random(3);
  TestClock clock;
  const std::string good = some_timer(clock).text();
  int read = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string text = good;
    for (auto damage = 1 + random() % 3; damage > 0; --damage) {
      const std::size_t at = random() % text.size();
      switch (random() % 4) {
        case 0:
          text[at] = static_cast<char>(random() % 256);
          break;
        case 1:
          text[at] = static_cast<char>('0' + random() % 10);
          break;
        case 2:
          text.erase(at, 1 + random() % 20);
          break;
        default:
          text.insert(at, text.substr(random() % text.size(), random() % 40));
      }
      if (text.empty()) text = "\n";
    }
    if (auto timer = Timer::parse(text)) {
      ++read;
      use(*timer, clock.now, random);
    }
  }
  CHECK(read > 100);
}

}  // namespace
}  // namespace bywhen
