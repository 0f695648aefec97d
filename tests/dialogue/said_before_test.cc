#include "dialogue/said_before.h"

#include <doctest/doctest.h>

#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/dialogue/check_in.h"
#include "dialogue/talk.h"

namespace bywhen {
namespace {

constexpr std::string_view plan_by_mail = R"(bywhen: 1
title: Library round
date: 2026-11-24
people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
actions:
  - {id: A1, title: Map, owner: ben, ownership: accepted, deadline: 2026-12-11, resources: none}
  - {id: A2, title: Rewrite it, owner: ana, ownership: accepted, deadline: 2026-12-04, resources: [Key]}
  - {id: A3, title: Call, owner: ben, ownership: accepted, resources: none}
)";

// A plan that mails change, each line on its day.
class Mails {
 public:
  // "changed", the remark where nothing was, or why it was refused.
  std::string feed(std::string_view day, std::string_view line) {
    CheckInRound round(*Date::parse(day), "mia");
    auto heard = round.hear_mailed(line, plan_);
    if (!heard) return "refused: " + heard.error().message + " / " + heard.error().hint;
    if (heard->made.changes.empty()) return join(heard->made.remarks, "; ");
    const auto applied = apply_changes(plan_.document, heard->made.changes);
    REQUIRE(applied);
    const bool is_new = applied->document.text() != plan_.document.text();
    plan_ = std::move(*load(applied->document).plan);
    return is_new ? "changed" : "as it was";
  }
  std::string deadline(std::string_view id) { return plan_.action(id)->deadline->iso(); }

 private:
  Plan plan_ = plan_to_talk_about(plan_by_mail);
};

TEST_CASE("a move that counts on is one move, however often its mail is fed") {
  Mails mails;
  CHECK(mails.feed("2026-12-01", "A2 +3d waiting for legal") == "changed");
  CHECK(mails.feed("2026-12-01", "A2 +3d waiting for legal") ==
        "A2 was moved by that today already, and stays; once more is: A2 2026-12-10 waiting for "
        "legal");
  CHECK(mails.deadline("A2") == "2026-12-07");
  CHECK(mails.feed("2026-12-02", "A2 +3d waiting for legal") ==
        "refused: A2 was moved by that on Tue 1 Dec already / to move it once more, name the day: "
        "A2 2026-12-10 waiting for legal");
  SUBCASE("what the hint says moves it") {
    CHECK(mails.feed("2026-12-02", "A2 2026-12-10 waiting for legal") == "changed");
    CHECK(mails.deadline("A2") == "2026-12-10");
  }
  SUBCASE("another reason or another length is another move") {
    CHECK(mails.feed("2026-12-02", "A2 +3d the key is lost") == "changed");
    CHECK(mails.feed("2026-12-02", "A2 +1w waiting for legal") == "changed");
    CHECK(mails.deadline("A2") == "2026-12-17");
    CHECK(mails.feed("2026-12-02", "A2 +3d waiting for legal").starts_with("refused"));
  }
  SUBCASE("after a week it is a new one") {
    CHECK(mails.feed("2026-12-09", "A2 +3d waiting for legal") == "changed");
  }
}

TEST_CASE("of several actions just those are moved that were not") {
  Mails mails;
  CHECK(mails.feed("2026-12-01", "A2 by: +3wd") == "changed");
  CHECK(mails.feed("2026-12-01", "A1 A2 by: +3wd") == "changed");
  CHECK(mails.deadline("A2") == "2026-12-09");
  CHECK(mails.deadline("A1") == "2026-12-16");
}

TEST_CASE("the first day of an action is set once") {
  Mails mails;
  CHECK(mails.feed("2026-12-01", "A3 +3d") == "changed");
  CHECK(mails.feed("2026-12-01", "A3 +3d").starts_with("A3 was moved by that today"));
  CHECK(mails.deadline("A3") == "2026-12-04");
}

TEST_CASE("words and notes are kept once a day, a note once a week") {
  Mails mails;
  for (const std::string_view line : {"A1 note: the key is lost", "A1 ok", "A1 doing", "A2 got key",
                                      "A1 ben fri", "A2 blocked no key", "A2 fri because of Ben"}) {
    CAPTURE(line);
    CHECK(mails.feed("2026-12-01", line) == "changed");
    (void)mails.feed("2026-12-01", line);
    CHECK(mails.feed("2026-12-01", line).ends_with("is kept already"));
  }
  CHECK(mails.feed("2026-12-08", "A1 note: The key is lost") ==
        "A1: 'The key is lost' is kept already");
  CHECK(mails.feed("2026-12-08", "A1 doing") == "changed");
  CHECK(mails.feed("2026-12-15", "A1 note: the key is lost") == "changed");
}

TEST_CASE("who got an action by mail has it already") {
  Mails mails;
  CHECK(mails.feed("2026-12-01", "A2 ana").starts_with("refused: A2 is with Ana already"));
  CHECK(mails.feed("2026-12-01", "A2 ben") == "changed");
  CHECK(mails.feed("2026-12-01", "A2 ben") == "A2: Ben has it already");
  CHECK(mails.feed("2026-12-02", "A2 @ben") == "A2: Ben has it already");
  CHECK(mails.feed("2026-12-02", "A2 ana") == "changed");
}

TEST_CASE("what changes something is written, whatever is kept of it") {
  Mails mails;
  CHECK(mails.feed("2026-12-01", "A2 got key") == "changed");
  CHECK(mails.feed("2026-12-01", "A2 no key") == "changed");
  CHECK(mails.feed("2026-12-01", "A2 got key") == "changed");
}

TEST_CASE("new actions, parked points and decisions are there once") {
  Mails mails;
  CHECK(mails.feed("2026-12-01", "+ Buy a shelf @ben fri") == "changed");
  CHECK(mails.feed("2026-12-02", "+ buy a shelf @ben") ==
        "'buy a shelf' is A4 already, so it was not added once more");
  CHECK(mails.feed("2026-12-02", "+ Buy a shelf") ==
        "'Buy a shelf' is A4 already, so it was not added once more");
  CHECK(mails.feed("2026-12-02", "+ Buy a shelf @ana") == "changed");
  CHECK(mails.feed("2026-12-02", "A4 A5 done") == "changed");
  CHECK(mails.feed("2026-12-03", "+ Buy a shelf @ben").ends_with("not added once more"));
  CHECK(mails.feed("2026-12-30", "+ Buy a shelf @ben") == "changed");
  for (const std::string_view line : {"park: Who pays?", "decided: We do"}) {
    CHECK(mails.feed("2026-12-01", line) == "changed");
    CHECK(mails.feed("2026-12-30", line).find("already: ") != std::string::npos);
  }
}

}  // namespace
}  // namespace bywhen
