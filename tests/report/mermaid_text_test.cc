#include "report/mermaid_text.h"

#include "report/support.h"

namespace bywhen {
namespace {

TEST_CASE("plain text stays as it is") {
  CHECK(mermaid_text("Ana's page (3 steps), `done` | 😀 \\n {x} [y] = z!") ==
        "Ana's page (3 steps), `done` | 😀 \\n {x} [y] = z!");
}

TEST_CASE("what means something to mermaid is written by number") {
  CHECK(mermaid_text("a: b; #c") == "a#58; b#59; #35;c");
  CHECK(mermaid_text("<b>&\"") == "#60;b#62;#38;\"");
  CHECK(mermaid_text("%%{init}%%") == "#37;#37;{init}#37;#37;");
  CHECK(mermaid_text("#35;") == "#35;35#59;");
}

TEST_CASE("what mermaid itself writes for a number is not taken for one") {
  CHECK(mermaid_text("\uFB02\u00B0\u00B035\u00B6\u00DF") == "#64258;\u00B0\u00B035#182;\u00DF");
}

TEST_CASE("a section's name has so many lines, and says where it is cut") {
  CHECK(mermaid_section("Ana Ruiz", 24, 2) == "Ana Ruiz");
  CHECK(mermaid_section("one two three", 7, 2) == "one two<br/>three");
  CHECK(mermaid_section("one two three four", 7, 2) == "one two<br/>three\u2026");
  CHECK(mermaid_section("one two seven77 four", 7, 2) == "one two<br/>seven7\u2026");
  CHECK(mermaid_section("a<br>b", 24, 2) == "a#60;br#62;b");
}

TEST_CASE("a section of digits is not sorted to the front, and __proto__ is not lost") {
  CHECK(mermaid_section("2026", 24, 2) == "\u20602026");
  CHECK(mermaid_section("__proto__", 24, 2) == "\u2060__proto__");
  CHECK(mermaid_section("2026 a", 24, 2) == "2026 a");
}

TEST_CASE("characters are counted as mermaid does") {
  CHECK(mermaid_length("aé日") == 3);
  CHECK(mermaid_length("😀") == 2);
}

}  // namespace
}  // namespace bywhen
