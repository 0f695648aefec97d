#include <doctest/doctest.h>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("lines break at blanks") {
  CHECK(wrap("the quick brown fox", 10) == Lines{"the quick", "brown fox"});
  CHECK(wrap("the quick brown fox", 9) == Lines{"the quick", "brown fox"});
  CHECK(wrap("the quick brown fox", 8) == Lines{"the", "quick", "brown", "fox"});
  CHECK(wrap("  two   blanks\t", 80) == Lines{"two blanks"});
}

TEST_CASE("an empty text is one empty line") {
  CHECK(wrap("", 10) == Lines{""});
  CHECK(wrap("   ", 10) == Lines{""});
}

TEST_CASE("line ends stay") {
  CHECK(wrap("one\n\ntwo", 10) == Lines{"one", "", "two"});
  CHECK(wrap("one\r\ntwo\n", 10) == Lines{"one", "two", ""});
}

TEST_CASE("only a word that is too long for a line is cut, between characters") {
  CHECK(wrap("a abcdefgh b", 3) == Lines{"a", "abc", "def", "gh", "b"});
  CHECK(wrap("ab abcdefgh b", 4) == Lines{"ab", "abcd", "efgh", "b"});
  CHECK(wrap("日本語", 5) == Lines{"日本", "語"});
  CHECK(wrap("日本", 1) == Lines{"日", "本"});
  CHECK(wrap("ab", 0) == Lines{"a", "b"});
  CHECK(wrap("xe\u0301y", 2) == Lines{"xe\u0301", "y"});
}

TEST_CASE("a no-break space breaks no line") {
  CHECK(wrap("aa bb\u00a0cc", 5) == Lines{"aa", "bb\u00a0cc"});
}

}  // namespace
}  // namespace bywhen
