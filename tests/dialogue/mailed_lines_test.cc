#include "bywhen/dialogue/mailed_lines.h"

#include <doctest/doctest.h>

#include <vector>

namespace bywhen {
namespace {

// What comes of each line: the line, "" where it is left out, "refused".
std::vector<std::string> taken(const std::vector<std::string>& mail) {
  MailedLines lines;
  std::vector<std::string> all;
  for (const std::string& line : mail) {
    const auto said = lines.take(line);
    all.push_back(!said ? "refused" : *said ? **said : "");
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
        Lines{"", "", "", "", ""});
}

TEST_CASE("the agenda itself is left out, answers between its lines are not") {
  CHECK(taken({"# Check-in: Returns", "- **When:** **Tue 8 Dec**", "## Ana", "- **A1** Rewrite it",
               "  - **Overdue**: it was due Fri 4 Dec. What helps?", "  - Done when: it is live",
               "  - A1 done", "A2 ok", "- `A1 done`: it is done", "  - done, at last", "  - +3d",
               "One line for each action, with its number in front:"}) ==
        Lines{"", "", "", "", "", "", "A1 done", "A2 ok", "", "refused", "refused", ""});
}

TEST_CASE("behind a signature's dashes lines are left out, until one has an id") {
  CHECK(taken({"Thanks, Ana", "-- ", "Ana Ruiz", "/remove A1", "A4 done", "Ana Ruiz"}) ==
        Lines{"refused", "", "", "", "A4 done", "refused"});
}

TEST_CASE("what needs no action") {
  CHECK(taken({"park: Who pays?", "decided: We do", "+ Call the bank", "I1 + Call the bank"}) ==
        Lines{"park: Who pays?", "decided: We do", "+ Call the bank", "I1 + Call the bank"});
}

TEST_CASE("no command comes by mail, and an id alone says nothing") {
  CHECK(taken({"/remove A1", "?", "A3", "A3:", "done", "+3d waiting", "ana fri", "I1"}) ==
        Lines{"refused", "refused", "refused", "refused", "refused", "refused", "refused",
              "refused"});
}

}  // namespace
}  // namespace bywhen
