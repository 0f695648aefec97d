#include "cli/erase_typed.h"

#include <doctest/doctest.h>

namespace bywhen::cli {
namespace {

TEST_CASE("the rows that the prompt and the line took") {
  CHECK(erase_typed("A3> ", "ana fri", {80, 24}) == "\x1b[1A\r\x1b[J");
  CHECK(erase_typed("A3> ", "0123456789abcdefg", {20, 24}) == "\x1b[2A\r\x1b[J");
  CHECK(erase_typed("A3> ", "日本日本日本日本日", {20, 24}) == "\x1b[2A\r\x1b[J");
}

TEST_CASE("a row that is just full leaves the cursor in the next") {
  CHECK(erase_typed("A3> ", "0123456789abcde", {20, 24}) == "\x1b[1A\r\x1b[J");
  CHECK(erase_typed("A3> ", "0123456789abcdef", {20, 24}) == "\x1b[2A\r\x1b[J");
}

TEST_CASE("a wide character does not stand half in one row") {
  CHECK(erase_typed("", "0123456789abcdefghi日", {20, 24}) == "\x1b[2A\r\x1b[J");
}

TEST_CASE("left alone where it isn't clear what is on the screen") {
  CHECK(erase_typed("A3> ", "ana", {0, 0}).empty());
  CHECK(erase_typed("A3> ", "0123456789abcdefg", {20, 2}).empty());
  CHECK(erase_typed("A3> ", "👨‍👩‍👧 ok", {80, 24}).empty());
  CHECK(erase_typed("A3> ", "Z\xff", {80, 24}).empty());
}

}  // namespace
}  // namespace bywhen::cli
