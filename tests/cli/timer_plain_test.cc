// The timer in plain lines, with a clock that only waiting moves.
#include "cli/timer_plain.h"

#include <doctest/doctest.h>

#include <string>

#include "cli/place.h"

namespace bywhen::cli {
namespace {

constexpr std::string_view short_plan =
    "bywhen: 1\ntitle: T\nactions: []\nagenda:\n"
    "- {step: Talk, minutes: 2}\n- {step: Plan, minutes: 1}\n";

// Runs `bywhen timer --plain OPTION...` for so many seconds; `each` is called with the seconds gone.
std::string watch(
    Place& place, int seconds, const std::vector<std::string>& options,
    const std::function<void(int)>& each = [](int) {}) {
  int gone = 0;
  place.said.clear();
  place.on_wait = [&] {
    each(++gone);
    return gone < seconds;
  };
  std::vector<std::string> words{"timer", "--plain", "--quiet"};
  words.insert(words.end(), options.begin(), options.end());
  place.succeed(words);
  return place.said;
}

TEST_CASE("a line a minute, at the thresholds, and where the time is up") {
  Place place(short_plan);
  CHECK(watch(place, 245, {}) ==
        "1/2  Talk  | 2:00 left, 3:00 left in all | on time\n"
        "1/2  Talk  | 1:00 left, 2:00 left in all | on time\n"
        "1/2  Talk  | 0:24 left, 1:24 left in all | on time\n"
        "     a fifth of the time is left\n"
        "1/2  Talk  | 0:06 left, 1:06 left in all | on time\n"
        "     nearly over\n"
        "1/2  Talk  | 0:00 left, 1:00 left in all | on time\n"
        "     the time of this step is up\n"
        "1/2  Talk  | 1:00 over, 0:00 left in all | 1:00 behind\n"
        "     no time is left: each step to come keeps its planned minutes, as overtime\n"
        "1/2  Talk  | 2:00 over, 1:00 over in all | 2:00 behind\n"
        "     no time is left: each step to come keeps its planned minutes, as overtime\n");
}

TEST_CASE("what another terminal does is said, and its stop ends the lines") {
  Place place(short_plan);
  const auto said = watch(place, 1000, {}, [&](int gone) {
    if (gone == 10) place.succeed({"timer", "pause"});
    if (gone == 300) place.succeed({"timer", "resume"});
    if (gone == 310) place.succeed({"timer", "add", "1m"});
    if (gone == 311) place.succeed({"timer", "add", "5m", "--end"});
    if (gone == 320) place.succeed({"timer", "next"});
    if (gone == 330) place.succeed({"timer", "stop"});
    REQUIRE(gone < 331);
  });
  CHECK(said ==
        "1/2  Talk  | 2:00 left, 3:00 left in all | on time\n"
        "1/2  Talk  | 1:50 left, 2:50 left in all | on time | paused\n"
        "1/2  Talk  | 1:50 left, 2:50 left in all | on time\n"
        "1/2  Talk  | 2:40 left, 2:40 left in all | on time\n"
        "     the rest is re-planned: step 2 0:30\n"
        "1/2  Talk  | 2:39 left, 7:39 left in all | 5:00 ahead\n"
        "2/2  Plan  | 1:00 left, 7:30 left in all | 6:30 ahead\n"
        "the timer has ended  | 0:40 taken | 3:00 planned\n");
}

TEST_CASE("with --auto it goes on by itself, to the end") {
  Place place(short_plan);
  const auto said = watch(place, 1000, {"--auto"});
  CHECK(said.find("2/2  Plan  | 1:00 left, 1:00 left in all | on time\n") != said.npos);
  CHECK(said.ends_with("the timer has ended  | 3:00 taken | 3:00 planned\n"));
}

TEST_CASE("it joins the timer that runs, and leaves it running when it is asked to end") {
  Place place(short_plan);
  place.succeed({"timer", "start"});
  CHECK(watch(place, 30, {}).starts_with("1/2  Talk  | 2:00 left"));
  CHECK(watch(place, 1, {}).starts_with("1/2  Talk  | 1:30 left"));
  CHECK(place.run({"timer", "--plain", "--minutes", "30"}).err.find("a timer runs already") !=
        std::string::npos);
}

TEST_CASE("the plan may go away while the timer runs") {
  Place place(short_plan);
  const auto said = watch(place, 65, {}, [&](int gone) {
    if (gone == 10) std::filesystem::remove("action-plan.yaml");
  });
  CHECK(said.ends_with("1/2  Talk  | 1:00 left, 2:00 left in all | on time\n"));
}

TEST_CASE("a reboot and a clock that was set back leave the timer sound") {
  Place place(short_plan);
  place.succeed({"timer", "start"});
  place.instant = {place.instant.wall + std::chrono::seconds(30), std::chrono::seconds(9), "two"};
  CHECK(place.succeed({"timer", "status", "--format", "{left}"}) == "1:30\n");
  place.instant.wall -= std::chrono::hours(1);
  CHECK(place.succeed({"timer", "status", "--format", "{left}"}) == "2:00\n");
  CHECK(place.succeed({"timer", "next"}).starts_with("2/2  Plan"));
}

}  // namespace
}  // namespace bywhen::cli
