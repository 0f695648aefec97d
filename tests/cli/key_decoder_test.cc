#include "cli/key_decoder.h"

#include <doctest/doctest.h>

#include <vector>

namespace bywhen::cli {
namespace {

using Kind = Key::Kind;

// "text:a up none": all keys in the bytes; "waits" where half a key is left.
std::string keys(std::string_view bytes) {
  constexpr std::string_view names[] = {"none",    "text",      "enter",  "escape",  "left",
                                        "right",   "up",        "down",   "page_up", "page_down",
                                        "resized", "interrupt", "suspend"};
  KeyDecoder decoder;
  decoder.feed(bytes);
  std::string said;
  while (const auto key = decoder.next()) {
    if (!said.empty()) said += ' ';
    said += names[static_cast<std::size_t>(key->kind)];
    if (key->kind == Kind::text) said += ':' + key->text;
  }
  if (decoder.is_waiting()) said += said.empty() ? "waits" : " waits";
  return said;
}

TEST_CASE("characters, arrows and control keys") {
  CHECK(keys("q +") == "text:q text:  text:+");
  CHECK(keys("é山👩") == "text:é text:山 text:👩");
  CHECK(keys("\x1b[A\x1b[B\x1b[C\x1b[D") == "up down right left");
  CHECK(keys("\x1bOA\x1b[1;5C") == "up right");
  CHECK(keys("\x1b[5~\x1b[6~") == "page_up page_down");
  CHECK(keys("\r\n") == "enter enter");
  CHECK(keys("\x03\x04\x1a\x0c") == "interrupt interrupt suspend resized");
}

TEST_CASE("what is no key of ours is passed over") {
  CHECK(keys("\x1b[3~x") == "text:x");
  CHECK(keys("\x1b[200~x") == "text:x");
  CHECK(keys("\x1bxq") == "text:q");
  CHECK(keys("\x01\x7fx") == "text:x");
  CHECK(keys("\xffx\xc3q\xed\xa0\x80z") == "text:x text:q text:z");
  CHECK(keys("\x1b[" + std::string(40, '1')) == "");
}

TEST_CASE("half a key waits for the rest") {
  CHECK(keys("a\x1b") == "text:a waits");
  CHECK(keys("\x1b[") == "waits");
  CHECK(keys("\xc3") == "waits");
  KeyDecoder decoder;
  decoder.feed("\xe5\xb1");
  CHECK(!decoder.next());
  decoder.feed("\xb1");
  CHECK(decoder.next()->text == "山");
}

TEST_CASE("ESC alone is Escape, half a sequence is nothing") {
  KeyDecoder decoder;
  decoder.feed("\x1b");
  CHECK(!decoder.next());
  CHECK(decoder.next_at_rest()->kind == Kind::escape);
  CHECK(!decoder.is_waiting());
  decoder.feed("\x1b[1");
  CHECK(!decoder.next_at_rest());
  CHECK(!decoder.is_waiting());
  decoder.feed("\x1b\x1b[A");
  CHECK(decoder.next()->kind == Kind::escape);
  CHECK(decoder.next()->kind == Kind::up);
}

}  // namespace
}  // namespace bywhen::cli
