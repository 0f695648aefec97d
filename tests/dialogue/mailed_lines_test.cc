#include "bywhen/dialogue/mailed_lines.h"

#include <doctest/doctest.h>

#include <vector>

#include "dialogue/talk.h"

namespace bywhen {
namespace {

// What comes of each line: the line, "" for the agenda and quotations, "left out", "refused".
std::vector<std::string> taken(const std::vector<std::string>& mail) {
  const Plan plan = plan_to_talk_about(
      "bywhen: 1\ntitle: x\nactions: [{id: A1, title: Rewrite it}, {id: A2, title: Drop <it>}]\n");
  MailedLines lines;
  std::vector<std::string> all;
  for (const std::string& line : mail) {
    const auto said = lines.take(line, plan);
    all.push_back(!said ? "refused" : *said ? **said : lines.has_left_out() ? "left out" : "");
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
               "Sent from my iPhone", "-----Original Message-----", "Thanks, see you!"}) ==
        Lines{"left out", "left out", "left out", "left out", "left out", "left out", "left out"});
}

TEST_CASE("behind a signature's dashes an answer is one all the same") {
  CHECK(taken({"-- ", "Ana Ruiz", "/remove A1", "A4 done", "park: Who pays?", "Ana Ruiz", "ok"}) ==
        Lines{"", "left out", "refused", "A4 done", "park: Who pays?", "left out", "refused"});
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
