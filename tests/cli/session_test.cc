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
  const Said said = talk(place, {{"", "/go", "/go", "Rewrite it @ana fri ok", "", "", "/go", "/go",
                                  "none", "/go", "/go"}});
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

TEST_CASE("bug: a session whose plan was gone went on with another one beside it") {
  Place place(plan);
  const auto swap = [] {
    std::filesystem::rename("action-plan.yaml", "away");
    spit("other.plan.yaml", "bywhen: 1\ntitle: Other\nactions: []\n");
  };
  const Said said = talk(place, {{"/go", "/go", "Ours", "/add Ours, too", "/go"}, 2, swap});
  CHECK(shows(said, "action-plan.yaml: there is no such file"));
  CHECK(place.read("other.plan.yaml").find("Ours") == std::string::npos);
}

TEST_CASE("bug: a plan that came to lie beside that of a session broke it off") {
  Place place;
  place.write("this.plan.yaml", plan);
  const auto start = [&] { place.write("next.plan.yaml", "bywhen: 1\ntitle: T\nactions: []\n"); };
  const Said said = talk(place, {{"/go", "/go", "Ours", "/assign A1 ana", "/go"}, 2, start});
  CHECK(shows(said, "A1  Ours  | Ana, proposed |"));
  CHECK(place.read("this.plan.yaml").find("owner: ana") != std::string::npos);
}

TEST_CASE("a command in a session may name another plan") {
  Place place(plan);
  place.make_folder("next");
  place.write("next/action-plan.yaml", "bywhen: 1\ntitle: Other\nactions: []\n");
  (void)talk(place, {{"/add Theirs -f next/action-plan.yaml"}});
  CHECK(place.read("next/action-plan.yaml").find("title: Theirs") != std::string::npos);
}

TEST_CASE("bug: without a place for its state a session had no times and said so nowhere") {
  Place place(plan);
  place.environment.erase("XDG_STATE_HOME");
  const Said said = talk(place, {{"/go", "/go", "One", "Two"}});
  CHECK(
      shows(said,
            "bywhen: no times here: neither XDG_STATE_HOME nor HOME says where to keep a journal; "
            "set one of them to the whole path of a folder\n"));
  const auto noted = said.shown.find("this change can't be undone");
  REQUIRE(noted != std::string::npos);
  CHECK(said.shown.find("this change can't be undone", noted + 1) == std::string::npos);
}

TEST_CASE("bug: where the plan was gone, a session went on with one of a folder above") {
  Place place;
  place.make_folder(".git");
  place.make_folder("here");
  place.write("action-plan.yaml", plan);
  place.write("here/action-plan.yaml", plan);
  const std::filesystem::path above = std::filesystem::current_path();
  std::filesystem::current_path("here");
  const auto take_away = [] { std::filesystem::remove("action-plan.yaml"); };
  const Said said = talk(place, {{"/go", "/go", "Lost", "/go"}, 2, take_away});
  std::filesystem::current_path(above);
  CHECK(shows(said, "the line was not taken"));
  CHECK(place.read("action-plan.yaml") == plan);
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

TEST_CASE("/close and /fill in a session have its lines, and give them back") {
  Place place(plan);
  const Said said = talk(place, {{"/go", "/go", "Rewrite it @ana fri", "/fill", "none", "/close",
                                  "ok", "", "", "Another", "/go", "/go", "/go"}});
  CHECK(said.outcome.code == 0);
  CHECK(shows(said,
              "A1 (1 to go)> A1  Rewrite it  | Ana, proposed | Fri 27 Nov, 3 working days | "
              "needs nothing\n"));
  CHECK(shows(said, "Ana, ok?> A1  Rewrite it  | Ana ✓ |"));
  CHECK(shows(said, "Returns: what we agreed"));
  CHECK(shows(said, "A2  Another  |"));
  CHECK_FALSE(shows(said, "the round?"));
  CHECK_FALSE(place.read("action-plan.md").empty());
}

TEST_CASE("no conversation runs in itself, not even with another between") {
  Place place(plan);
  const Said said = talk(place, {{"/close", "/session", "/-q close", "/fill"}});
  CHECK(shows(said, "bywhen: session is running already\n"));
  CHECK(shows(said, "bywhen: close is running already\n"));
}

TEST_CASE("at the end the round is offered: Enter holds it, /go goes without, /back goes on") {
  Place place(plan);
  const std::deque<std::string> steps{"/go", "/go", "/go", "/go", "/go"};
  auto lines = steps;
  lines.push_back("");
  const Said held = talk(place, {lines});
  CHECK(shows(held, "That was the last step."));
  CHECK(shows(held, "the round? (Enter = yes, /go = not now, 2:00)> "));
  CHECK(shows(held, "Returns: what we agreed"));
  CHECK_FALSE(shows(talk(place, {{}}), "resuming"));
  lines = steps;
  lines.insert(lines.end(), {"/back", "+ One more", "/go", "/go"});
  const Said not_now = talk(place, {.lines = lines, .arguments = {"session", "--from-start"}});
  CHECK(shows(not_now, "A1  One more  |"));
  CHECK_FALSE(shows(not_now, "what we agreed"));
  CHECK_FALSE(shows(not_now, "goes on from here"));
}

TEST_CASE("when a minute is left in all, the round is named once") {
  Place place(plan);
  const auto late = [&] { place.instant.boot += std::chrono::minutes(14); };
  const Said said = talk(place, {{"", "A B C", "A B D"}, 0, late});
  const std::string words = "1:00 left in all: /close for the commitment round\n";
  CHECK(shows(said, words));
  CHECK(said.shown.find(words) == said.shown.rfind(words));
}

TEST_CASE("a session that has ended ends its timer, so that the next one has a new one") {
  Place place(plan);
  (void)talk(place, {{"/go", "/go", "/go", "/go", "/go", "/go"}});
  CHECK(place.run({"timer", "status"}).out.find("ended") != std::string::npos);
  place.instant.boot += std::chrono::minutes(30);
  CHECK(shows(talk(place, {{}}), "introduce (2:00)> "));
}

TEST_CASE("a line that Ctrl-C cancels is none, and the time behind it is the new one") {
  Place place(plan);
  const auto later = [&] { place.instant.boot += std::chrono::seconds(50); };
  const Said said = talk(place, {{std::string(cancelled_line)}, 0, later});
  CHECK(shows(said, "introduce (2:00)> introduce (1:10)> "));
}

TEST_CASE("a clash on an improvement is shown, too") {
  Place place(plan);
  const auto edited = [&] {
    std::string text = place.read("action-plan.yaml");
    text.replace(text.find("priority: 2"), 11, "priority: 7");
    place.write("action-plan.yaml", text);
  };
  const Said said = talk(place, {{"/go", "1 2"}, 1, edited});
  CHECK(shows(said,
              "bywhen: I1: the priority was changed to '7' meanwhile; this line went over it\n"));
}

TEST_CASE("/go that was typed while the timer went on leaves out no step without a word") {
  Place place(plan);
  const auto pressed = [&] {
    place.instant.boot += std::chrono::seconds(10);
    place.succeed({"timer", "next"});
  };
  const Said once = talk(place, {{"/go", "/go"}, 1, pressed});
  CHECK(shows(once, "3/5  "));
  CHECK_FALSE(shows(once, "4/5  "));
  CHECK_FALSE(shows(once, "left out"));
  const auto twice = [&] {
    pressed();
    pressed();
  };
  const Said said = talk(place, {.lines = {"/go"},
                                 .meanwhile_before = 0,
                                 .meanwhile = twice,
                                 .arguments = {"session", "--from-start"}});
  CHECK(shows(said, "left out"));
}

TEST_CASE("an agenda of 40 steps, and one of a single step") {
  std::string long_plan = "bywhen: 1\ntitle: Long\nactions: []\nagenda:\n";
  for (int i = 1; i <= 40; ++i) {
    long_plan += "  - {step: Step " + std::to_string(i) + ", minutes: 1}\n";
  }
  Place place(long_plan);
  const Said said = talk(place, {std::deque<std::string>(41, "/go")});
  CHECK(shows(said, "Long, 40 steps, 40 minutes\n"));
  CHECK(shows(said, "\n40/40  Step 40, 1:00\n"));
  CHECK(shows(said, "the round?"));
  Place short_place("bywhen: 1\ntitle: T\nactions: []\nagenda: [{step: All, minutes: 3}]\n");
  const Said one = talk(short_place, {{"/go", "/go"}});
  CHECK(shows(one, "T, 1 step, 3 minutes\n"));
  CHECK(one.outcome.code == 0);
}

TEST_CASE("a clock that is set back an hour gives no time away, nor takes any") {
  Place place(plan);
  const auto set_back = [&] {
    place.instant.wall -= std::chrono::hours(1);
    place.instant.boot += std::chrono::seconds(30);
  };
  const Said said = talk(place, {{"", "/go"}, 0, set_back});
  CHECK(shows(said, "introduce (1:30)> "));
}

}  // namespace
}  // namespace bywhen::cli
