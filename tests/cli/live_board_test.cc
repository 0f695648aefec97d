// The board on a screen, while others write the plan.
#include <doctest/doctest.h>

#include <filesystem>

#include "cli/fake_screen.h"
#include "cli/place.h"

namespace bywhen::cli {
namespace {

using namespace std::chrono_literals;

struct Session {
  Place place{small_plan};
  FakeTerminal terminal{{80, 24}};

  Outcome run() {
    place.environment["NO_COLOR"] = "1";
    World world = place.world({"board"});
    terminal.attach(world);
    return cli::run(world);
  }
  [[nodiscard]] bool shows(std::string_view text) const {
    return terminal.shown().find(text) != std::string::npos;
  }
};

std::string changed_plan() {
  std::string text(small_plan);
  text.replace(text.find("Tell support"), 12, "Tell everybody");
  return text;
}

TEST_CASE("it follows the plan, and marks what has changed for a while") {
  Session session;
  session.terminal.pass(2s);
  session.terminal.then([&] { session.place.write("action-plan.yaml", changed_plan()); });
  session.terminal.pass(2s);
  CHECK(session.run().code == 0);
  CHECK(session.shows("Tell everybody"));
  CHECK(session.shows("●"));
  session.terminal.then([&] { session.place.write("action-plan.yaml", std::string(small_plan)); });
  session.terminal.pass(20s);
  (void)session.run();
  CHECK(session.shows("Tell support"));
  CHECK(!session.shows("●"));
}

TEST_CASE("a damaged plan keeps the last good view, with a word, until it is mended") {
  Session session;
  session.terminal.then([&] { session.place.write("action-plan.yaml", "bywhen: [\n"); });
  session.terminal.pass(2s);
  (void)session.run();
  CHECK(session.shows("Rewrite the returns page"));
  CHECK(session.shows("; this is how it was"));
}

TEST_CASE("an editor that is saving is not complained about") {
  Session session;
  session.terminal.then([&] { session.place.write("action-plan.yaml", ""); });
  session.terminal.then([&] { session.place.write("action-plan.yaml", changed_plan()); });
  session.terminal.pass(1s);
  (void)session.run();
  CHECK(session.shows("Tell everybody"));
  for (const auto& frame : session.terminal.frames) {
    for (const std::string& line : frame) CHECK(line.find("how it was") == line.npos);
  }
}

TEST_CASE("a plan that is deleted is said to be gone, and taken up again") {
  Session session;
  session.terminal.then([&] { std::filesystem::remove("action-plan.yaml"); });
  session.terminal.pass(2s);
  session.terminal.then([&] {
    CHECK(session.shows("action-plan.yaml is gone; this is how it was"));
    session.place.write("action-plan.yaml", changed_plan());
  });
  session.terminal.pass(2s);
  (void)session.run();
  CHECK(session.shows("Tell everybody"));
  CHECK(!session.shows("is gone"));
}

TEST_CASE("pages turn by keys, and by themselves") {
  Session session;
  session.terminal.size = {80, 5};
  session.terminal.pass(1s);
  (void)session.run();
  CHECK(session.shows("page 1 of"));
  session.terminal.type(" ");
  (void)session.run();
  CHECK(session.shows("page 2 of"));
  session.terminal.type("b");
  session.terminal.press({Key::Kind::right});
  session.terminal.pass(20s);  // a key holds the page
  (void)session.run();
  CHECK(session.shows("page 1 of"));
  session.terminal.pass(12s);
  (void)session.run();
  CHECK(session.shows("page 2 of"));
}

TEST_CASE("the page with the change is shown") {
  Session session;
  session.terminal.size = {80, 5};
  session.terminal.then([&] { session.place.write("action-plan.yaml", changed_plan()); });
  session.terminal.pass(1s);
  (void)session.run();
  CHECK(session.shows("Tell everybody"));
}

TEST_CASE("another size is laid out anew, and help is a key away") {
  Session session;
  session.terminal.resize({30, 40});
  (void)session.run();
  CHECK(session.terminal.frames.back().size() == 40);
  session.terminal.type("?");
  (void)session.run();
  CHECK(session.shows("this help"));
  session.terminal.type("?");
  session.terminal.type("x");
  (void)session.run();
  CHECK(!session.shows("this help"));
}

TEST_CASE("the timer stays on top while the plan is gone") {
  Session session;
  World world = session.place.world({"timer", "start"});
  session.terminal.attach(world);
  CHECK(cli::run(world).code == 0);
  session.terminal.then([&] { std::filesystem::remove("action-plan.yaml"); });
  session.terminal.pass(30s);
  (void)session.run();
  CHECK(session.shows("action-plan.yaml is gone"));
  CHECK(session.shows("1:30 left"));
}

TEST_CASE("the timer that runs is on top") {
  Session session;
  World world = session.place.world({"timer", "start"});
  session.terminal.attach(world);
  CHECK(cli::run(world).code == 0);
  session.terminal.pass(30s);
  (void)session.run();
  CHECK(session.shows("1/5 Introduce"));
  CHECK(session.shows("1:30 left"));
}

}  // namespace
}  // namespace bywhen::cli
