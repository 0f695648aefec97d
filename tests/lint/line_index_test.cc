#include "lint/line_index.h"

#include <doctest/doctest.h>

#include <string>

namespace bywhen {
namespace {

std::string words(yaml::Place place) {
  return std::to_string(place.line) + ":" + std::to_string(place.column);
}

std::string line(std::string_view text, std::uint32_t offset) {
  const yaml::Range range = LineIndex(text).line_at(offset);
  return std::string(text.substr(range.begin, range.end - range.begin));
}

TEST_CASE("columns count code points, lines end with LF or CRLF") {
  const std::string_view text = "aé漢b\r\ncd";
  const LineIndex index(text);
  CHECK(words(index.place(0)) == "1:1");
  CHECK(words(index.place(1)) == "1:2");   // é
  CHECK(words(index.place(3)) == "1:3");   // 漢
  CHECK(words(index.place(6)) == "1:4");   // b
  CHECK(words(index.place(9)) == "2:1");   // c
  CHECK(words(index.place(11)) == "2:3");  // the end
  CHECK(words(index.place(99)) == "2:3");
  CHECK(line(text, 3) == "aé漢b");
  CHECK(line(text, 9) == "cd");
}

TEST_CASE("a BOM has no column and is in no line") {
  const std::string_view text =
      "\xEF\xBB\xBF"
      "a: 1\n";
  CHECK(words(LineIndex(text).place(0)) == "1:1");
  CHECK(words(LineIndex(text).place(3)) == "1:1");
  CHECK(words(LineIndex(text).place(6)) == "1:4");
  CHECK(line(text, 0) == "a: 1");
}

TEST_CASE("the end of a text that ends a line is the beginning of an empty one") {
  CHECK(words(LineIndex("a\n").place(2)) == "2:1");
  CHECK(line("a\n", 2).empty());
  CHECK(words(LineIndex("").place(0)) == "1:1");
  CHECK(line("", 0).empty());
}

TEST_CASE("it agrees with the plain count everywhere, also far into one long line") {
  std::string text;
  for (int i = 0; i < 700; ++i) text += i % 97 == 0 ? "ü\n" : "漢a";
  const LineIndex index(text);
  for (std::uint32_t offset = 0; offset <= text.size(); ++offset) {
    if (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U)
      continue;
    CHECK(words(index.place(offset)) == words(yaml::place_in(text, offset)));
  }
}

}  // namespace
}  // namespace bywhen
