#include "cli/title_lines.h"

#include <doctest/doctest.h>

#include <deque>

#include "cli/place.h"

namespace bywhen::cli {
namespace {

using Lines = std::deque<std::string>;

struct Heard {
  Outcome outcome;
  std::string shown;  // before the answer
};

Heard add(const Place& place, Lines lines, std::vector<std::string> typed, bool terminal) {
  Heard heard;
  World world = place.world(std::move(typed));
  world.input_is_terminal = world.output_is_terminal = terminal;
  world.read_line = [&]() -> std::optional<std::string> {
    if (lines.empty()) return std::nullopt;
    std::string line = lines.front();
    lines.pop_front();
    return line;
  };
  world.say = [&](std::string_view text) { heard.shown += text; };
  heard.outcome = run(world);
  return heard;
}

TEST_CASE("on a terminal it says how to end, from a pipe it says nothing") {
  Place place(small_plan);
  place.environment["NO_COLOR"] = "1";
  const std::string hint = "one title a line; Ctrl-D at the start of a line ends\n";
  CHECK(add(place, {"One", "Two"}, {"add", "-"}, true).shown == hint);
  CHECK(add(place, {"Three"}, {"add", "-"}, false).shown.empty());
  CHECK(add(place, {"Four"}, {"add", "-", "--quiet"}, true).shown.empty());
  CHECK(place.read("action-plan.yaml").find("  - {id: A7, title: Four}") != std::string::npos);
}

TEST_CASE("the plan is not locked while people type") {
  Place place(small_plan);
  World world = place.world({"add", "-"});
  int line = 0;
  world.read_line = [&]() -> std::optional<std::string> {
    if (++line > 1) return std::nullopt;
    place.succeed({"add", "From somebody else"});
    return "Mine";
  };
  CHECK(run(world).out.starts_with("A5  Mine"));
}

TEST_CASE("many titles are one change, and ids go on behind the highest one") {
  Place place("bywhen: 1\ntitle: T\nactions:\n  - {id: A7, title: T}\n");
  Lines lines;
  for (int i = 0; i < 500; ++i) lines.push_back("Title " + std::to_string(i));
  CHECK(add(place, lines, {"add", "-", "-q"}, false).outcome.code == 0);
  CHECK(place.read("action-plan.yaml").find("  - {id: A507, title: Title 499}") !=
        std::string::npos);
  CHECK(place.run({"undo"}).code == 0);
  CHECK(place.read("action-plan.yaml") ==
        "bywhen: 1\ntitle: T\nactions:\n  - {id: A7, title: T}\n");
}

TEST_CASE("where the highest id is the last one there is, the free ones are used") {
  Place place("bywhen: 1\ntitle: T\nactions: [{id: A999999999, title: T}, {id: A2, title: T}]\n");
  const Heard heard = add(place, {"One", "Two"}, {"add", "-"}, false);
  CHECK(heard.outcome.out.find("A1  One") != std::string::npos);
  CHECK(heard.outcome.out.find("A3  Two") != std::string::npos);
}

}  // namespace
}  // namespace bywhen::cli
