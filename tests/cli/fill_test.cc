// fill in front of people: a conversation, with the terminal as a value.
#include <doctest/doctest.h>

#include <deque>
#include <utility>

#include "cli/place.h"

namespace bywhen::cli {
namespace {

constexpr std::string_view plan =
    "bywhen: 1\n"
    "title: Returns\n"
    "people:\n"
    "  - {id: ana, name: Ana Ruiz}\n"
    "  - {id: ben, name: Ben Okafor}\n"
    "improvements:\n"
    "  - {id: I1, title: Fewer calls, priority: 2}\n"
    "  - {id: I2, title: A better mail, priority: 1, benefit: Every second call is about it}\n"
    "actions:\n"
    "  - {id: A1, title: Rewrite the page, improvement: I1, owner: ana, deadline: 2026-12-04}\n"
    "  - {id: A2, title: Write the mail, improvement: I2}\n";

struct Said {
  Outcome outcome;
  std::string shown;  // all of the terminal, without what was typed
};

Said talk(const Place& place, std::deque<std::string> lines) {
  Said said;
  World world = place.world({"fill"});
  world.input_is_terminal = true;
  world.output_is_terminal = true;
  world.read_line = [&]() -> std::optional<std::string> {
    if (lines.empty()) return std::nullopt;
    std::string line = lines.front();
    lines.pop_front();
    return line;
  };
  world.say = [&](std::string_view text) { said.shown += text; };
  said.outcome = run(world);
  said.shown += said.outcome.out;
  return said;
}

TEST_CASE("it asks, says back what it understood, and goes on") {
  Place place(plan);
  place.environment["NO_COLOR"] = "1";
  const Said said = talk(place, {"ana fri ok", "none", "needs: CMS access"});
  CHECK(said.outcome.code == 0);
  CHECK(said.outcome.err.empty());
  CHECK(said.shown ==
        "? is help, an empty line goes on to the next action, /go ends.\n"
        "\n"
        "A2  Write the mail  | no owner | no deadline | resources not named\n"
        "    still missing: owner, deadline, resources\n"
        "    worth it: Every second call is about it\n"
        "A2 (2 to go)> "
        "A2  Write the mail  | Ana ✓ | Fri 27 Nov, 3 working days | resources not named\n"
        "    still missing: resources\n"
        "A2 (2 to go)> "
        "A2  Write the mail  | Ana ✓ | Fri 27 Nov, 3 working days | needs nothing\n"
        "\n"
        "A1  Rewrite the page  | Ana, proposed | Fri 4 Dec, 8 working days | resources not named\n"
        "    still missing: resources\n"
        "A1 (1 to go)> "
        "A1  Rewrite the page  | Ana, proposed | Fri 4 Dec, 8 working days | needs CMS access, ?\n"
        "nothing is missing\n");
}

TEST_CASE("a refused line is said again, and the conversation goes on") {
  Place place(plan);
  place.environment["NO_COLOR"] = "1";
  const Said said = talk(place, {"ana fridy", "anna fri", "/go"});
  CHECK(said.outcome.code == 0);
  CHECK(said.shown.find("bywhen: not a date: 'fridy'\n") != std::string::npos);
  CHECK(
      said.shown.find("A2  Write the mail  | no owner | Fri 27 Nov, 3 working days | resources not "
                      "named\n    still missing: owner, resources\n"
                      "bywhen: the rest of the line has been written\n"
                      "bywhen: no person 'anna'\n") != std::string::npos);
  CHECK(
      said.shown.ends_with("A2 (2 to go)> still missing: A2 (owner, resources), A1 (resources)\n"));
}

TEST_CASE("the end of the input is the end, with everything written that was said") {
  Place place(plan);
  const Said said = talk(place, {"ben"});
  CHECK(said.outcome.code == 0);
  CHECK(place.read("action-plan.yaml").find("improvement: I2, owner: ben}") != std::string::npos);
}

TEST_CASE("each line is written before the next is read, and the plan is not locked meanwhile") {
  Place place(plan);
  int asked = 0;
  World world = place.world({"fill"});
  world.input_is_terminal = true;
  world.output_is_terminal = true;
  world.say = [](std::string_view) {};
  world.read_line = [&]() -> std::optional<std::string> {
    if (++asked == 1) return "ben";
    if (asked > 2) return std::nullopt;
    CHECK(place.read("action-plan.yaml").find("owner: ben") != std::string::npos);
    place.succeed({"schedule", "A2", "4 dec"});
    return "none";
  };
  CHECK(run(world).code == 0);
  CHECK(place.read("action-plan.yaml").find("owner: ben, deadline: 2026-12-04, resources: none}") !=
        std::string::npos);
}

// The answers to a plan that `meanwhile` changes while the first prompt, about A2, stands there.
std::string shown_after(const Place& place, const std::vector<std::string>& meanwhile,
                        std::deque<std::string> lines) {
  std::string shown;
  bool is_first = true;
  World world = place.world({"fill"});
  world.input_is_terminal = true;
  world.output_is_terminal = true;
  world.say = [&](std::string_view text) { shown += text; };
  world.read_line = [&]() -> std::optional<std::string> {
    if (std::exchange(is_first, false)) place.succeed(meanwhile);
    if (lines.empty()) return std::nullopt;
    std::string line = lines.front();
    lines.pop_front();
    return line;
  };
  CHECK(run(world).code == 0);
  return shown;
}

TEST_CASE("bug: an answer landed on another action than its prompt named") {
  for (const std::vector<std::string>& meanwhile :
       std::vector<std::vector<std::string>>{{"edit", "A2", "--owner", "ben", "--deadline", "fri"},
                                             {"drop", "A2", "--because", "no use"},
                                             {"remove", "A2"}}) {
    Place place(plan);
    place.environment["NO_COLOR"] = "1";
    place.succeed({"add-resource", "A2", "A mail program"});
    const std::string shown = shown_after(place, meanwhile, {"ben 11 dec ok", "/go"});
    CHECK(shown.find("bywhen: A2 has changed meanwhile, so nothing was written\n") !=
          std::string::npos);
    CHECK(shown.find("A1 (1 to go)> ") != std::string::npos);
    CHECK(place.read("action-plan.yaml").find("owner: ana, deadline: 2026-12-04}") !=
          std::string::npos);
  }
}

TEST_CASE("a prompt that has become old: what names its action or is about none goes on working") {
  const std::vector<std::string> drop = {"drop", "A2"};
  struct Case {
    std::string_view line;
    std::string_view written;
  };
  for (const Case& one : {Case{"A1 none", "deadline: 2026-12-04, resources: none}"},
                          Case{"park: a stamp", "a stamp"}, Case{"+ Ask them", "Ask them"},
                          Case{"/note A1 seen", "seen"}, Case{"A2 why: for later", "for later"}}) {
    CAPTURE(one.line);
    Place place(plan);
    const std::string shown = shown_after(place, drop, {std::string(one.line)});
    CHECK(shown.find("meanwhile") == std::string::npos);
    CHECK(place.read("action-plan.yaml").find(one.written) != std::string::npos);
  }
  for (const std::string line : {"?", ""}) {
    Place place(plan);
    const std::string shown = shown_after(place, drop, {line});
    CHECK(shown.find("meanwhile") == std::string::npos);
    CHECK(shown.find("A1 (1 to go)> ") != std::string::npos);
  }
}

TEST_CASE("commands of the shell grammar, about the same plan") {
  Place place;
  place.write("other.plan.yaml", plan);
  World world = place.world({"fill", "--file", "other.plan.yaml"});
  std::deque<std::string> lines = {"/schedule A2 4 dec", "/show A2", "/fill", "/frobnicate", "/go"};
  std::string shown;
  world.input_is_terminal = true;
  world.output_is_terminal = true;
  world.say = [&](std::string_view text) { shown += text; };
  world.read_line = [&]() -> std::optional<std::string> {
    std::string line = lines.front();
    lines.pop_front();
    return line;
  };
  CHECK(run(world).code == 0);
  CHECK(place.read("other.plan.yaml").find("deadline: 2026-12-04}") != std::string::npos);
  CHECK(shown.find("bywhen: fill is running already\n") != std::string::npos);
  CHECK(shown.find("bywhen: no command 'frobnicate'\n") != std::string::npos);
}

TEST_CASE("bug: a plan that was damaged meanwhile ended fill, and said so twice") {
  Place place(plan);
  std::string shown;
  World world = place.world({"fill"});
  world.input_is_terminal = true;
  world.output_is_terminal = true;
  world.say = [&](std::string_view text) { shown += text; };
  int asked = 0;
  world.read_line = [&]() -> std::optional<std::string> {
    ++asked;
    if (asked == 1) place.write("action-plan.yaml", "bywhen: [\n");
    if (asked == 1) return "ana";
    if (asked == 2) return "ben";
    if (asked == 3) place.write("action-plan.yaml", plan);
    if (asked == 3) return "";
    if (asked == 4) return "ben";
    return std::nullopt;
  };
  CHECK(run(world).code == 0);
  const auto at = shown.find("bywhen: action-plan.yaml:");
  REQUIRE(at != std::string::npos);
  const std::string mend = "mend the plan, then an empty line goes on (/go ends)> ";
  const auto first = shown.find(mend);
  CHECK(shown.rfind("bywhen: action-plan.yaml:", first) == at);
  CHECK(shown.substr(at, first - at).ends_with("the line was not taken\n"));
  CHECK(shown.find(mend + "bywhen: the line was not taken\nbywhen: action-plan.yaml:") == first);
  CHECK(place.read("action-plan.yaml").find("improvement: I2, owner: ben}") != std::string::npos);
}

TEST_CASE("a plan that stays damaged is the end where people say so") {
  for (const std::optional<std::string>& last : {std::optional<std::string>("/go"), {}}) {
    Place place(plan);
    World world = place.world({"fill"});
    world.input_is_terminal = true;
    world.output_is_terminal = true;
    world.say = [](std::string_view) {};
    bool is_first = true;
    world.read_line = [&]() -> std::optional<std::string> {
      if (!std::exchange(is_first, false)) return last;
      place.write("action-plan.yaml", "bywhen: [\n");
      return "ana";
    };
    const Outcome outcome = run(world);
    CHECK(outcome.code == 2);
    CHECK(outcome.err.empty());
  }
}

TEST_CASE("bug: what a line took from somebody was not said") {
  Place place(plan);
  place.environment["NO_COLOR"] = "1";
  const Said said = talk(place, {"A1 ok", "A1 ben 8 dec", "A1 ben", "A1 ana", "/go"});
  CHECK(said.shown.find("instead of Ana, who had said yes; moved from Fri 4 Dec, 2 working days "
                        "later\n") != std::string::npos);
  CHECK(said.shown.find("instead of") == said.shown.rfind("instead of"));
  CHECK(said.shown.find("moved") == said.shown.rfind("moved"));
}

TEST_CASE("one end a terminal and the other not: nothing is asked, nothing waits") {
  Place place(plan);
  World world = place.world({"fill"});
  world.input_is_terminal = true;
  const Outcome outcome = run(world);
  CHECK(outcome.code == 2);
  CHECK(outcome.err ==
        "bywhen: fill asks where both ends are a terminal, or reads lines from a pipe\n"
        "  e.g. bywhen fill < answers.txt\n");
}

}  // namespace
}  // namespace bywhen::cli
