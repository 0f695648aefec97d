// check-in in front of people: a conversation, with the terminal as a value.
#include <doctest/doctest.h>

#include <functional>
#include <utility>
#include <vector>

#include "cli/place.h"

namespace bywhen::cli {
namespace {

constexpr std::string_view plan =
    "bywhen: 1\n"
    "title: Returns\n"
    "date: 2026-11-24\n"
    "people:\n"
    "  - {id: ana, name: Ana Ruiz}\n"
    "  - {id: ben, name: Ben Okafor}\n"
    "actions:\n"
    "  - id: A1\n"
    "    title: Rewrite the page\n"
    "    done_when: It is live\n"
    "    owner: ana\n"
    "    ownership: accepted\n"
    "    deadline: 2026-12-04\n"
    "    resources: [{need: Copywriter, needed_by: 2026-11-30, fallback: Ana drafts it}]\n"
    "  - {id: A2, title: Tell support, owner: ana, deadline: 2026-12-11, resources: none}\n"
    "  - {id: A3, title: Call the bank, owner: ben, ownership: accepted, deadline: 2026-12-10, "
    "resources: none, after: [A2]}\n"
    "  - {id: A4, title: Count, owner: ben, status: done, done_on: 2026-12-02}\n"
    "check_ins:\n"
    "  - {date: 2026-12-08, held: false}\n";

struct Said {
  Outcome outcome;
  std::string shown;  // all of the terminal, without what was typed
};

// `line` gives the line with that number, from 0, or nothing at the end.
using LineOf = std::function<std::optional<std::string>(std::size_t number)>;

Said talk(Place& place, const LineOf& line) {
  place.environment["NO_COLOR"] = "1";
  Said said;
  World world = place.world({"check-in", "--today", "2026-12-08", "--as", "ben"});
  world.input_is_terminal = true;
  world.output_is_terminal = true;
  std::size_t number = 0;
  world.read_line = [&] { return line(number++); };
  world.say = [&](std::string_view text) { said.shown += text; };
  said.outcome = run(world);
  said.shown += said.outcome.out;
  return said;
}

LineOf lines(std::vector<std::string> all) {
  return [all = std::move(all)](std::size_t number) -> std::optional<std::string> {
    if (number < all.size()) return all[number];
    return std::nullopt;
  };
}

TEST_CASE("what got done first, then person by person; at the end what came of it") {
  Place place(plan);
  const Said said =
      talk(place, lines({"+3d waiting for legal", "a second reader", "yes", "done", "ok", ""}));
  CHECK(said.outcome.code == 0);
  CHECK(said.outcome.err.empty());
  CHECK(said.shown ==
        "Returns, check-in on Tue 8 Dec\n"
        "Got done since Tue 24 Nov:\n"
        "  A4  Count (Ben)\n"
        "3 actions want a word, of 2 people.\n"
        "Say done, doing, +3d WHY, blocked WHY or a name; Enter goes on, ? is help.\n"
        "\n"
        "Ana Ruiz\n"
        "A1  Rewrite the page  | Ana ✓ | Fri 4 Dec, 2 working days ago | needs Copywriter, ?\n"
        "    done when: It is live\n"
        "A1, Ana: done? (3 to go)> "
        "A1  Rewrite the page  | Ana ✓ | Fri 11 Dec, 3 working days | needs Copywriter, ?\n"
        "moved from Fri 4 Dec, 5 working days later\n"
        "A1, Ana: what helps? (a few words, or Enter)> "
        "A1: what helps: a second reader\n"
        "    Copywriter: not there yet, needed by Mon 30 Nov. Fallback: Ana drafts it\n"
        "A1, Ana: take the fallback? (yes, no, got it, or a new day)> "
        "A1: instead: Ana drafts it\n"
        "\n"
        "A2  Tell support  | Ana, proposed | Fri 11 Dec, 3 working days | needs nothing\n"
        "A2, Ana: do you take it, by Fri 11 Dec? (2 to go)> "
        "A2  Tell support  | Ana | Fri 11 Dec | needs nothing | done Tue 8 Dec\n"
        "now A3 (Ben) can start\n"
        "\n"
        "Ben Okafor\n"
        "A3  Call the bank  | Ben ✓ | Thu 10 Dec, 2 working days | needs nothing\n"
        "A3, Ben: on course for Thu 10 Dec? (1 to go)> "
        "A3: on course\n"
        "\n"
        "The next check-in: Fri 11 Dec, 3 working days from now.\n"
        "agreed? (Enter; or a day like 9 dec 14:00, or none)> "
        "check-in: Fri 11 Dec\n"
        "\n"
        "Ana has done A2. A3 is on course. Ana moves A1 to Fri 11 Dec. A1 takes its\n"
        "fallback.\n"
        "Next check-in: Fri 11 Dec, 3 working days from now.\n"
        "This check-in is marked as held.\n");
}

TEST_CASE("who goes away in the middle finds the rest, and nothing is marked as held") {
  Place place(plan);
  const Said first = talk(place, lines({"done"}));
  CHECK(first.outcome.code == 0);
  CHECK(
      first.shown.ends_with("Ana has done A1.\n"
                            "No word yet: A2 (Ana) and A3 (Ben).\n"
                            "Next check-in: today.\n"
                            "bywhen check-in goes on from here\n"));
  CHECK(place.read("action-plan.yaml").find("held: true") == std::string::npos);
  const Said second = talk(place, lines({}));
  CHECK(second.shown.find("A2, Ana: do you take it, by Fri 11 Dec? (2 to go)> ") !=
        std::string::npos);
}

TEST_CASE("somebody else changes what was asked: the answer is not taken for it") {
  Place place(plan);
  const Said said = talk(place, [&](std::size_t number) -> std::optional<std::string> {
    if (number > 0) return std::nullopt;
    place.succeed({"schedule", "A1", "18 dec", "--today", "2026-12-07"});
    return "done";
  });
  CHECK(said.shown.find("bywhen: A1 has changed meanwhile, so nothing was written\n"
                        "  for A1 all the same: A1 done\n") != std::string::npos);
  CHECK(place.read("action-plan.yaml").find("deadline: 2026-12-18") != std::string::npos);
  CHECK(place.read("action-plan.yaml").find("status: done\n") == std::string::npos);
}

TEST_CASE("the plan is not locked while people talk") {
  Place place(plan);
  const Said said = talk(place, [&](std::size_t number) -> std::optional<std::string> {
    if (number > 0) return std::nullopt;
    place.succeed({"note", "A3", "hello", "--today", "2026-12-08"});
    return "A1 done";
  });
  CHECK(said.outcome.code == 0);
  CHECK(said.shown.find("No word yet: A2 (Ana).\n") != std::string::npos);
}

TEST_CASE("a plan that is damaged meanwhile is waited for") {
  Place place(plan);
  const Said said = talk(place, [&](std::size_t number) -> std::optional<std::string> {
    if (number == 0) {
      place.write("action-plan.yaml", "bywhen: [\n");
      return "done";
    }
    if (number == 1) {
      place.write("action-plan.yaml", plan);
      return "";
    }
    if (number == 2) return "done";
    return std::nullopt;
  });
  CHECK(said.outcome.code == 0);
  CHECK(said.shown.find("mend the plan") != std::string::npos);
  CHECK(place.read("action-plan.yaml").find("status: done\n") != std::string::npos);
}

}  // namespace
}  // namespace bywhen::cli
