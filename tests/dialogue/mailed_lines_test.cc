#include "bywhen/dialogue/mailed_lines.h"

#include <doctest/doctest.h>

#include <vector>

#include "dialogue/talk.h"

namespace bywhen {
namespace {

// What comes of each line: the line, "" for the agenda and quotations, "left out", "refused".
std::vector<std::string> taken(const std::vector<std::string>& mail) {
  const Plan plan = plan_to_talk_about(
      "bywhen: 1\ntitle: x\npeople: [{id: ben, name: Ben Okafor}]\n"
      "actions: [{id: A1, title: Rewrite it}, {id: A2, title: Drop <it>},\n"
      "  {id: A7, title: Drop}, {id: A8, title: Переделать},\n"
      "  {id: A9, title: Drop all that was promised to the library last year}]\n");
  MailedLines lines;
  std::vector<std::string> all;
  for (const std::string& line : mail) {
    const auto said = lines.take(line, plan);
    all.push_back(!said                  ? "refused"
                  : *said                ? **said
                  : lines.has_ended()    ? "end"
                  : lines.has_left_out() ? "left out"
                                         : "");
  }
  return all;
}

using Lines = std::vector<std::string>;

TEST_CASE("lines with an id, with a bullet or without") {
  CHECK(taken({"A3 done", "- A3: done", "* a3 A4 +3d", "  A3 done\r", "• A3 ok"}) ==
        Lines{"A3 done", "A3: done", "a3 A4 +3d", "A3 done", "A3 ok"});
}

TEST_CASE("the mail around them is left out") {
  CHECK(taken({"On Tue 8 Dec, Mia Holm wrote:", "> A3 Tell support", ">> A3 done", "", " \t"}) ==
        Lines{"left out", "", "", "", ""});
}

TEST_CASE("the agenda itself is left out, answers between its lines are not") {
  CHECK(taken({"# Check-in: Returns", "- **When:** **Tue 8 Dec**", "## Ana", "- **A1** Rewrite it",
               "  - **Overdue**: it was due Fri 4 Dec. What helps?", "  - Done when: it is live",
               "  - A1 done", "A2 ok", "- `A1 done`: it is done", "  - done, at last", "  - +3d",
               "One line for each action, with its number in front:"}) ==
        Lines{"", "", "", "", "", "", "A1 done", "A2 ok", "", "refused", "refused", ""});
}

TEST_CASE("a title that begins like an answer is none; an answer in bold is one") {
  CHECK(taken({"- **A2** Drop &lt;it&gt;", "- **A2** Drop \\<it\\> (Ana)", "- **A1** done",
               "- **A1**: done", "  - Ben fri", "  - Ben says hello", "## A4 done",
               "- **A1**\u00a0done"}) ==
        Lines{"", "", "A1 done", "A1: done", "refused", "refused", "A4 done", "A1 done"});
}

TEST_CASE("greetings, farewells and heads of mails are left out and said back") {
  CHECK(taken({"Hi Ana,", "Hallo Jürgen,", "Grüße", "From: Ana <ana@example.org>",
               "Sent from my iPhone", "Thanks, see you!"}) ==
        Lines{"left out", "left out", "left out", "left out", "left out", "left out"});
  CHECK(taken({"From: Ana <ana@example.org>", "Subject: Re: A1", "", "A1 done"}) ==
        Lines{"left out", "left out", "", "A1 done"});
}

TEST_CASE("behind a signature's dashes is no answer, and an id refuses the mail") {
  CHECK(taken({"A1 done", "-- ", "Ana Ruiz", "ok", "> A2 done", "A1 drop", "I did A2",
               "park: Who pays?", "A4 paper"}) ==
        Lines{"A1 done", "end", "", "", "", "refused", "refused", "refused", ""});
  CHECK(taken({"--", "A1 drop"}) == Lines{"end", "refused"});
  CHECK(taken({"---", " --", "A1 drop"}) == Lines{"left out", "left out", "A1 drop"});
}

TEST_CASE("behind the head of an earlier mail that is not quoted is no answer") {
  CHECK(taken({"A1 done", "", "From: Mia <m@x>", "Sent: Monday", "To: Ana", "What about A2?",
               "- **A1** Rewrite it", "A2 ok", "A99 done"}) ==
        Lines{"A1 done", "", "left out", "end", "", "", "", "refused", ""});
  for (const std::string head :
       {"-----Original Message-----", "________________________________",
        "---------- Forwarded message ---------", "-----Ursprüngliche Nachricht-----"}) {
    CAPTURE(head);
    CHECK(taken({"A1 done", head, "A2 drop"}) == Lines{"A1 done", "end", "refused"});
  }
  for (const std::string head : {"Am 1. Dez 2026 schrieb Mia:", "On Monday Mia wrote:",
                                 "Le 1 déc. 2026 à 10:00, Mia <m@x> a écrit :"}) {
    CAPTURE(head);
    CHECK(taken({head, "", "A2 drop"}) == Lines{"left out", "", "refused"});
    CHECK(taken({head, "> Hi", "A2 drop"}) == Lines{"left out", "", "A2 drop"});
  }
  CHECK(taken({"On Mon, Dec 7, 2026 Mia Holm", "<m@x> wrote:", "A2 drop"}) ==
        Lines{"left out", "left out", "refused"});
  CHECK(taken({"On Mon, Dec 7, 2026 Mia Holm-Andersen", "<mia.holm.andersen@example.org>",
               "wrote:", "A2 drop"}) == Lines{"left out", "left out", "left out", "refused"});
  CHECK(taken({"Mia Holm <m@x> wrote:", "A2 drop"}) == Lines{"left out", "refused"});
  CHECK(taken({"Mia wrote:", "A2 drop"}) == Lines{"left out", "A2 drop"});
  CHECK(taken({"A1 note: on 3 Dec Mia wrote:", "A2 drop"}) ==
        Lines{"A1 note: on 3 Dec Mia wrote:", "A2 drop"});
  CHECK(taken({"Hi,", "From: Ben", "A2 ok"}) == Lines{"left out", "left out", "A2 ok"});
}

TEST_CASE("the name of an action is no answer, however a mail program marks it") {
  CHECK(taken({"A2 Drop <it>", "**A2** Drop <it>", "* **A2** Drop <it> (Ben)", "• A2 Drop <it>",
               "*A2* Drop &lt;it&gt;", "A2: Drop <it>"}) ==
        Lines{"left out", "", "", "", "", "left out"});
  CHECK(
      taken({"A2 drop", "A2 drop it, it rains", "a2 drop <it>", "A7 Drop", "A7 drop, it rains"}) ==
      Lines{"A2 drop", "A2 drop it, it rains", "refused", "refused", "A7 drop, it rains"});
  CHECK(taken({"• A9 Drop all that was promised to the library", "A9 drop all", "A8 ок",
               "A8 Переделать (Ben)"}) == Lines{"", "A9 drop all", "A8 ок", ""});
  CHECK(taken({"A1 note: it is done", "A1 note: Rewrite it"}) ==
        Lines{"A1 note: it is done", "A1 note: Rewrite it"});
  CHECK(taken({"• A1 done: it is done", "A1 and a name: somebody else takes it", "• Ben: A1, A2",
               "• `A1 done`: it is done", "  o Needs A2, ?. What instead?"}) ==
        Lines{"", "", "", "", ""});
}

TEST_CASE("an id of the plan in a line that can't be read refuses the mail") {
  for (const std::string line :
       {"1. A2 done", "A1/A2 done", "A1. done", "A1) done", "(A1) done", "[x] A1 done",
        "Mia: A1 done", "I have done A1", "<p>A1 done</p>", "`A1 done`", "+ A1 done"}) {
    CAPTURE(line);
    CHECK(taken({line}) == Lines{"refused"});
  }
  CHECK(taken({"> I have done A1", "See https://example.org/A1", "The A31 is no road", "BA1",
               "I like A4 paper"}) == Lines{"", "left out", "left out", "left out", "left out"});
}

TEST_CASE("what needs no action") {
  CHECK(taken({"park: Who pays?", "decided: We do", "+ Call the bank", "I1 + Call the bank"}) ==
        Lines{"park: Who pays?", "decided: We do", "+ Call the bank", "I1 + Call the bank"});
}

TEST_CASE("no command comes by mail, and an id alone says nothing") {
  CHECK(taken({"/remove A1", "?", "A3", "A3:", "done", "+3d waiting", "ana fri", "I1"}) ==
        Lines{"refused", "refused", "refused", "refused", "refused", "refused", "left out",
              "refused"});
}

}  // namespace
}  // namespace bywhen
