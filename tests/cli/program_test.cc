#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <functional>

#include "cli/commands.h"
#include "cli/place.h"

namespace bywhen::cli {
namespace {

using Words = std::vector<std::string>;

bool is_coloured(const std::string& text) { return text.find("\x1b[") != std::string::npos; }

TEST_CASE(
    "wrong use ends with 2: nothing on standard output, a reason on the other, nothing written") {
  const Words bad[] = {
      {"nonsense"},
      {"asign", "A1", "ana"},
      {"list", "A1"},
      {"list", "--nonsense"},
      {"list", "--color", "blue"},
      {"list", "--today", "someday"},
      {"list", "--file", "nowhere.yaml"},
      {"show", "A9"},
      {"show", "the"},
      {"show", "xy"},
      {"report", "--format", "pdf"},
      {"report", "-o", "other.plan.yaml"},
      {"report", "-o", "no/such/folder.md"},
      {"report", "extra"},
      {"export", "--to", "pdf"},
      {"export", "--as", "ana"},
      {"export", "--alarm", "-1d"},
      {"export", "--owner", "anna"},
      {"export", "-o", "other.plan.yaml"},
      {"lint", "--format", "xml"},
      {"lint", "--fail-on", "sometimes"},
      {"help", "nonsense"},
      {"init", "Another one"},
      {"init", "x", "--file", "action-plan.yaml"},
      {"init"},
      {"init", "x", "--date", "32", "--file", "y.plan.yaml"},
      {"init", "x", "--people", "Ana, 王", "--file", "y.plan.yaml"},
      {"add-person", "carl"},
      {"add-person", "Carl", "Carl Z"},
      {"add-person", "ana", "Another Ana"},
      {"add-person", "carl", "Carl", "--email", "nowhere"},
      {"add-person", "carl", "Carl", "--capacity", "lots"},
      {"add-improvement"},
      {"add-improvement", " "},
      {"add-improvement", "x", "--priority", "0"},
      {"add-improvement", "x", "--priority", "high"},
      {"add-improvement", "x", "--benefit", ""},
      {"add-action"},
      {"add-action", ""},
      {"add-action", "a\xff"},
      {"add-action", "x", "--for", "I9"},
      {"add-action", "x", "--owner", "anna"},
      {"add-action", "x", "--accepted"},
      {"add-action", "x", "--helper", "nobody"},
      {"add-action", "x", "--deadline", "2026-02-30"},
      {"add-action", "x", "--start", "fri?"},
      {"add-action", "x", "--effort", "2 moons"},
      {"add-action", "x", "--after", "A9"},
      {"add-action", "x", "--resource", ""},
      {"add-action", "x", "--resource", "y", "--no-resources"},
      {"assign"},
      {"assign", "A1"},
      {"assign", "ana"},
      {"assign", "A9", "ana"},
      {"assign", "A1", "zoe"},
      {"assign", "A1", "ana", "ben"},
      {"assign", "A1", "ana", "--helper", "zoe"},
      {"accept"},
      {"accept", "A3"},
      {"accept", "A1", "--as", "ben"},
      {"accept", "A1", "--as", "zoe"},
      {"decline", "A3"},
      {"decline", "A1", "--because", " "},
      {"schedule"},
      {"schedule", "A1"},
      {"schedule", "fri"},
      {"schedule", "A1", "2026-13-01"},
      {"schedule", "A9", "fri"},
      {"schedule", "A1", "fri", "--after", "A1"},
      {"schedule", "A1", "--effort", "-1d"},
      {"schedule", "A1", "--start", "never"},
      {"add-resource"},
      {"add-resource", "A1"},
      {"add-resource", "A9", "x"},
      {"add-resource", "A1", "x", "--kind", "magic"},
      {"add-resource", "A1", "x", "--status", "lost"},
      {"add-resource", "A1", "x", "--needed-by", "soon"},
      {"add-resource", "A1", "x", "--cost", "free"},
      {"add-resource", "A1", "x", "--fallback", ""},
      {"add-resource", "A1", "--none", "--kind", "tool"},
  };
  const Place place(small_plan);
  for (const Words& typed : bad) {
    const Outcome outcome = place.run(typed);
    std::string line;
    for (const std::string& word : typed) line += "'" + word + "' ";
    CAPTURE(line);
    CHECK(outcome.code == 2);
    CHECK(outcome.out == "");
    CHECK(outcome.err.starts_with("bywhen: "));
    CHECK(outcome.err.size() > std::string("bywhen: \n").size());
    CHECK(place.names() == Words{"action-plan.yaml"});
    CHECK(place.read("action-plan.yaml") == small_plan);
  }
}

TEST_CASE("an error in a dry run leaves no half of a diff behind") {
  const Place place(small_plan);
  const Outcome outcome = place.run({"assign", "A1", "ben", "--helper", "zoe", "--dry-run"});
  CHECK(outcome.code == 2);
  CHECK(outcome.out == "");
}

TEST_CASE("lint writes its whole document even where a file can't be read") {
  const Place place(small_plan);
  const Outcome outcome =
      place.run({"lint", "--format", "json", "nowhere.yaml", "action-plan.yaml"});
  CHECK(outcome.code == 2);
  CHECK(outcome.err.starts_with("bywhen: nowhere.yaml: "));
  CHECK(outcome.out.starts_with("{"));
  CHECK(outcome.out.ends_with("}\n"));
  CHECK(outcome.out.find("missing-owner") != std::string::npos);
}

TEST_CASE("colours: for a terminal that has them, unless they are not wanted") {
  struct Case {
    bool terminal;
    const char* term;
    const char* no_color;  // nullptr: not set
    const char* flag;      // nullptr: not given
    bool coloured;
  };
  constexpr Case cases[] = {
      {true, "xterm", nullptr, nullptr, true},   {false, "xterm", nullptr, nullptr, false},
      {true, "dumb", nullptr, nullptr, false},   {true, "xterm", "1", nullptr, false},
      {true, "xterm", "", nullptr, true},        {true, "xterm", nullptr, "auto", true},
      {false, "xterm", nullptr, "auto", false},  {true, "xterm", nullptr, "never", false},
      {true, "xterm", "1", "always", true},      {false, "dumb", "1", "always", true},
      {false, "xterm", nullptr, "always", true}, {true, "xterm", "", "never", false},
  };
  for (const Case& one : cases) {
    Place place;
    place.write("action-plan.yaml", small_plan);
    place.has_terminal = one.terminal;
    place.environment["TERM"] = one.term;
    if (one.no_color != nullptr) place.environment["NO_COLOR"] = one.no_color;
    CAPTURE(one.terminal);
    CAPTURE(one.term);
    CAPTURE(one.no_color == nullptr ? "(not set)" : one.no_color);
    CAPTURE(one.flag == nullptr ? "(not given)" : one.flag);
    for (const char* command : {"list", "show", "next", "report", "lint"}) {
      CAPTURE(command);
      Words typed{command};
      if (one.flag != nullptr) typed.insert(typed.end(), {"--color", one.flag});
      CHECK(is_coloured(place.run(typed).out) == one.coloured);
    }
  }
}

TEST_CASE("what goes into a file or is a document has no colours") {
  const Place place(small_plan);
  CHECK_FALSE(is_coloured(place.run({"lint", "--format", "json", "--color", "always"}).out));
  CHECK_FALSE(is_coloured(place.succeed({"report", "--format", "markdown", "--color", "always"})));
  CHECK_FALSE(is_coloured(place.succeed({"assign", "A3", "ana", "-n", "--color", "always"})));
  place.succeed({"report", "-o", "plan.txt", "--color", "always"});
  CHECK_FALSE(is_coloured(place.read("plan.txt")));
}

TEST_CASE("today: the option, else the environment, else the clock") {
  Place place;
  place.write("action-plan.yaml", small_plan);
  const auto deadline_of_a3 = [&](Words options) {
    place.write("action-plan.yaml", small_plan);
    options.insert(options.begin(), {"schedule", "A3", "today", "--quiet"});
    place.succeed(options);
    const std::string text = place.read("action-plan.yaml");
    return text.substr(text.rfind("deadline: ") + 10, 10);
  };
  place.today = *Date::from(2026, 11, 20);
  CHECK(deadline_of_a3({}) == "2026-11-20");
  place.environment["BYWHEN_TODAY"] = "2026-11-24";
  CHECK(deadline_of_a3({}) == "2026-11-24");
  CHECK(deadline_of_a3({"--today", "2026-12-01"}) == "2026-12-01");
  CHECK(deadline_of_a3({"--today", "+14d"}) == "2026-12-08");
  place.environment["BYWHEN_TODAY"] = "";
  CHECK(deadline_of_a3({}) == "2026-11-20");
}

TEST_CASE("a today that is no date is said to be the wrong one, and matters only where it counts") {
  Place place;
  place.write("action-plan.yaml", small_plan);
  CHECK(place.run({"list", "--today", "soon"}).err.starts_with("bywhen: --today: "));
  place.environment["BYWHEN_TODAY"] = "soon";
  CHECK(place.run({"list"}).err.starts_with("bywhen: BYWHEN_TODAY: "));
  CHECK(place.run({"list"}).code == 2);
}

TEST_CASE("quiet: a command that writes says nothing, remarks included") {
  const Place place(small_plan);
  const Outcome loud = place.run({"schedule", "A3", "2026-11-28"});
  CHECK(loud.out.starts_with("A3  Tell support"));
  CHECK(loud.err == "bywhen: Sat 28 Nov is not a working day\n");
  const Outcome quiet = place.run({"schedule", "A3", "2026-11-29", "--quiet"});
  CHECK(quiet.code == 0);
  CHECK(quiet.out == "");
  CHECK(quiet.err == "");
  CHECK(place.run({"list", "-q"}).out == place.run({"list"}).out);
}

TEST_CASE("bywhen alone: the plan at a glance, or the help where there is none") {
  const Place place;
  CHECK(place.succeed({}) == place.succeed({"help"}));
  place.write("action-plan.yaml", small_plan);
  CHECK(place.succeed({}) == place.succeed({"show"}));
  CHECK(place.succeed({"--help"}) == place.succeed({"help"}));
  CHECK(place.succeed({"--version"}).starts_with("bywhen 0."));
}

TEST_CASE("bywhen alone: my next actions, where it is known who I am") {
  Place place(small_plan);
  const std::string of_ana = place.succeed({"next", "--owner", "ana"});
  CHECK(of_ana.starts_with("Next for Ana Ruiz\n"));
  CHECK(place.succeed({"--as", "ana"}) == of_ana);
  place.email = "Ana@Example.org";
  CHECK(place.succeed({}) == of_ana);
  place.email = "stranger@example.org";
  CHECK(place.succeed({}) == place.succeed({"show"}));
  place.environment["BYWHEN_ME"] = "ben";
  CHECK(place.succeed({}) == place.succeed({"next", "--owner", "ben"}));
  // Set for all plans, and not in this one: no reason to say nothing.
  place.environment["BYWHEN_ME"] = "zoe";
  CHECK(place.succeed({}) == place.succeed({"show"}));
  CHECK(place.run({"--as", "zoe"}).code == 2);
}

TEST_CASE("bywhen alone says so where it can't tell which plan, or can't read it") {
  const Place place(small_plan);
  CHECK(place.run({"--file", "nowhere.yaml"}).code == 2);
  place.write("retro.plan.yaml", small_plan);
  const Outcome outcome = place.run({});
  CHECK(outcome.code == 2);
  CHECK(outcome.err.find("action-plan.yaml, retro.plan.yaml") != std::string::npos);
}

TEST_CASE("help of a command, whatever else is typed with it") {
  const Place place;
  const std::string help = place.succeed({"help", "assign"});
  CHECK(place.succeed({"assign", "--help"}) == help);
  CHECK(place.succeed({"assign", "A1", "-h"}) == help);
  CHECK(place.succeed({"--help", "assign"}) == help);
}

TEST_CASE("common options may stand before the command") {
  const Place place(small_plan);
  CHECK(place.succeed({"--file", "action-plan.yaml", "list"}) == place.succeed({"list"}));
  CHECK(place.succeed({"-q", "assign", "A3", "ana"}) == "");
}

// The environment of `world`, which does something when the program asks where the journal is: the
// plan has been read by then, and not been written yet.
auto while_open(const World& world, std::function<void()> what) {
  return [before = world.environment, what](const char* name) {
    if (std::string_view(name) == "XDG_STATE_HOME") what();
    return before(name);
  };
}

TEST_CASE("a plan that an editor saves in place between reading and writing keeps what was saved") {
  const Place place(small_plan);
  World world = place.world({"assign", "A2", "ana"});
  world.environment = while_open(world, [&] {
    std::ofstream(place.path() / "action-plan.yaml", std::ios::app) << "# my note\n";
  });
  const Outcome outcome = run(world);
  CHECK(outcome.code == 2);
  CHECK(outcome.out == "");
  CHECK(place.read("action-plan.yaml") == std::string(small_plan) + "# my note\n");
}

TEST_CASE("a plan that goes away between reading and writing: one message, nothing written") {
  const Place place(small_plan);
  World world = place.world({"accept", "A2"});
  world.environment =
      while_open(world, [&] { std::filesystem::remove(place.path() / "action-plan.yaml"); });
  const Outcome outcome = run(world);
  CHECK(outcome.code == 2);
  CHECK(outcome.out == "");
  CHECK(
      outcome.err ==
      "bywhen: action-plan.yaml: another program has changed, replaced or removed this file meanwhile\n"
      "  nothing was written; try again\n");
  CHECK(place.names().empty());
}

TEST_CASE("a runner of a pipeline finds no command of its own in what a plan says") {
  Place place(
      "bywhen: 1\ntitle: T\nactions:\n"
      "  - {id: A1, title: '##[error]x ##vso[task.complete]y', '##[key]': z}\n");
  const Words calls[] = {{"lint"}, {"lint", "--format", "json"}, {"lint", "--format", "github"},
                         {"show"}, {"list", "--format", "json"}, {"show", "##[group]x"}};
  for (const Words& words : calls) {
    CAPTURE(words.front());
    place.environment.erase("GITHUB_ACTIONS");
    place.environment.erase("TF_BUILD");
    const Outcome before = place.run(words);
    CHECK((before.out + before.err).find("##[") != std::string::npos);
    for (const auto& [name, value] : {std::pair("GITHUB_ACTIONS", "true"), {"TF_BUILD", "True"}}) {
      place.environment.emplace(name, value);
      const Outcome outcome = place.run(words);
      const std::string said = outcome.out + outcome.err;
      CHECK(outcome.code == before.code);
      CHECK(said.find("##[") == std::string::npos);
      CHECK(said.find("##vso[") == std::string::npos);
      CHECK(said.find("##\\u005b") != std::string::npos);
    }
  }
}

TEST_CASE("a folder that is gone is an error, not a crash") {
  const Place place;
  place.make_folder("gone");
  std::filesystem::current_path("gone");
  std::filesystem::remove(place.path() / "gone");
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    const Outcome outcome = place.run({std::string(command->name), "A1", "fri", "ana"});
    CHECK(outcome.code == 2);
  }
  std::filesystem::current_path(place.path());
}

}  // namespace
}  // namespace bywhen::cli
