#include "exchange/ics_lines.h"

#include <doctest/doctest.h>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

// The lines as a reader sees them.
std::string unfolded(std::string text) {
  for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) {
    text.erase(at, 3);
  }
  return text;
}

TEST_CASE("what has a meaning in a text is escaped") {
  CHECK(ics_escaped("Talk, then act; C:\\plans\nnow") == "Talk\\, then act\\; C:\\\\plans\\nnow");
  CHECK(ics_escaped("\\n") == "\\\\n");
  CHECK(ics_escaped("a:b \"c\" 'd'").find('\\') == std::string::npos);
}

TEST_CASE("a text of a plan stays inside its property") {
  IcsLines lines;
  lines.add_text("SUMMARY", "x\nBEGIN:VALARM\r\nACTION:AUDIO\x1b[31m \x07\u2028\u202e");
  CHECK(
      lines.text() ==
      "SUMMARY:x\\nBEGIN:VALARM\\\\r\\nACTION:AUDIO\\\\x1b[31m \\\\x07\\\\u{2028}\\\\u{202e}\r\n");
}

TEST_CASE("a line has at most 75 bytes, and no character is parted") {
  for (const char* character : {"x", "é", "字", "🎯"}) {
    CAPTURE(character);
    for (std::size_t indent = 0; indent < 8; ++indent) {
      std::string line = "SUMMARY:" + std::string(indent, 'i');
      for (int i = 0; i < 300; ++i) line += character;
      const std::string folded = ics_folded(line);
      CHECK(unfolded(folded) == line + "\r\n");
      for (std::string_view piece : split(std::string_view(folded), '\n')) {
        if (piece.empty()) continue;
        CHECK(piece.back() == '\r');
        piece.remove_suffix(1);
        CHECK(piece.size() <= 75);
        CHECK(find_invalid_utf8(piece) == std::string_view::npos);
      }
    }
  }
}

TEST_CASE("a line of 75 bytes is whole, one of 76 is two") {
  CHECK(ics_folded(std::string(75, 'x')) == std::string(75, 'x') + "\r\n");
  CHECK(ics_folded(std::string(76, 'x')) == std::string(75, 'x') + "\r\n x\r\n");
  CHECK(ics_folded("") == "\r\n");
}

TEST_CASE("no line ends in a blank, which others might take away") {
  CHECK(ics_folded(std::string(74, 'x') + " y") == std::string(74, 'x') + "\r\n  y\r\n");
}

TEST_CASE("what runners of pipelines obey is nowhere in one piece") {
  const std::string line = "SUMMARY:##[error]a ##vso[task.setvariable]b ## [c] ##v";
  const std::string folded = ics_folded(line);
  CHECK(folded.find("##[") == std::string::npos);
  CHECK(folded.find("##vso[") == std::string::npos);
  CHECK(unfolded(folded) == line + "\r\n");
}

}  // namespace
}  // namespace bywhen
