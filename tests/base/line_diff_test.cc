#include "base/line_diff.h"

#include <doctest/doctest.h>

#include <string>

namespace bywhen {
namespace {

// The changes as text: "2-1+3" is one line removed and three added after two lines of the old text.
std::string changes(std::string_view before, std::string_view after) {
  std::string text;
  for (const LineChange& change : line_changes(lines_of(before), lines_of(after))) {
    if (!text.empty()) text += ' ';
    text += std::to_string(change.before) + '-' + std::to_string(change.removed) + '+' +
            std::to_string(change.added);
  }
  return text;
}

TEST_CASE("lines keep their ends") {
  CHECK(lines_of("a\r\n\nb") == Lines{"a\r\n", "\n", "b"});
  CHECK(lines_of("a\n") == Lines{"a\n"});
  CHECK(lines_of("").empty());
}

TEST_CASE("only what differs is a change") {
  CHECK(changes("a\nb\nc\n", "a\nb\nc\n").empty());
  CHECK(changes("a\nb\nc\n", "a\nx\nc\n") == "1-1+1");
  CHECK(changes("a\nc\n", "a\nb\nc\n") == "1-0+1");
  CHECK(changes("a\nb\nc\n", "a\nc\n") == "1-1+0");
  CHECK(changes("", "a\nb\n") == "0-0+2");
  CHECK(changes("a\nb\n", "") == "0-2+0");
  CHECK(changes("a\nb\nc\nd\ne\n", "x\nb\nc\nd\ny\n") == "0-1+1 4-1+1");
  CHECK(changes("a\na\n", "a\na\na\n") == "2-0+1");
}

TEST_CASE("the fewest lines are changed") {
  // Myers' own example: ABCABBA to CBABAC takes five single changes.
  std::size_t touched = 0;
  const Lines before = lines_of("A\nB\nC\nA\nB\nB\nA\n");
  const Lines after = lines_of("C\nB\nA\nB\nA\nC\n");
  for (const LineChange& change : line_changes(before, after)) {
    touched += change.removed + change.added;
  }
  CHECK(touched == 5);
}

TEST_CASE("where too much differs, the whole middle is one change, soon") {
  std::string before = "first\n";
  std::string after = "first\n";
  for (int i = 0; i < 100'000; ++i) {
    before += "old " + std::to_string(i) + "\ncommon\n";
    after += "new " + std::to_string(i) + "\ncommon\n";
  }
  before += "last\n";
  after += "last\n";
  // The last "common" line is of the common end.
  CHECK(changes(before, after) == "1-199999+199999");
}

}  // namespace
}  // namespace bywhen
