#include "yaml/scalars.h"

#include <doctest/doctest.h>

namespace bywhen::yaml {
namespace {

TEST_CASE("quoted_end finds the closing quote, and says where there is none") {
  CHECK(quoted_end("'a'", 0) == 3);
  CHECK(quoted_end("x 'it''s' y", 2) == 9);
  CHECK(quoted_end("\"a\\\"b\" c", 0) == 6);
  CHECK(quoted_end("\"a\\\\\" c", 0) == 5);
  CHECK(quoted_end("'a''", 0) == not_there);
  CHECK(quoted_end("\"a\\\"", 0) == not_there);
}

TEST_CASE("decode_quoted knows escapes and folds lines") {
  CHECK(decode_quoted("'it''s'") == "it's");
  CHECK(decode_quoted("'a\\n'") == "a\\n");
  CHECK(decode_quoted("\"\\t\\\"\\\\\\/\\x41\\u00e4\\U0001F600\"") ==
        "\t\"\\/A\xC3\xA4\xF0\x9F\x98\x80");
  CHECK(decode_quoted("\"a  \n  b\"") == "a b");
  CHECK(decode_quoted("'a\r\n\r\n\r\n b'") == "a\n\nb");
  CHECK(decode_quoted("\"a \\\n   b\"") == "a b");
  CHECK(decode_quoted("\"a\\  \n b\"") == "a  b");
  CHECK_FALSE(decode_quoted("\"\\q\""));
  CHECK_FALSE(decode_quoted("\"\\u12\""));
  CHECK_FALSE(decode_quoted("\"\\ud800\""));
}

TEST_CASE("plain_end follows the value over line ends") {
  CHECK(plain_end("a b # c", 0, "a b") == 3);
  CHECK(plain_end("k: a\n  b: c", 3, "a b") == 8);
  CHECK(plain_end("a  \n\n\n  b", 0, "a\n\nb") == 9);
  CHECK(plain_end("a\r\n\r\n b", 0, "a\nb") == 7);
  CHECK(plain_end("a  b", 0, "a b") == not_there);
  CHECK(plain_end("a", 0, "ab") == not_there);
}

TEST_CASE("a block scalar ends with its last line of text") {
  CHECK(read_block_scalar("a: |\n  x\n  y\n\nb: 1", 3, 0).end == 12);
  CHECK(read_block_scalar("a: |\n  x", 3, 0).end == 8);
  CHECK(read_block_scalar("a: |\n  x\r\n\r\nb: 1", 3, 0).end == 8);
  CHECK(read_block_scalar("a: >-\nb: 1", 3, 0).end == 5);
  CHECK(read_block_scalar("a: |\n  x\n # c\n", 3, 0).end == 8);
  CHECK(read_block_scalar("a: |1\n  x\n y\nb: 1", 3, 0).end == 12);
  CHECK(read_block_scalar("- a: |\n    x\n  b: 1", 5, 2).end == 12);
}

TEST_CASE("with '+' a block scalar keeps the line ends behind it") {
  CHECK(read_block_scalar("a: |+\n  x\n\n\nb: 1", 3, 0).end == 12);
  CHECK(read_block_scalar("a: |+\n  x", 3, 0).end == 9);
  CHECK(read_block_scalar("a: |+\nb: 1", 3, 0).end == 5);
}

TEST_CASE("a block scalar's header may have a comment") {
  const BlockScalar block = read_block_scalar("a: | # c\r\n  x\n", 3, 0);
  CHECK(block.comment == Range{5, 8});
  CHECK(block.text == 10);
  CHECK(read_block_scalar("a: |\n  # x\n", 3, 0).comment == Range{0, 0});
}

TEST_CASE("null has four spellings") {
  for (const char* word : {"~", "null", "Null", "NULL"}) CHECK(is_null_word(word));
  for (const char* word : {"", "nil", "nULL", "null "}) CHECK_FALSE(is_null_word(word));
}

}  // namespace
}  // namespace bywhen::yaml
