// The session in front of people: a conversation, with the terminal as a value.
#include <doctest/doctest.h>

#include <deque>
#include <filesystem>
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
    "actions: []\n";

// People who type lines, and do something before one of them.
struct People {
  std::deque<std::string> lines;
  std::size_t meanwhile_before = 99;  // the line before which it happens
  std::function<void()> meanwhile = [] {};
  std::vector<std::string> arguments = {"session"};
};

struct Said {
  Outcome outcome;
  std::string shown;  // all of the terminal, without what was typed
};

Said talk(Place& place, People people) {
  place.environment["NO_COLOR"] = "1";
  Said said;
  World world = place.world(people.arguments);
  world.input_is_terminal = true;
  world.output_is_terminal = true;
  std::size_t count = 0;
  world.read_line = [&]() -> std::optional<std::string> {
    if (count++ == people.meanwhile_before) people.meanwhile();
    if (people.lines.empty()) return std::nullopt;
    std::string line = people.lines.front();
    people.lines.pop_front();
    return line;
  };
  world.say = [&](std::string_view text) { said.shown += text; };
  said.outcome = run(world);
  said.shown += said.outcome.out;
  return said;
}

bool shows(const Said& said, std::string_view text) {
  return said.shown.find(text) != std::string::npos;
}

TEST_CASE("a session says the step, the item and the way on") {
  Place place(plan);
  const Said said = talk(
      place, {{"", "/go", "/go", "Rewrite it @ana fri ok", "", "", "/go", "/go", "none", "/go"}});
  CHECK(said.outcome.code == 0);
  CHECK(shows(said, "Returns, 5 steps, 15 minutes\n"));
  CHECK(shows(said, "1/5  Introduce the action planning activity, 2:00\n"));
  CHECK(shows(said, "Who is here? Ana, Ben\n"));
  CHECK(shows(said, "introduce (2:00)> here: Ana, Ben; /go goes on to the improvements\n"));
  CHECK(shows(said, "\nI2  A better mail\n    worth it: Every second call is about it\n"));
  CHECK(shows(said, "I2 (5:00)> A1  Rewrite it  | Ana ✓ | Fri 27 Nov, 3 working days | "));
  CHECK(shows(said, "I1 (5:00)> that was the last; /go goes on to owners and timelines\n"));
  CHECK(shows(said, "Every action has an owner and a date; /go goes on to resources\n"));
  CHECK(shows(said, "A1 needs what? (1 to go, 2:00)> "));
  CHECK(said.shown.ends_with("nothing is missing\n"));
}

TEST_CASE("a session that was broken off goes on where it was, and one that has ended does not") {
  Place place(plan);
  const Said first = talk(place, {{"/go", "/go", ""}});
  CHECK(first.shown.ends_with("bywhen session goes on from here\n"));
  CHECK(shows(talk(place, {{}}), "resuming at step 3, I1; --from-start begins again\n"));
  const Said again = talk(place, {.lines = {}, .arguments = {"session", "--from-start"}});
  CHECK(shows(again, "1/5  "));
  CHECK(shows(talk(place, {{"/go", "/go", "/go", "/go", "/go", "/go"}}), "nothing is missing\n"));
  CHECK_FALSE(shows(talk(place, {{}}), "resuming"));
}

TEST_CASE("an old session is over: another day begins at the first step") {
  Place place(plan);
  (void)talk(place, {{"/go", "/go"}});
  place.today = place.today + Days{2};
  CHECK_FALSE(shows(talk(place, {{}}), "resuming"));
}

TEST_CASE("what others write meanwhile stays, and ours is added") {
  Place place(plan);
  const auto edited = [&] { place.succeed({"add-action", "Theirs", "--for", "I1"}); };
  const Said said = talk(place, {{"/go", "/go", "Ours", "/go"}, 2, edited});
  CHECK(said.outcome.code == 0);
  CHECK(place.read("action-plan.yaml").find("title: Theirs") != std::string::npos);
  CHECK(shows(said, "A2  Ours  |"));
}

TEST_CASE("a clash is shown: the same field, changed by somebody else since the prompt") {
  Place place(plan);
  place.succeed({"add-action", "Ours", "--for", "I1"});
  const auto edited = [&] { place.succeed({"assign", "A1", "ben"}); };
  const Said said = talk(place, {{"/go", "/go", "/go", "ana"}, 3, edited});
  CHECK(shows(said,
              "bywhen: A1: the owner was changed to 'ben' meanwhile; this line went over it\n"));
  const auto quiet = [&] { place.succeed({"note", "A1", "hello"}); };
  CHECK_FALSE(shows(talk(place, {{"A1 ben"}, 0, quiet}), "meanwhile"));
}

TEST_CASE("a plan that is gone is said, and the session goes on when it is back") {
  Place place(plan);
  const auto take_away = [] { std::filesystem::rename("action-plan.yaml", "away"); };
  std::deque<std::string> lines{"/go", "/go", "Lost", "still away", "", "Kept", "/go"};
  std::size_t asked = 0;
  place.environment["NO_COLOR"] = "1";
  Said said;
  World world = place.world({"session", "-f", "action-plan.yaml"});
  world.input_is_terminal = true;
  world.output_is_terminal = true;
  world.say = [&](std::string_view text) { said.shown += text; };
  world.read_line = [&]() -> std::optional<std::string> {
    ++asked;
    if (asked == 3) take_away();
    if (asked == 5) std::filesystem::rename("away", "action-plan.yaml");
    if (lines.empty()) return std::nullopt;
    std::string line = lines.front();
    lines.pop_front();
    return line;
  };
  CHECK(run(world).code == 0);
  CHECK(shows(said, "the line was not taken"));
  CHECK(shows(said, "mend the plan, then an empty line goes on (/go ends)> "));
  CHECK(place.read("action-plan.yaml").find("title: Lost") == std::string::npos);
  CHECK(place.read("action-plan.yaml").find("title: Kept") != std::string::npos);
}

TEST_CASE("two sessions on one plan: each line on the plan as it is") {
  Place place(plan);
  const auto other = [&] { (void)talk(place, {{"Second", "Third"}}); };
  const Said said = talk(place, {{"/go", "/go", "First", "Fourth", "/go"}, 3, other});
  CHECK(shows(said, "A4  Fourth  |"));
  CHECK(place.read("action-plan.yaml").find("id: A3\n") != std::string::npos);
}

TEST_CASE("a timer in plain lines, called in a session, does not keep the signals of the session") {
  Place place(plan);
  bool has_waited = false;
  place.on_wait = [&] { return !std::exchange(has_waited, true); };
  const Said said = talk(place, {{"/timer --plain", "/go"}});
  CHECK_FALSE(has_waited);
  CHECK(shows(said, "the timer goes on without this display"));
  CHECK(shows(said, "2/5  Review the prioritized improvements"));
}

TEST_CASE("where lines are edited, what was typed gives way to its row, but not what was refused") {
  Place place(plan);
  place.environment["NO_COLOR"] = "1";
  std::deque<std::string> lines{"/go", "/go", "Ours", "jan 4 x/y:", "/list", "A1 anna fri"};
  std::string shown;
  World world = place.world({"session"});
  world.input_is_terminal = true;
  world.output_is_terminal = true;
  world.terminal_size = [] { return ScreenSize{80, 24}; };
  world.say = [&](std::string_view text) { shown += text; };
  world.edit_line = [&](const std::string& prompt) -> std::optional<std::string> {
    if (lines.empty()) return std::nullopt;
    std::string line = lines.front();
    lines.pop_front();
    shown += prompt + line + "\n";
    return line;
  };
  CHECK(run(world).code == 0);
  CHECK(shown.find("I2 (5:00)> Ours\n\x1b[1A\r\x1b[JA1  Ours  |") != std::string::npos);
  CHECK(shown.find("I2 (5:00)> /list\n\x1b[1A") == std::string::npos);
  CHECK(shown.find("anna fri\n\x1b[1A") == std::string::npos);
}

}  // namespace
}  // namespace bywhen::cli
