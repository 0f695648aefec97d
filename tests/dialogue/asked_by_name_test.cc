#include "dialogue/asked_by_name.h"

#include <doctest/doctest.h>

#include "dialogue/check_in_talk.h"

namespace bywhen {
namespace {

// On 8 December: the day of both needs and of the first two risks has come.
constexpr std::string_view plan_with_questions = R"(bywhen: 1
title: Library round
date: 2026-11-24
people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
actions:
  - id: A1
    title: Sort the books
    owner: ana
    ownership: accepted
    deadline: 2027-02-01
    resources:
      - {need: Room, needed_by: 2026-12-01, fallback: The hall}
      - {need: Two helpers, needed_by: 2026-12-01, fallback: Do it alone}
    risks:
      - {risk: Staff is ill, trigger: 2026-12-01, contingency: Ask volunteers}
      - {risk: It rains in, trigger: 2026-12-01}
  - id: A2
    title: Buy a trolley
    owner: ben
    ownership: accepted
    deadline: 2027-02-01
    resources: [{need: Money, needed_by: 2026-12-01, fallback: Borrow one}, Wheels]
    risks: [{risk: It breaks, trigger: 2026-12-01, contingency: Mend it}]
  - {id: A3, title: Call, owner: ben, ownership: accepted, deadline: 2027-02-01, resources: none}
)";

// What came of a line that nobody was asked for.
std::string said(std::string_view line) {
  CheckInTalk talk(plan_with_questions);
  return talk.mail(line);
}

TEST_CASE("a fallback has a word of its own where yes is not clear") {
  CHECK(
      said("A2 yes").starts_with("refused: yes to what? | A2 fallback: yes; A2 plan b: yes; or "));
  CHECK(said("A2 no").starts_with("refused: no to what? | A2 fallback: no; A2 plan b: no; or "));
  CHECK(said("A2 fallback") == "A2: instead: Borrow one");
  CHECK(said("A2 Fallback: yes") == "A2: instead: Borrow one");
  CHECK(said("A2 fallback: no") == "A2: still waits for Money");
  CHECK(said("A2 fallback: not yet") == "A2: still waits for Money");
  CHECK(said("A2 fallback: 16 dec") == "A2: Money by Wed 16 Dec");
}

TEST_CASE("of several needs the one that is meant is named") {
  CHECK(said("A1 fallback") ==
        "refused: 'fallback' could be about several of A1: 'Room', 'Two helpers' | name it: A1 "
        "fallback Room");
  CHECK(said("A1 fallback Room") == "A1: instead: The hall");
  CHECK(said("A1 fallback: helpers") == "A1: instead: Do it alone");
  CHECK(said("A2 fallback wheels").starts_with("refused: nothing that A2 needs has a fallback"));
  CHECK(said("A3 fallback").starts_with("refused: nothing that A3 needs has a fallback"));
}

TEST_CASE("plan B, what happened and what is gone") {
  CHECK(said("A2 plan b") == "A2: now: Mend it");
  CHECK(said("A2 plan B: no") == "A2: not yet: It breaks");
  CHECK(said("A2 plan b: gone") == "A2: gone: It breaks");
  CHECK(said("A2 plan b: 16 dec") == "A2: It breaks: we look again on Wed 16 Dec");
  CHECK(said("A2 happened") == "A2: now: Mend it");
  CHECK(said("A2 gone.") == "A2: gone: It breaks");
  CHECK(said("A1 gone").starts_with("refused: 'gone' could be about several of A1"));
  CHECK(said("A1 gone: rains") == "A1: gone: It rains in");
  CHECK(said("A1 happened It rains") == "A1: happened: It rains in");
  CHECK(said("A1 plan b rains") ==
        "refused: 'It rains in' has no plan B | where it has come: A1 happened It rains in; where "
        "it is over: A1 gone It rains in");
  CHECK(said("A3 gone").starts_with("refused: A3 has no open risk"));
  CHECK(said("A2 gone fishing").starts_with("refused: A2 has no open risk 'fishing'"));
}

TEST_CASE("the same answer a second time is remarked") {
  CheckInTalk talk(plan_with_questions);
  CHECK(talk.mail("A2 plan b") == "A2: now: Mend it");
  CHECK(talk.mail("A2 plan b") == " NOTE A2: happened already: It breaks");
  CHECK(talk.mail("A2 gone").starts_with("refused"));
  CHECK(talk.mail("A2 fallback") == "A2: instead: Borrow one");
  CHECK(talk.mail("A2 fallback money") == " NOTE A2 takes its fallback already: Borrow one");
  CHECK(talk.mail("A2 done") == "A2");
  CHECK(talk.mail("A2 fallback") == "refused: A2 is done | if it is not: bywhen reopen A2");
}

}  // namespace
}  // namespace bywhen
