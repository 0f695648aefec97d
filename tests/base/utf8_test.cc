#include "base/utf8.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

TEST_CASE("every code point goes out and comes back") {
  for (char32_t point = 0; point <= 0x10ffff; point += (point < 0x900 ? 1 : 251)) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    std::string bytes;
    append_utf8(bytes, point);
    const CodePoint read = decode_utf8(bytes, 0);
    if (!read.valid || read.value != point || read.bytes != bytes.size()) {
      FAIL_CHECK("U+", static_cast<unsigned>(point));
    }
  }
}

TEST_CASE("what is not well-formed is one byte each") {
  for (const char* text : {"\x80", "\xc0\xaf", "\xc1\xbf", "\xe0\x80\xaf", "\xed\xa0\x80",
                           "\xf0\x80\x80\xaf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff",
                           "\xc3", "\xc3(", "\xe2\x82", "\xf0\x9f\x98"}) {
    CAPTURE(text);
    const CodePoint read = decode_utf8(text, 0);
    CHECK_FALSE(read.valid);
    CHECK(read.bytes == 1);
    CHECK(read.value == static_cast<unsigned char>(text[0]));
  }
}

TEST_CASE("the bounds of each length") {
  CHECK(decode_utf8("\x7f", 0).value == 0x7f);
  CHECK(decode_utf8("\xc2\x80", 0).value == 0x80);
  CHECK(decode_utf8("\xdf\xbf", 0).value == 0x7ff);
  CHECK(decode_utf8("\xe0\xa0\x80", 0).value == 0x800);
  CHECK(decode_utf8("\xef\xbf\xbf", 0).value == 0xffff);
  CHECK(decode_utf8("\xf0\x90\x80\x80", 0).value == 0x10000);
  CHECK(decode_utf8("\xf4\x8f\xbf\xbf", 0).value == 0x10ffff);
}

TEST_CASE("ASCII is told wherever the other byte stands") {
  CHECK(is_ascii(""));
  const std::string plain(21, 'x');
  CHECK(is_ascii(plain));
  for (std::size_t i = 0; i < plain.size(); ++i) {
    std::string text = plain;
    text[i] = '\xe9';
    CHECK_FALSE(is_ascii(text));
  }
}

}  // namespace
}  // namespace bywhen
