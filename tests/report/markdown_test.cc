#include "report/markdown.h"

#include "report/support.h"

namespace bywhen {
namespace {

TEST_CASE("what formats is escaped, plain text stays as it is") {
  CHECK(markdown_text("Ana's page: 3 steps (or 4), \"done\"!") ==
        "Ana's page: 3 steps (or 4), \"done\"!");
  CHECK(markdown_text("*a* _b_ `c` [d](e) ~f~ $g$ {h} \\") ==
        "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~f\\~ \\$g\\$ \\{h\\} \\\\");
  CHECK(markdown_text("a | b") == "a \\| b");
}

TEST_CASE("no HTML and no entities") {
  CHECK(markdown_text("<script>&amp;") == "&lt;script&gt;&amp;amp;");
}

TEST_CASE("no heading, list or rule begins where a text begins") {
  CHECK(markdown_text("- a - b") == "\\- a - b");
  CHECK(markdown_text("+ a") == "\\+ a");
  CHECK(markdown_text("=== a") == "\\=== a");
  CHECK(markdown_text("12. a 1.5") == "12\\. a 1.5");
  CHECK(markdown_text("1) a") == "1\\) a");
  CHECK(markdown_text("1.5 days") == "1.5 days");
  CHECK(markdown_text("# a").starts_with("\\#"));
}

TEST_CASE("nobody is named, no issue is linked, no address becomes a link") {
  CHECK(markdown_text("ask @ana about #12") == "ask @\u2060ana about #\u206012");
  CHECK(markdown_text("mia@example.org") == "mia@\u2060example.org");
  CHECK(markdown_text("see https://x.org") == "see https:\u2060//x.org");
  CHECK(markdown_text("!12 &12 GH-12 gl-12") == "!\u206012 &amp;\u206012 GH-\u206012 gl-\u206012");
  CHECK(markdown_text("R&D! high-12 GH-x -1") == "R&amp;D! high-12 GH-x -1");
  CHECK(markdown_text("see WWW.x.org") == "see WWW\u2060.x.org");
}

TEST_CASE("only web addresses are links, and none can end early") {
  CHECK(markdown_link("https://example.org/a?b=c&d#e") == "<https://example.org/a?b=c&d#e>");
  CHECK(markdown_link("HTTP://example.org") == "<HTTP://example.org>");
  CHECK(markdown_link("https://x/a> <script>|`\n\x1b") ==
        "<https://x/a%3E%20%3Cscript%3E%7C%60%0A%1B>");
  CHECK(markdown_link("https://x/ü") == "<https://x/%C3%BC>");
  CHECK(markdown_link("javascript:alert(1)") == "javascript:alert(1)");
  CHECK(markdown_link("ftp://x") == "ftp:\u2060//x");
}

}  // namespace
}  // namespace bywhen
