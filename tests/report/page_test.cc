#include "report/page.h"

#include "report/support.h"

namespace bywhen {
namespace {

TEST_CASE("what does not fit goes on below, under where the text began") {
  Page page(24, test::no_colour);
  page.add("  A1  ", "one two three four five");
  CHECK(page.text() ==
        "  A1  one two three four\n"
        "      five\n");
}

TEST_CASE("parts stay whole where they can") {
  Page page(24, test::no_colour);
  page.add_parts("  ", {"Ana ✓", "", "Fri 4 Dec", "2 working days"});
  CHECK(page.text() ==
        "  Ana ✓ | Fri 4 Dec\n"
        "  2 working days\n");
}

TEST_CASE("a short line ends with what was cut off") {
  Page page(24, test::no_colour);
  page.add_short("12345678", "one two three four five");
  CHECK(display_width(page.text().substr(0, page.text().size() - 1)) <= 24);
  CHECK(page.text() == "12345678one two three f…\n");
}

TEST_CASE("without a width, lines are as long as they are") {
  Page page(0, test::no_colour);
  const std::string text = "x " + std::string(500, 'y');
  page.add("", text);
  page.add_short("", text);
  CHECK(page.text() == text + "\n" + text + "\n");
}

TEST_CASE("a gap is one empty line, and none at the top") {
  Page page(40, test::no_colour);
  page.add_gap();
  page.add_heading("One");
  page.add_gap();
  page.add_heading("Two");
  CHECK(page.text() == "One\n\nTwo\n");
}

}  // namespace
}  // namespace bywhen
