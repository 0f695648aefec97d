#include "lint/excerpt.h"

#include <doctest/doctest.h>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

// The line, and under it the marks.
std::string drawn(std::string_view line, std::size_t begin, std::size_t end) {
  const Excerpt part = excerpt(line, begin, end);
  return part.line + "\n" + std::string(part.offset, ' ') + std::string(part.width, '^');
}

TEST_CASE("the place is marked by columns, not by bytes") {
  CHECK(drawn("owner: ana", 7, 10) ==
        "owner: ana\n"
        "       ^^^");
  CHECK(drawn("título: 漢字 x", 9, 15) ==
        "título: 漢字 x\n"
        "        ^^^^");
  CHECK(drawn("\ta:\tb", 4, 5) ==
        "    a:    b\n"
        "          ^");
}

TEST_CASE("an empty place has one mark") {
  CHECK(drawn("owner:", 6, 6) ==
        "owner:\n"
        "      ^");
  CHECK(drawn("", 0, 0) == "\n^");
}

TEST_CASE("what a terminal would act on is made visible, before and in the place") {
  CHECK(drawn("a\x1b[2Jb: \x80!", 7, 9) ==
        "a\\x1b[2Jb: \\x80!\n"
        "          ^^^^^");
}

TEST_CASE("a long line is cut around the place") {
  const std::string line = std::string(300, 'a') + "HERE" + std::string(300, 'b');
  const Excerpt part = excerpt(line, 300, 304);
  CHECK(display_width(part.line) == 160);
  CHECK(part.offset == 50);
  CHECK(part.width == 4);
  CHECK(part.line.starts_with("…aaa"));
  CHECK(part.line.find("aHEREb") != std::string::npos);
  CHECK(part.line.ends_with("b…"));
}

TEST_CASE("a place of its own length is cut too, and a place at the beginning isn't moved") {
  const std::string line = std::string(100'000, 'x');
  const Excerpt part = excerpt(line, 0, line.size());
  CHECK(part.offset == 0);
  CHECK(part.width == 70);
  CHECK(part.line == std::string(69, 'x') + "…");
}

TEST_CASE("a long line of wide characters is cut between them") {
  std::string line;
  for (int i = 0; i < 5000; ++i) line += "漢";
  const Excerpt part = excerpt(line, 6000, 6006);
  CHECK(find_invalid_utf8(part.line) == std::string::npos);
  CHECK(part.width == 4);
  CHECK(part.offset <= 50);
  CHECK(display_width(part.line) <= 160);
}

}  // namespace
}  // namespace bywhen
