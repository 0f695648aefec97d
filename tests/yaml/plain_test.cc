#include "yaml/plain.h"

#include <doctest/doctest.h>

namespace bywhen::yaml {
namespace {

TEST_CASE("what some reader takes for no text") {
  for (const char* text : {"",
                           "~",
                           "null",
                           "NULL",
                           "True",
                           "no",
                           "No",
                           "NO",
                           "on",
                           "OFF",
                           "y",
                           "N",
                           "=",
                           "<<",
                           "0",
                           "007",
                           "08",
                           "-5",
                           "+5",
                           "1_000",
                           "0b101",
                           "0o17",
                           "0x1F",
                           "-0xff",
                           "12:30",
                           "1:2:3.5",
                           "1.5",
                           ".5",
                           "5.",
                           "1e3",
                           "1E-3",
                           "-1.5e+3",
                           "1.2.3",
                           ".",
                           ".inf",
                           "-.INF",
                           "+.inf",
                           ".NaN",
                           "2026-12-04",
                           "2026-1-4",
                           "2026-12-04T10:00:00Z",
                           "2026-12-04 10:00:00 +1"}) {
    INFO(text);
    CHECK(reads_as_other(text));
    CHECK_FALSE(is_plain_safe(text, false));
  }
}

TEST_CASE("what every reader takes for text") {
  for (const char* text : {"ana",
                           "2d",
                           "4h",
                           "1w",
                           "4 dec",
                           "A1",
                           "e3",
                           "1e",
                           "0x",
                           "0xG",
                           "0b2",
                           "none",
                           "nope",
                           "nan",
                           "inf",
                           "yes please",
                           "12:30 meeting",
                           "2026-12",
                           "2026-12-04 or later",
                           "1.5 days",
                           "900 EUR",
                           "-x",
                           "a-b",
                           "a#b",
                           "a:b",
                           "https://example.org/t?x=1",
                           "mia@example.org",
                           "x%",
                           "a \"b\"",
                           "it's",
                           "a!",
                           "...and more",
                           "---x",
                           "\xF0\x9F\x98\x80",
                           "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D",
                           "a\xC2\xA0z"}) {
    INFO(text);
    CHECK_FALSE(reads_as_other(text));
    CHECK(is_plain_safe(text, false));
  }
}

TEST_CASE("what a plain scalar can't hold") {
  for (const char* text : {" a",
                           "a ",
                           "a: b",
                           "a:",
                           "a #b",
                           "#a",
                           "- a",
                           "-",
                           "? a",
                           "?",
                           ": a",
                           ":",
                           ",a",
                           "[a",
                           "]a",
                           "{a",
                           "}a",
                           "&a",
                           "*a",
                           "!a",
                           "|",
                           ">",
                           "'a",
                           "\"a",
                           "%a",
                           "@a",
                           "`a",
                           "---",
                           "--- a",
                           "...",
                           "... a",
                           "a\nb",
                           "a\tb",
                           "a\rb",
                           "a\x01",
                           "a\x7F",
                           "a\xC2\x85",
                           "a\xE2\x80\xA8z",
                           "a\xE2\x80\xA9z",
                           "\xEF\xBB\xBF"
                           "a",
                           "a\xEF\xBF\xBE"}) {
    INFO(text);
    CHECK_FALSE(is_plain_safe(text, false));
    CHECK_FALSE(is_plain_safe(text, true));
  }
}

TEST_CASE("what it can't hold between brackets") {
  for (const char* text : {"a, b", "a,b", "a]", "a[b", "a{b", "a}", "why?", "-]", "a?b"}) {
    INFO(text);
    CHECK_FALSE(is_plain_safe(text, true));
  }
  CHECK(is_plain_safe("a, b", false));
  CHECK(is_plain_safe("why?", false));
  CHECK(is_plain_safe("a b", true));
}

}  // namespace
}  // namespace bywhen::yaml
