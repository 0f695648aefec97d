// The timer on a screen, with keys that a test types and a clock that it moves.
#include <doctest/doctest.h>

#include "cli/fake_screen.h"
#include "cli/place.h"

namespace bywhen::cli {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view plan =
    "bywhen: 1\ntitle: T\nactions: []\nagenda:\n"
    "- {step: Talk, minutes: 2}\n- {step: Plan, minutes: 3}\n- {step: End, minutes: 1}\n";

struct Session {
  Place place{plan};
  FakeTerminal terminal{{40, 10}};

  Outcome run(std::vector<std::string> words = {"timer"}) {
    place.environment["NO_COLOR"] = "1";
    World world = place.world(std::move(words));
    terminal.attach(world);
    return cli::run(world);
  }
  // What another terminal says meanwhile.
  void elsewhere(std::vector<std::string> words) {
    terminal.then([this, words] {
      World world = place.world(words);
      world.instant = [this] { return Instant{terminal.now, terminal.now, "boot"}; };
      CHECK(cli::run(world).code == 0);
    });
  }
  [[nodiscard]] bool shows(std::string_view text) const {
    return terminal.shown().find(text) != std::string::npos;
  }
};

TEST_CASE("it starts a timer where none runs, and leaves it running") {
  Session session;
  session.terminal.pass(30s);
  session.terminal.type("q");
  const Outcome outcome = session.run();
  CHECK(outcome.code == 0);
  CHECK(outcome.out == "1/3  Talk  | 1:30 left, 5:30 left in all | on time\n");
  CHECK(outcome.err ==
        "bywhen: the timer runs on: bywhen timer shows it again, bywhen timer stop ends it\n");
  CHECK(session.shows("1:30 left of 2:00"));
  CHECK(!session.terminal.is_open);
}

TEST_CASE("it joins the one that runs") {
  Session session;
  session.terminal.pass(30s);
  (void)session.run();
  session.terminal.pass(10s);
  (void)session.run();
  CHECK(session.shows("1:20 left of 2:00"));
}

TEST_CASE("pause, next, back, more and less") {
  Session session;
  session.terminal.type(" ");
  session.terminal.pass(1min);
  session.terminal.type("p");
  session.terminal.pass(30s);
  session.terminal.type("+");
  (void)session.run();
  CHECK(session.shows("2:30 left of 3:00"));
  session.terminal.type("-");
  session.terminal.type("n");
  session.terminal.pass(1s);
  (void)session.run();
  CHECK(session.shows("Plan"));
  session.terminal.type("b");
  (void)session.run();
  CHECK(session.shows("Talk"));
}

TEST_CASE("n in two windows at once skips one step, not two") {
  Session session;
  session.terminal.pass(30s);
  session.elsewhere({"timer", "next"});  // between what is shown and the key
  session.terminal.type("n");
  (void)session.run();
  CHECK(session.shows("Step 2 of 3"));
  CHECK(session.shows("this step began just now"));
}

TEST_CASE("n once more skips the step that began just now") {
  Session session;
  session.terminal.pass(30s);
  session.elsewhere({"timer", "next"});
  session.terminal.type("n");
  session.terminal.type("n");
  (void)session.run();
  CHECK(session.shows("Step 3 of 3"));
}

TEST_CASE("a key acts on the step that is shown, or not at all") {
  Session session;
  session.terminal.pass(30s);
  // The key was read together with what happened elsewhere: nothing is drawn between them.
  session.terminal.press_while(
      [&] {
        World world = session.place.world({"timer", "next"});
        world.instant = [&] { return Instant{session.terminal.now, session.terminal.now, "boot"}; };
        CHECK(cli::run(world).code == 0);
      },
      "+");
  (void)session.run();
  CHECK(session.shows("Step 2 of 3"));
  CHECK(session.shows("3:00 left of 3:00"));
  CHECK(session.shows("another terminal was faster"));
}

TEST_CASE("who has just gone on may go on again at once") {
  Session session;
  session.terminal.pass(30s);
  session.terminal.type("n");
  session.terminal.type("n");
  (void)session.run();
  CHECK(session.shows("Step 3 of 3"));
}

TEST_CASE("what is said elsewhere is shown") {
  Session session;
  session.terminal.pass(30s);
  session.elsewhere({"timer", "pause"});
  session.terminal.pass(5min);
  (void)session.run();
  CHECK(session.shows("1:30 paused, left of 2:00"));
  session.elsewhere({"timer", "stop"});
  session.terminal.pass(1s);
  session.terminal.type("q");
  CHECK(session.run().err.empty());
  CHECK(session.shows("The timer has ended"));
}

TEST_CASE("it rings once at the end of a step, and waits") {
  Session session;
  session.terminal.pass(5min);
  (void)session.run();
  CHECK(session.terminal.bells == 1);
  CHECK(session.shows("Step 1 of 3"));
  CHECK(session.shows("3:00 over the time of 2:00"));
}

TEST_CASE("no bell where none is wanted") {
  for (const char* option : {"--no-bell", "--quiet"}) {
    Session session;
    session.terminal.pass(5min);
    (void)session.run({"timer", option});
    CHECK(session.terminal.bells == 0);
  }
}

TEST_CASE("with --auto it goes on by itself, to the end") {
  Session session;
  session.terminal.pass(2min + 1s);
  (void)session.run({"timer", "--auto"});
  CHECK(session.shows("Step 2 of 3"));
  session.terminal.pass(10min);
  (void)session.run({"timer", "--auto"});
  CHECK(session.shows("The timer has ended"));
  CHECK(session.terminal.bells == 3);
}

TEST_CASE("help, and back to the timer") {
  Session session;
  session.terminal.type("h");
  (void)session.run();
  CHECK(session.shows("the step before"));
  session.terminal.type("?");
  session.terminal.type("n");  // closes the help, nothing else
  session.terminal.pass(1s);
  (void)session.run();
  CHECK(session.shows("Step 1 of 3"));
}

TEST_CASE("the plan may be gone meanwhile: the timer needs it no more") {
  Session session;
  session.terminal.then([&] { session.place.write("action-plan.yaml", "bywhen: ["); });
  session.terminal.pass(30s);
  const Outcome outcome = session.run();
  CHECK(outcome.code == 0);
  CHECK(session.shows("1:30 left of 2:00"));
}

TEST_CASE("without a terminal the way out is named, and no timer starts") {
  Place place(plan);
  const Outcome outcome = place.run({"timer"});
  CHECK(outcome.code == 2);
  CHECK(outcome.err ==
        "bywhen: this is no terminal\n  bywhen timer --plain prints a line a minute\n");
  CHECK(place.run({"timer", "status"}).code == 1);
}

}  // namespace
}  // namespace bywhen::cli
