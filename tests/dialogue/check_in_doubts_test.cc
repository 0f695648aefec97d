// What is too unclear at a check-in to be taken.
#include "dialogue/check_in_doubts.h"

#include <doctest/doctest.h>

#include "dialogue/check_in_talk.h"

namespace bywhen {
namespace {

constexpr std::string_view two_actions = R"(bywhen: 1
title: Returns
date: 2026-11-24
people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
actions:
  - {id: A1, title: one, owner: ana, ownership: accepted, deadline: 2026-12-11, resources: [Key]}
  - {id: A2, title: two, owner: ben, ownership: accepted, deadline: 2026-12-11, resources: none}
)";

std::string said(std::string_view line) { return CheckInTalk(two_actions).say(line); }

// What is kept of A1.
std::string kept(std::string_view line) {
  CheckInTalk talk(two_actions);
  const std::string came = talk.say(line);
  return came.starts_with("refused") ? came : talk.kept("A1");
}

void check_refused(std::string_view line, std::string_view why) {
  CAPTURE(line);
  CheckInTalk talk(two_actions);
  const std::string came = talk.say(line);
  CHECK(came.substr(0, 9 + why.size()) == "refused: " + std::string(why));
  CHECK(talk.kept("A1").empty());
  CHECK(talk.kept("A2").empty());
  CHECK_FALSE(talk.action("A1").done_when);
}

TEST_CASE("bug: 'A1 done: all ok' wrote how all will see it, and A1 stayed open") {
  check_refused("A1 done: all ok",
                "'done: all ok' could be that A1 is done, or how all will see that it is | "
                "A1 done, TEXT: it is done; /edit A1 --done-when \"TEXT\": how all will see it");
  check_refused("done: all ok", "'done: all ok' could be that A1 is done");
  check_refused("A1 done:", "'done:' could be that A1 is done");
  check_refused("A1 A2 done: when live", "'done: when live' could be");
  CHECK(kept("A1 done: mon") == "status todo -> done");
  CHECK(kept("A1: done.") == "status todo -> done");
  CHECK(kept("A1 doing: half way") == "status todo -> doing (half way)");
}

TEST_CASE("bug: 'A1: A2 done' marked both as done") {
  check_refused("A1: A2 done", "'A1: A2' could be about A2 alone, or about both");
  check_refused("A1 done, A2 done", "'A2 done' is about another action");
  check_refused("A1 +3d A2 +5d", "'A2 +5d' is about another action");
  check_refused("A1 done; A2 fri", "'A2 fri' is about another action");
  check_refused("A1 done, A2 ben", "'A2 ben' is about another action");
  CHECK(said("A1 A2 done") == "A1 A2");
  CHECK(kept("A1 done, A2 can go on") == "status todo -> done (A2 can go on)");
}

TEST_CASE("bug: of two days the first was taken, and the other was the reason") {
  check_refused("A1 friday or monday",
                "two days are named: Fri 11 Dec and Mon 14 Dec | "
                "say one of them: friday or monday");
  check_refused("A1 fri mon", "two days are named: Fri 11 Dec and Mon 14 Dec");
  check_refused("A1 fri, or maybe mon", "two days are named");
  check_refused("A1 ben fri mon", "two days are named");
  check_refused("A1 +3d +5d", "two days are named");
  check_refused("A1 fri mon ok", "two days are named");
  check_refused("A1 fri or so", "'or so' behind 'fri' leaves the day open");
  check_refused("A1 fri next week", "'next week' behind 'fri' leaves the day open");
  CHECK(kept("A1 14 dec mon") == "deadline 2026-12-11 -> 2026-12-14");
  CHECK(kept("A1 +3d monday is a holiday") ==
        "deadline 2026-12-11 -> 2026-12-14 (monday is a holiday)");
}

TEST_CASE("bug: 'drop it?' dropped it, for the reason \"it?\"") {
  for (const std::string_view line : {"drop it?", "drop?", "ok?", "done?", "done mon?", "yes?",
                                      "got the key?", "no key?", "blocked by whom?"}) {
    check_refused("A1 " + std::string(line), fmt::format("'{}' is a question", line));
  }
  check_refused("A1 +3d is that ok?", "'+3d is that ok?' is a question");
  check_refused("A1 ben?", "'ben?' is a question");
  check_refused("A1 ben ok?", "'ben ok?' is a question");
  CHECK(kept("A1 14 dec?") == "deadline 2026-12-11 -> 2026-12-14");
  CHECK(kept("A1 ok 14 dec?") == "deadline 2026-12-11 -> 2026-12-14");
  CHECK(kept("A1 note: what now?") == "what now?");
}

TEST_CASE("bug: what is wrong with a day was not said") {
  check_refused("A1 3.12.", "'3.12.' could be 3 December or 12 March | say which: ");
  check_refused("A1 ben 3.12.", "'3.12.' could be 3 December or 12 March");
  check_refused("A1 4/12 waiting for legal", "'4/12' could be 4 December or 12 April");
  check_refused("A1 by: 4/12", "'4/12' could be 4 December or 12 April");
  check_refused("A1 ok 4/12", "'4/12' could be 4 December or 12 April");
  check_refused("A1 next week", "which day of next week?");
  check_refused("A1 dec", "which day of December?");
  check_refused("A1 done 3.12.", "'3.12.' could be 3 December or 12 March | a day is mon");
}

TEST_CASE("bug: words of commands, and marks, were names that could be added") {
  check_refused("A1 reopen", "'reopen' is a command, not a name | behind a slash: /reopen A1");
  check_refused("A1 schedule", "'schedule' is a command, not a name | behind a slash: /help sched");
  check_refused("A1 \u2713", "not understood: '\u2713' | say done");
  check_refused("A1 dropping by friday", "not understood: 'dropping by friday' | say done");
  check_refused("A1 none",
                "A1 needs something: Key | if that is not needed any more: bywhen edit "
                "A1 --clear resources, then none once more");
  check_refused("A1 done by friday",
                "Fri 11 Dec is still to come | to say by when it will be done: by: friday");
}

}  // namespace
}  // namespace bywhen
