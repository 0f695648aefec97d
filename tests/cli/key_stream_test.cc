#include "cli/key_stream.h"

#include <doctest/doctest.h>

namespace bywhen::cli {
namespace {

// All keys, of which there are no more to come: a line end as "|", others as they are.
std::u32string keys_of(KeyStream& stream) {
  std::u32string keys;
  for (auto key = stream.next(); key; key = stream.next()) keys += *key == U'\n' ? U'|' : *key;
  return keys;
}

std::u32string keys_of(std::string_view bytes) {
  KeyStream stream;
  stream.add(bytes);
  return keys_of(stream);
}

TEST_CASE("what is typed comes as it is, with one line end for both") {
  CHECK(keys_of("ana fri\r") == U"ana fri|");
  CHECK(keys_of("ana\n") == U"ana|");
  CHECK(keys_of("\r") == U"|");
  CHECK(keys_of("\r\r") == U"||");
  CHECK(keys_of("\x1b[A\r") == U"\x1b[A|");
  CHECK(keys_of("Zoë 🎉 日本\r") == U"Zoë 🎉 日本|");
}

TEST_CASE("of a pasted text blank lines are left out, tabs are blanks, control keys nothing") {
  CHECK(keys_of("\x1b[200~one\r\r  \r\ntwo\n\nthr\tee\x1b[201~\r") == U"one|  two|thr ee|");
  CHECK(keys_of("\x1b[200~a\x1b[31mb\x01\x1b[201~c") == U"a[31mbc");
}

TEST_CASE("without marks a blank line with more behind it is part of a paste") {
  CHECK(keys_of("one\n\ntwo\n") == U"one|two|");
  CHECK(keys_of("one\n\n") == U"one||");
}

TEST_CASE("an empty line that is typed after a paste goes on") {
  KeyStream stream;
  stream.add("\x1b[200~one\ntwo\n\x1b[201~");
  CHECK(keys_of(stream) == U"one|two|");
  stream.begin_line();
  stream.add("\r");
  CHECK(keys_of(stream) == U"|");
}

TEST_CASE("marks and characters that come in pieces") {
  KeyStream stream;
  stream.add("\x1b[20");
  CHECK_FALSE(stream.next());
  CHECK(stream.has_beginning());
  stream.add("0~\r\rx");
  CHECK(keys_of(stream) == U"x");
  stream.add("\xc3");
  CHECK_FALSE(stream.next());
  stream.add("\xab");
  CHECK(keys_of(stream) == U"ë");
}

TEST_CASE("an Escape alone is a key once nothing more comes") {
  KeyStream stream;
  stream.add("\x1b");
  CHECK_FALSE(stream.next());
  CHECK(stream.next_as_is() == U'\x1b');
}

TEST_CASE("bug: Page Up, F5 and Ctrl with an arrow typed their last bytes into the line") {
  KeyStream stream;
  stream.add(
      "a\x1b[5~\x1b[15~\x1bOP\x1b[1;2S"
      "b");
  CHECK(keys_of(stream) == U"ab");
  stream.add("\x1b[1;5C\x1b[1;5D\x1b[1;2A");
  CHECK(keys_of(stream) ==
        U"\x1b"
        U"f\x1b"
        U"b\x1b[A");
  stream.add("\x1b[A\x1bOD\x1b[3~x");
  CHECK(keys_of(stream) == U"\x1b[A\x1bOD\x1b[3~x");
  stream.add("\x1b[1;");
  CHECK_FALSE(stream.next());
  stream.add("5");
  CHECK_FALSE(stream.next());
  stream.add("Cx");
  CHECK(keys_of(stream) ==
        U"\x1b"
        U"fx");
  stream.add("\x1b[\rx");
  CHECK(keys_of(stream) == U"\x1b[|x");
}

TEST_CASE("what is forgotten was never typed, and a paste is over") {
  KeyStream stream;
  stream.add("\x1b[200~one\rtwo\r");
  CHECK(stream.next() == U'o');
  stream.forget();
  CHECK_FALSE(stream.has_beginning());
  stream.add("\tx\r");
  CHECK(keys_of(stream) == U"\tx|");
}

TEST_CASE("what isn't UTF-8 is told") {
  KeyStream stream;
  stream.add("Z\xfcrich\r");
  CHECK(keys_of(stream) == U"Z\ufffdrich|");
  CHECK(stream.was_invalid());
}

}  // namespace
}  // namespace bywhen::cli
