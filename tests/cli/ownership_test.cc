#include "cli/ownership.h"

#include <doctest/doctest.h>

#include "bywhen/base/text.h"
#include "bywhen/model/load.h"
#include "cli/place.h"

namespace bywhen::cli {
namespace {

Plan small() { return *load(std::string(small_plan)).plan; }

// The person typing, or "refused: " and why.
std::string me(const Place& place, const std::vector<std::string>& typed = {}) {
  const World world = place.world();
  auto arguments = parse_arguments(typed, common_options());
  REQUIRE(arguments);
  const Plan plan = small();
  auto who = who_am_i(Call{world, *arguments, world.today, Paint(false), {}, {}, {}}, plan);
  return who ? *who : "refused: " + who.error().message;
}

TEST_CASE("who am I: the option, else the environment, else git's address, else nobody") {
  Place place;
  CHECK(me(place) == "");
  place.email = "BEN@example.org";
  CHECK(me(place) == "ben");
  place.email = "somebody@example.org";
  CHECK(me(place) == "");
  place.email = "ben@example.org";
  place.environment["BYWHEN_ME"] = "";
  CHECK(me(place) == "ben");
  place.environment["BYWHEN_ME"] = "Ana Ruiz";
  CHECK(me(place) == "ana");
  CHECK(me(place, {"--as", "be"}) == "ben");
}

TEST_CASE("a name that nobody has is refused, not passed over") {
  Place place;
  place.email = "ben@example.org";
  CHECK(me(place, {"--as", "zoe"}) == "refused: no person 'zoe'");
  place.environment["BYWHEN_ME"] = "zoe";
  CHECK(me(place) == "refused: no person 'zoe'");
  CHECK(me(place, {"--as", "ana"}) == "ana");
}

// How often git is asked in a run with those words, by somebody whom it knows as Ben.
int times_asked(const Place& place, const std::vector<std::string>& typed) {
  int times = 0;
  World world = place.world(typed);
  world.git_email = [&times] {
    ++times;
    return std::string("ben@example.org");
  };
  const Outcome outcome = cli::run(world);
  CAPTURE(outcome.err);
  CHECK(outcome.code == 0);
  return times;
}

TEST_CASE("git is asked once, and only where somebody can be known by an address") {
  const std::vector<std::vector<std::string>> commands{{"note", "A1", "Sent"},
                                                       {"done", "A2"},
                                                       {"schedule", "A1", "2026-12-11"},
                                                       {"accept", "A2"},
                                                       {"decline", "A2"},
                                                       {"next"},
                                                       {"edit", "A1", "--deadline", "2026-12-11"},
                                                       {}};
  const std::string without =
      "bywhen: 1\ntitle: No addresses\npeople:\n  - {id: ben, name: Ben}\n"
      "actions:\n  - {id: A1, title: One, owner: ben, deadline: 2026-12-04}\n"
      "  - {id: A2, title: Two, owner: ben}\n";
  for (const std::vector<std::string>& typed : commands) {
    CAPTURE(join(typed, " "));
    CHECK(times_asked(Place(small_plan), typed) == 1);
    CHECK(times_asked(Place(without), typed) == 0);
    std::vector<std::string> as_ben = typed;
    if (!typed.empty()) as_ben.insert(as_ben.end(), {"--as", "ben"});
    if (!typed.empty()) CHECK(times_asked(Place(small_plan), as_ben) == 0);
  }
}

TEST_CASE("an address under a key with an escape is found all the same") {
  const Place place(
      "bywhen: 1\ntitle: x\npeople:\n  - {id: ben, \"em\\x61il\": ben@example.org}\n"
      "actions:\n  - {id: A1, title: One}\n");
  CHECK(times_asked(place, {"note", "A1", "Sent"}) == 1);
  CHECK(place.read("action-plan.yaml").find("author: ben") != std::string::npos);
}

TEST_CASE("who was present: those named, or all where nobody is") {
  CHECK(was_present(small(), "ana"));
  const Plan plan = *load("bywhen: 1\ntitle: x\npresent: [ben]\nactions: []\n").plan;
  CHECK(was_present(plan, "ben"));
  CHECK_FALSE(was_present(plan, "ana"));
}

TEST_CASE("the answer to an ask is one's own") {
  Place place;
  place.write("action-plan.yaml", small_plan);
  place.environment["BYWHEN_ME"] = "ana";
  const Outcome outcome = place.run({"decline", "A2"});
  CHECK(outcome.code == 2);
  CHECK(
      outcome.err ==
      "bywhen: A2 is Ben's, not Ana's\n"
      "  to decline for ben: bywhen decline A2 --as ben; to take it over: bywhen assign A2 ana\n");
  CHECK(place.run({"decline", "A2", "--as", "ben"}).code == 0);
}

}  // namespace
}  // namespace bywhen::cli
