#include "report/html/markup.h"

#include <doctest/doctest.h>

namespace bywhen::html {
namespace {

template <class... Parts>
std::string markup(const Parts&... parts) {
  Markup out;
  out.add(parts...);
  return out.take();
}

TEST_CASE("words of a plan are text, whatever they are") {
  CHECK(markup("<td>", Words{"<script>alert('1')</script>"}) ==
        "<td>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;");
  CHECK(markup("<p title=\"", Plain{"\"><img src=x onerror=alert(1)>"}, "\">") ==
        "<p title=\"&quot;&gt;&lt;img src=x onerror=alert(1)&gt;\">");
  CHECK(markup(Words{"&lt;"}) == "&amp;lt;");
  CHECK(markup(Words{"]]> <!-- `x` | {{y}}"}) == "]]&gt; &lt;!-- `x` | {{y}}");
  CHECK(markup(Words{""}) == "");
}

TEST_CASE("words are one line, and what hides is shown") {
  CHECK(markup(Words{"  two\n\n lines\t"}) == "two lines");
  CHECK(markup(Words{"a  b"}) == "a b");
  CHECK(markup(Words{"\x1b[2J"}) == "\\x1b[2J");
  CHECK(markup(Words{"\u202Eabc"}) == "\\u{202e}abc");
  CHECK(markup(Words{"\xff"}) == "\\xff");
}

TEST_CASE("letters of another direction do not turn their neighbours around") {
  CHECK(markup(Words{"שלום"}) == "<bdi>שלום</bdi>");
  CHECK(markup(Plain{"שלום"}) == "\u2068שלום\u2069");
  CHECK(markup(Words{"plain"}) == "plain");
}

TEST_CASE("only web addresses are links") {
  CHECK(markup(Link{"https://example.org/a?b=1&c=2"}) ==
        "<a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">"
        "https://example.org/a?b=1&amp;c=2</a>");
  CHECK(markup(Link{"HTTP://EXAMPLE.ORG"}).find("<a href=\"HTTP://EXAMPLE.ORG\"") == 0);
  for (const std::string_view address :
       {"javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "file:///etc/passwd",
        "//example.org", "httpsx://example.org", "", "mailto:ana@example.org"}) {
    CAPTURE(address);
    CHECK(markup(Link{address}).find('<') == std::string::npos);
  }
}

TEST_CASE("an address can't leave its quotes") {
  CHECK(markup(Link{"https://e.org/\" onmouseover=\"alert(1)"})
            .find("<a href=\"https://e.org/&quot;%20onmouseover=&quot;alert(1)\" rel") == 0);
  CHECK(markup(Link{"https://e.org/\n<ä"}).find("<a href=\"https://e.org/%0A&lt;%C3%A4\"") == 0);
}

TEST_CASE("lengths are written to a tenth") {
  CHECK(markup(Px{12}) == "12");
  CHECK(markup(Px{12.34}) == "12.3");
  CHECK(markup(Px{-0.5}) == "-0.5");
  CHECK(markup(Px{0.04}) == "0");
  CHECK(markup(Px{-0.04}) == "0");
}

}  // namespace
}  // namespace bywhen::html
