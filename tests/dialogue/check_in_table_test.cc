// What each line does at a check-in: the line, what comes of it, and what is kept.
#include <doctest/doctest.h>

#include "dialogue/check_in_talk.h"

namespace bywhen {
namespace {

// A1 is due on Friday 11 December and is Ana's. Some people are called like words.
constexpr std::string_view plan_of_names = R"(bywhen: 1
title: Returns
date: 2026-11-24
people:
  - {id: ana, name: Ana Ruiz}
  - {id: ben, name: Ben Okafor}
  - {id: emil, name: Emil Nygaard}
  - {id: may, name: May Britt}
  - {id: will, name: Will Drop}
  - {id: latif, name: Latif Ok}
actions:
  - id: A1
    title: one
    owner: ana
    ownership: accepted
    deadline: 2026-12-11
    resources:
      - {need: Write access to the shop's CMS, status: requested}
      - {need: Read access to the order mails, status: requested}
      - {need: Copywriter for two days, status: secured}
  - {id: A2, title: two, owner: ben, ownership: accepted, deadline: 2026-12-11, resources: [Ladder]}
)";

struct Line {
  std::string_view said;
  std::string_view kept;  // or "refused: ..."
};

void check_lines(const std::vector<Line>& lines, std::string_view plan = plan_of_names) {
  for (const Line& line : lines) {
    const std::string_view said = line.said;
    const std::string_view kept = line.kept;
    CAPTURE(said);
    CheckInTalk talk(plan);
    REQUIRE(talk.asks() == "A1 ana course?");
    const std::string came = talk.say(said);
    if (came.starts_with("refused")) {
      CHECK(came.substr(0, kept.size()) == kept);
      CHECK(kept.starts_with("refused"));
    } else {
      CHECK(talk.kept(said.starts_with("A2 ") || said.starts_with("A2:") ? "A2" : "A1") == kept);
    }
  }
}

TEST_CASE("how it stands") {
  check_lines({
      {"ok", "on course"},
      {"yes", "on course"},
      {"no", "not on course"},
      {"doing", "status todo -> doing"},
      {"Doing half way", "status todo -> doing (half way)"},
      {"started", "status todo -> doing"},
      {"done yesterday", "status todo -> done"},
      {"done mon, with Ben's help", "status todo -> done (with Ben's help)"},
      {"done 12 dec",
       "refused: Sat 12 Dec is still to come | to say by when it will be done: by: 12 dec"},
      {"done.", "status todo -> done"},
      {"Done!", "status todo -> done"},
      {"A1, done", "status todo -> done"},
      {"A1: Done!", "status todo -> done"},
      {"A1\u00a0done", "status todo -> done"},
      {"ok.", "on course"},
      {"done, at last", "status todo -> done (at last)"},
      {"done because Ben helped", "status todo -> done (Ben helped)"},
      {"done because", "refused: nothing stands behind 'because'"},
      {"done on monday", "status todo -> done"},
      {"done on fri", "status todo -> done"},
      {"done last fri", "status todo -> done"},
      {"done mon.", "status todo -> done"},
      {"done 3.12.2026", "refused: '3.12.2026' could be 3 December or 12 March | a day is mon"},
      {"done 03.12", "refused: "},
      {"done 04/12", "refused: "},
      {"done 12/03/2026", "refused: "},
      {"done 31 nov", "refused: "},
      {"done, 31 feb", "refused: "},
      {"done on 3.12.", "refused: "},
      {"done next week", "refused: "},
      {"done two days ago", "refused: "},
      {"done 4.12.", "refused: "},
      {"done by friday", "refused: "},
      {"done soon", "refused: "},
      {"done nearly", "refused: 'nearly' is not done yet | say done when it is; or note: nearly"},
      {"done, almost", "refused: 'almost' is not done yet"},
      {"done not yet", "refused: 'not yet' is not done yet"},
      {"done except the photos", "refused: 'except the photos' is not done yet"},
      {"done mon, except the photos", "refused: 'except the photos' is not done yet"},
      {"done but for the photos", "refused: done: 'but for the photos' is not understood"},
      {"yes friday", "refused: yes, and 'friday'?"},
      {"yes, on friday", "refused: yes, and 'on friday'?"},
      {"no, 11 dec", "refused: "},
      {"finished yesterday", "refused: "},
      {"juergen fri ok", "refused: "},
      {"not yet", ""},
      {"blocked no access", "status todo -> blocked (no access)"},
      {"blocked: no access", "status todo -> blocked (no access)"},
      {"blocked because no access", "status todo -> blocked (no access)"},
      {"blocked", "refused: what holds A1 up? | e.g. blocked no access"},
      {"blocked ?", "refused: 'blocked ?' is a question"},
      {"dropped too late for it", "status todo -> dropped (too late for it)"},
      {"note: Draft sent to legal", "Draft sent to legal"},
      {"note:", "refused: nothing stands behind 'note:'"},
      {"A2 done", "status todo -> done"},
      {"A2: blocked rain", "status todo -> blocked (rain)"},
      {"A9 done", "refused: no action 'A9'"},
      {"waiting for legal", "refused: not understood: 'waiting for legal' | say done, doing"},
      {"blockd by legal", "refused: not understood: 'blockd by legal' | did you mean 'blocked'?"},
      {"dnoe", "refused: no person 'dnoe' | did you mean 'done'?"},
      {"lorem ipsum dolor sit amet", "refused: not understood"},
      {"\x1b[A", "refused: arrow keys"},
  });
}

TEST_CASE("when, and why") {
  check_lines({
      {"+3d waiting for legal", "deadline 2026-12-11 -> 2026-12-14 (waiting for legal)"},
      {"+3d", "deadline 2026-12-11 -> 2026-12-14"},
      {"+2wd: waiting for legal", "deadline 2026-12-11 -> 2026-12-15 (waiting for legal)"},
      {"+1w because of the move", "deadline 2026-12-11 -> 2026-12-18 (of the move)"},
      {"18 dec the printer is late", "deadline 2026-12-11 -> 2026-12-18 (the printer is late)"},
      {"18 dec", "deadline 2026-12-11 -> 2026-12-18"},
      {"by: 18 dec", "deadline 2026-12-11 -> 2026-12-18"},
      {"mon?", "deadline 2026-12-11 -> 2026-12-14"},
      {"fri", "by 2026-12-11"},
      {"fri +3 people are ill", "+3 people are ill"},
      {"A2+3d the ladder first", "deadline 2026-12-11 -> 2026-12-14 (the ladder first)"},
      {"yesterday", "refused: Mon 7 Dec is over already"},
      {"4 dec",
       "refused: Fri 4 Dec was 4 days ago, and comes again in 2027 only | for next year's: "
       "2027-12-04"},
      {"2027-12-04", "deadline 2026-12-11 -> 2027-12-04"},
      {"+3d because", "refused: nothing stands behind 'because'"},
      {"+3d ben", "refused: 'ben' is a person, not a reason | to hand it over: ben +3d"},
      {"+3d +ben", "refused: "},
      {"+3d, Ben takes over",
       "refused: 'Ben' is a person, not a reason | to hand it over: ben +3d"},
      {"+3d Ben is ill", "deadline 2026-12-11 -> 2026-12-14 (Ben is ill)"},
      {"31 feb", "refused: there is no 31 February"},
  });
}

TEST_CASE("a day and an ok, in both orders") {
  for (const std::string_view line :
       {"A2 14 dec ok", "A2 ok 14 dec", "A2 14 dec, ok", "A2 ok, 14 dec"}) {
    CAPTURE(line);
    std::string plan(plan_of_names);
    const std::string accepted = "{id: A2, title: two, owner: ben, ownership: accepted";
    plan.replace(plan.find(accepted), accepted.size(), "{id: A2, title: two, owner: ben");
    CheckInTalk talk(plan);
    CHECK(talk.say(line) == "A2");
    CHECK(talk.action("A2").ownership.value_or(Ownership::proposed) == Ownership::accepted);
    CHECK(talk.action("A2").deadline->iso() == "2026-12-14");
    CHECK(talk.say("A2 ok anna").starts_with("refused"));
  }
}

TEST_CASE("what is closed is reopened first") {
  CheckInTalk talk(plan_of_names);
  CHECK(talk.say("A2 done") == "A2");
  for (const std::string_view line : {"A2 +3d", "A2 ana", "A2 drop too late", "A2 blocked rain"}) {
    CAPTURE(line);
    CHECK(talk.say(line) ==
          "refused: A2 is done | /reopen A2 first; from a pipe: bywhen reopen A2");
  }
}

TEST_CASE("no, and why") {
  std::string plan(plan_of_names);
  const std::string accepted = "owner: ana\n    ownership: accepted";
  plan.replace(plan.find(accepted), accepted.size(), "owner: ana");
  {
    CheckInTalk talk(plan);
    REQUIRE(talk.asks() == "A1 ana accepted?");
    for (const std::string_view line :
         {"no, 11 dec", "no 11.12.", "no, dec 11", "no, nov 30", "no, ben", "no, done"}) {
      CAPTURE(line);
      CHECK(talk.say(line).starts_with("refused"));
    }
    CHECK(talk.kept("A1").empty());
    CHECK_FALSE(talk.say("no, too busy").starts_with("refused"));
    CHECK(talk.action("A1").declined_because.value_or("") == "too busy");
    CHECK(talk.action("A1").ownership.value_or(Ownership::proposed) == Ownership::declined);
  }
  CheckInTalk talk(plan);
  REQUIRE(talk.asks() == "A1 ana accepted?");
  CHECK_FALSE(talk.say("no keine Zeit").starts_with("refused"));
  CHECK(talk.action("A1").declined_because.value_or("") == "keine Zeit");
}

TEST_CASE("who") {
  check_lines({
      {"ben", "owner ana -> ben"},
      {"Ben Okafor", "owner ana -> ben"},
      {"ben +3d", "owner ana -> ben; deadline 2026-12-11 -> 2026-12-14"},
      {"ben fri because Ana is away", "owner ana -> ben; Ana is away"},
      {"ben because Ana is away", "owner ana -> ben (Ana is away)"},
      {"ben+emil 18 dec", "owner ana -> ben; deadline 2026-12-11 -> 2026-12-18"},
      {"ana+emil", "with Emil"},
      {"ana", "refused: A1 is with Ana already"},
      {"ben sent the draft", "refused: not understood: 'ben sent the draft'"},
      {"may 18 dec", "owner ana -> may; deadline 2026-12-11 -> 2026-12-18"},
      {"may", "owner ana -> may"},
      {"will", "owner ana -> will"},
      {"anna", "refused: no person 'anna' | did you mean 'ana'?"},
  });
}

TEST_CASE("people who are called like a word") {
  std::string plan(plan_of_names);
  plan.insert(plan.find("actions:"),
              "  - {id: done, name: Done Jensen}\n  - {id: no, name: Noa No}\n");
  const std::vector<Line> lines{
      {"done",
       "refused: 'done' could be Done, or the word | @done is the person; /done A1 is the word"},
      {"done mon", "refused: 'done' could be Done, or the word"},
      {"done with it", "status todo -> done (with it)"},
      {"@done", "owner ana -> done"},
      {"@done mon", "owner ana -> done; deadline 2026-12-11 -> 2026-12-14"},
      {"drop",
       "refused: 'drop' could be Will, or the word | @drop is the person; /drop A1 is the word"},
      {"@drop", "owner ana -> will"},
      {"drop too late for it", "status todo -> dropped (too late for it)"},
      {"no", "refused: 'no' could be Noa, or the word | @no is the person"},
      {"ok", "on course"},
      {"@latif", "owner ana -> latif"},
      {"lati", "owner ana -> latif"},
  };
  check_lines(lines, plan);
}

TEST_CASE("what it needs") {
  check_lines({
      {"got CMS access", "got Write access to the shop's CMS"},
      {"got the write access", "got Write access to the shop's CMS"},
      {"got it", "refused: which of its needs? A1 waits for several"},
      {"got access", "refused: 'access' could be several of what A1 needs"},
      {"got copywriter", "got Copywriter for two days"},
      {"no copywriter", "no Copywriter for two days"},
      {"no order mails", "no Read access to the order mails"},
      {"no ladder",
       "refused: A1 needs no 'ladder' | it needs 'Write access to the shop's CMS', "
       "'Read access to the order mails', 'Copywriter for two days'; A2 needs that"},
      {"no idea", "refused: A1 needs no 'idea'"},
      {"A2 got it", "got Ladder"},
  });
}

TEST_CASE("the rest of the answer line is not a word: the question stays") {
  for (const std::string_view line :
       {"needs: A van", "risk: rain -> a tent", "s/one/won/", "park: later",
        "+ Call the bank @ben fri", "?", "/list", "A2 needs: Rope"}) {
    CAPTURE(line);
    CheckInTalk talk(plan_of_names);
    REQUIRE(talk.asks() == "A1 ana course?");
    CHECK_FALSE(talk.say(line).starts_with("refused"));
    CHECK(talk.asks() == "A1 ana course?");
    CHECK(talk.kept("A1").empty());
  }
}

TEST_CASE("several actions at once, each by its own deadline") {
  CheckInTalk talk(plan_of_names);
  CHECK(talk.say("A1 A2 +3d rain") == "A1 A2");
  CHECK(talk.kept("A1") == "deadline 2026-12-11 -> 2026-12-14 (rain)");
  CHECK(talk.kept("A2") == "deadline 2026-12-11 -> 2026-12-14 (rain)");
  CHECK(talk.asks() == "next 2026-12-14?");
}

TEST_CASE("without a list of people a word is not somebody new") {
  CheckInTalk talk(
      "bywhen: 1\ntitle: x\nactions:\n"
      "  - {id: A1, title: a, owner: Ana, ownership: accepted, deadline: 2026-12-04}\n"
      "  - {id: A2, title: b, owner: Ben, ownership: accepted, deadline: 2027-12-04}\n");
  CHECK(talk.say("dnoe").starts_with("refused: 'dnoe' is not clear | did you mean 'done'?"));
  CHECK(talk.say("waiting") ==
        "refused: nobody in the plan is called 'waiting' | @waiting hands it over all the same; "
        "note: TEXT keeps a remark");
  CHECK(talk.say("@Zoe") == "A1");
  CHECK(talk.kept("A1") == "owner Ana -> Zoe");
  CHECK(talk.say("A1 ben") == "A1");
}

}  // namespace
}  // namespace bywhen
