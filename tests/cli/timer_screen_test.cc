#include "cli/timer_screen.h"

#include <doctest/doctest.h>

#include "agenda/clock.h"
#include "bywhen/base/painted.h"
#include "bywhen/base/text.h"
#include "bywhen/model/load.h"

namespace bywhen::cli {
namespace {

using namespace std::chrono_literals;

const Paint no_colour(false);

std::string screen(const TimerView& view, ScreenSize size, const Plan* plan = nullptr) {
  return join(timer_screen(view, plan, size, "", no_colour), "\n") + "\n";
}

TEST_CASE("the step, large digits, and what is next") {
  TestClock clock;
  Timer timer = Timer::start(default_agenda(), clock.now);
  timer.next(clock.after(130s));
  const Plan plan = *load(
                         "bywhen: 1\n"
                         "title: T\n"
                         "improvements: [{id: I1, title: a}, {id: I2, title: b}]\n"
                         "actions: [{id: A1, title: c}]\n")
                         .plan;
  CHECK(screen(timer.at(clock.after(60s)), {80, 24}, &plan) ==
        "\n"
        "    Step 2 of 5                              11:50 left in all · 0:10 behind\n"
        "    Review the prioritized improvements\n"
        "\n"
        "      ██        ██████  ██████\n"
        "    ████    ██  ██          ██\n"
        "      ██        ██████      ██\n"
        "      ██    ██      ██      ██\n"
        "    ██████      ██████      ██\n"
        "\n"
        "    left of 2:57\n"
        "    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─────────────────────────\n"
        "\n"
        "    These are the improvements that we found, the most important first. Is\n"
        "    the order still right?\n"
        "\n"
        "    Next   4:55  Define concrete action…   2 gaps, 147 s each · planned 5:00\n"
        "           3:00  Assign ownership and es…  1 gap, 180 s\n"
        "           1:58  Identify necessary reso…  1 gap, 118 s · planned 2:00\n"
        "\n"
        "\n"
        "\n"
        "\n"
        "    space pause   n next   b back   + - a minute   h help   q quit\n");
}

TEST_CASE("bug: a long agenda filled the screen, and what had no room was left out unsaid") {
  TestClock clock;
  const Timer timer = Timer::start(Agenda(40, AgendaItem{"Talk", 60s, std::nullopt}), clock.now);
  const std::string shown = screen(timer.at(clock.now), {80, 40});
  CHECK(shown.find("    Next   1:00  Talk\n           1:00  Talk\n") != std::string::npos);
  CHECK(shown.find("           1:00  Talk\n                 and 34 more\n\n") != std::string::npos);
}

TEST_CASE("on a small screen what matters most is left, as text") {
  TestClock clock;
  const Timer timer = Timer::start(default_agenda(), clock.now);
  const TimerView view = timer.at(clock.after(30s));
  CHECK(screen(view, {20, 5}) ==
        "Introduce the action\n"
        "planning activity\n"
        "1:30 left of 2:00\n"
        " 3:00  Review the p…\n"
        "n next  q quit\n");
  CHECK(screen(view, {20, 1}) == "Introduce the action\n");
}

TEST_CASE("a screen is as large as it is, at every moment of a timer") {
  TestClock clock;
  Timer timer = Timer::start(default_agenda(), clock.now);
  const auto check_all_sizes = [&](const TimerView& view) {
    for (const std::size_t columns : {1U, 2U, 7U, 20U, 39U, 40U, 60U, 80U, 200U, 400U}) {
      for (const std::size_t rows : {1U, 2U, 5U, 11U, 12U, 24U, 60U, 120U}) {
        CAPTURE(columns);
        CAPTURE(rows);
        for (const auto& lines :
             {timer_screen(view, nullptr, {columns, rows}, "", Paint(true)),
              timer_screen(view, nullptr, {columns, rows}, "a word", Paint(true)),
              timer_help(view, {columns, rows}, Paint(true))}) {
          CHECK(lines.size() == rows);
          for (const std::string& line : lines) CHECK(painted_width(line) <= columns);
        }
        CHECK(painted_width(timer_bar(view, columns, Paint(true))) <= columns);
      }
    }
  };
  check_all_sizes(timer.at(clock.now));
  check_all_sizes(timer.at(clock.after(100h)));
  timer.pause(clock.now);
  check_all_sizes(timer.at(clock.now));
  timer.stop(clock.now);
  check_all_sizes(timer.at(clock.now));
}

TEST_CASE("words and colour say how pressing it is") {
  struct Case {
    std::chrono::seconds spent;
    std::string_view words;
    std::string_view colour;
  };
  constexpr Case cases[] = {
      {0s, "left of 2:00", "\x1b[1m"},
      {95s, "left of 2:00", "\x1b[1m"},
      {96s, "left of 2:00, a fifth of it: come to an end", "\x1b[33m"},
      {114s, "left of 2:00, nearly over", "\x1b[1;31m"},
      {120s, "over the time of 2:00; n goes on to the next step", "\x1b[1;31m"},
      {150s, "over the time of 2:00; n goes on to the next step", "\x1b[1;31m"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.spent.count());
    TestClock clock;
    const Timer timer = Timer::start(default_agenda(), clock.now);
    const auto lines =
        timer_screen(timer.at(clock.after(one.spent)), nullptr, {80, 24}, "", Paint(true));
    const std::string text = join(lines, "\n");
    CHECK(text.find(std::string("    ") + std::string(one.colour) + std::string(one.words) +
                    "\x1b[0m\n") != text.npos);
  }
}

TEST_CASE("overtime counts up, and the steps to come say what they were planned for") {
  TestClock clock;
  const Timer timer = Timer::start(default_agenda(), clock.now);
  const TimerView view = timer.at(clock.after(5min));
  const std::string text = screen(view, {20, 5});
  CHECK(text.find("3:00 over the time o") != text.npos);
  CHECK(screen(view, {80, 24}).find("planned 3:00") != text.npos);
}

TEST_CASE("the bar of the board, wide and narrow") {
  TestClock clock;
  Timer timer = Timer::start(default_agenda(), clock.now);
  const TimerView view = timer.at(clock.after(30s));
  CHECK(timer_bar(view, 80, no_colour) ==
        "1/5 Introduce the action planning acti…  1:30 left · 14:30 left in all · on time");
  CHECK(timer_bar(view, 30, no_colour) == "1/5 Introduce the…   1:30 left");
  CHECK(timer_bar(view, 12, no_colour) == "1:30 left");
  timer.stop(clock.now);
  CHECK(timer_bar(timer.at(clock.now), 80, no_colour).empty());
}

TEST_CASE("after the end each step says what it took") {
  TestClock clock;
  Timer timer = Timer::start(default_agenda(), clock.now);
  timer.next(clock.after(125s));
  timer.stop(clock.after(60s));
  const std::string text = screen(timer.at(clock.now), {80, 24});
  CHECK(text.find("The timer has ended\n    3:05 taken, 15:00 planned\n") != text.npos);
  CHECK(text.find("2:05 of  2:00  Introduce the action planning activity\n") != text.npos);
  CHECK(text.find("b back   q quit") != text.npos);
}

}  // namespace
}  // namespace bywhen::cli
