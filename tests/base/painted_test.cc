#include "bywhen/base/painted.h"

#include <doctest/doctest.h>

#include "bywhen/base/paint.h"

namespace bywhen {
namespace {

const Paint paint(true);

TEST_CASE("colours take no columns") {
  CHECK(painted_width("") == 0);
  CHECK(painted_width(paint.bad("who?") + " 山田") == 9);
  CHECK(pad_painted(paint.strong("ab"), 4) == paint.strong("ab") + "  ");
  CHECK(pad_painted("abcde", 4) == "abcde");
}

TEST_CASE("a line is cut between what people take for characters, and its colour ends") {
  CHECK(cut_painted("abc", 5) == "abc");
  CHECK(cut_painted("abc", 2) == "ab");
  CHECK(cut_painted("a山b", 2) == "a");
  CHECK(cut_painted("e\u0301e\u0301", 1) == "e\u0301");
  CHECK(cut_painted(paint.bad("abc") + "d", 2) == paint.bad("ab"));
  CHECK(cut_painted(paint.bad("ab") + "cd", 3) == paint.bad("ab") + "c");
  CHECK(cut_painted(paint.bad("ab") + paint.good("cd"), 0) == "\x1b[1;31m\x1b[0m");
}

TEST_CASE("nothing narrow follows where something wide had no room") {
  CHECK(cut_painted("a山b", 2) == "a");
  CHECK(cut_painted("山山b", 3) == "山");
}

TEST_CASE("a line stands in the middle, or at both ends") {
  CHECK(centred("ab", 6) == "  ab");
  CHECK(centred("ab", 5) == " ab");
  CHECK(centred("abc", 2) == "abc");
  CHECK(at_both_ends("ab", "c", 6) == "ab   c");
  CHECK(at_both_ends("ab", "c", 4) == "ab");
  CHECK(at_both_ends("abcdef", "c", 4) == "abcd");
  CHECK(at_both_ends("ab", "", 6) == "ab");
}

TEST_CASE("where a terminal knows only ASCII, a line keeps its width") {
  CHECK(painted_ascii("● A1  Élodie ✓ · 4:05") == "* A1  Elodie v - 4:05");
  CHECK(painted_ascii("████ ━━") == "#### ==");
  CHECK(painted_ascii("Weiß 山田|") == "Weis ????|");
  CHECK(painted_ascii(paint.bad("é")) == paint.bad("e"));
}

}  // namespace
}  // namespace bywhen
