#include "bywhen/base/escape.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

TEST_CASE("plain text goes through as it is") {
  for (const char* text : {"", "Rewrite the returns page", "Ångström, Ελλάδα, 日本語, עברית",
                           "a\\b ~", "naïve e\u0301 …", "\u00a0"}) {
    CHECK(printable(text) == text);
    CHECK(printable_lines(text) == text);
  }
}

TEST_CASE("what a terminal acts on is made visible") {
  CHECK(printable("\x1b[2J\x1b]0;owned\x07") == "\\x1b[2J\\x1b]0;owned\\x07");
  CHECK(printable("a\nb\r\tc") == "a\\nb\\r\\tc");
  CHECK(printable(std::string_view("\0", 1)) == "\\x00");
  CHECK(printable("\x7f") == "\\x7f");
  CHECK(printable("\u009b31m") == "\\u{9b}31m");  // CSI in one character
  CHECK(printable("\u0085") == "\\u{85}");
  CHECK(printable("\u2028\u2029") == "\\u{2028}\\u{2029}");
}

TEST_CASE("what turns the reading order round or hides is made visible") {
  CHECK(printable("a\u202eb") == "a\\u{202e}b");
  CHECK(printable("\u2066\u2069\u200e\u200f\u061c") ==
        "\\u{2066}\\u{2069}\\u{200e}\\u{200f}\\u{61c}");
  CHECK(printable("a\u200bna") == "a\\u{200b}na");
  CHECK(printable("\ufeff\u00ad\u2060\u3164") == "\\u{feff}\\u{ad}\\u{2060}\\u{3164}");
  CHECK(printable("a\U000e0041") == "a\\u{e0041}");  // a tag outside a flag
}

TEST_CASE("bytes that are not UTF-8 are made visible one by one") {
  CHECK(printable("a\xff\xc3") == "a\\xff\\xc3");
  CHECK(printable("\x9b") == "\\x9b");
  CHECK(printable("\xed\xa0\x80") == "\\xed\\xa0\\x80");
}

TEST_CASE("joiners and selectors stay where writing needs them") {
  for (const char* text :
       {"👩‍👩‍👧‍👦", "👩🏽‍🔧", "🏳️‍🌈", "❤️", "1️⃣",
        "👍🏽", "🇳🇴",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",  // England
        "می\u200cخواهم",                                                     // Persian
        "葛\U000e0100城"}) {
    CHECK(printable(text) == text);
  }
}

TEST_CASE("joiners and selectors elsewhere are made visible") {
  CHECK(printable("an\u200da") == "an\\u{200d}a");
  CHECK(printable("an\u200ca") == "an\\u{200c}a");
  CHECK(printable("👩\u200d") == "👩\\u{200d}");
  CHECK(printable("a\ufe0f") == "a\\u{fe0f}");
  CHECK(printable("❤\ufe0f\ufe0f") == "❤\ufe0f\\u{fe0f}");
  CHECK(printable("🏴\U000e0067\U000e0062") == "🏴\\u{e0067}\\u{e0062}");  // no end of the flag
}

TEST_CASE("combining marks can't reach what stands in front of the text, nor pile up") {
  CHECK(printable("\u0301a") == "\\u{301}a");
  CHECK(printable("\x1b\u0301") == "\\x1b\\u{301}");
  CHECK(printable_lines("a\n\u0301") == "a\n\\u{301}");
  std::string pile = "a";
  for (int i = 0; i < 8; ++i) pile += "\u0301";
  CHECK(printable(pile) == pile);
  CHECK(printable(pile + "\u0301z") == pile + "\\u{301}z");
}

TEST_CASE("text of several lines keeps its lines") {
  CHECK(printable_lines("a\n\tb\r\x1b") == "a\n b\\r\\x1b");
}

TEST_CASE("any bytes give valid UTF-8 of one line") {
  std::uint32_t random = 1;
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (int i = 0; i < 12; ++i) {
      random = random * 1664525U + 1013904223U;
      bytes += static_cast<char>(random >> 24U);
    }
    const std::string shown = printable(bytes);
    CHECK(find_invalid_utf8(shown) == std::string_view::npos);
    for (const char c : shown) {
      if (static_cast<unsigned char>(c) < 0x20 || c == '\x7f') FAIL_CHECK("a control got through");
    }
  }
}

TEST_CASE("addresses of the web begin with http or https, in any case") {
  CHECK(is_web_address("https://example.org"));
  CHECK(is_web_address("HTTP://example.org"));
  CHECK_FALSE(is_web_address("http:/example.org"));
  CHECK_FALSE(is_web_address("https"));
  CHECK_FALSE(is_web_address(" https://example.org"));
  CHECK_FALSE(is_web_address("javascript:alert(1)//https://example.org"));
  CHECK_FALSE(is_web_address(""));
}

}  // namespace
}  // namespace bywhen
