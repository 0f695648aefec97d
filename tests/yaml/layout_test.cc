#include "yaml/layout.h"

#include <doctest/doctest.h>

namespace bywhen::yaml {
namespace {

// A text laid out; it need not be YAML.
struct Page {
  explicit Page(const char* text, std::uint32_t body = 0) {
    tree.text = text;
    tree.body = body;
  }
  Tree tree;
};

TEST_CASE("lines begin and end") {
  const Page page("ab\r\n\r\n cd\nef");
  const Layout layout(page.tree);
  CHECK(layout.line_begin(1) == 0);
  CHECK(layout.line_end(1) == 2);
  CHECK(layout.next_line(1) == 4);
  CHECK(layout.line_end(4) == 4);
  CHECK(layout.next_line(4) == 6);
  CHECK(layout.line_begin(8) == 6);
  CHECK(layout.column(8) == 2);
  CHECK(layout.line_end(11) == 12);
  CHECK(layout.next_line(11) == 12);
  CHECK(layout.line_end_before(4) == 2);
  CHECK(layout.line_end_before(10) == 9);
  CHECK(layout.line_end_before(0) == 0);
}

TEST_CASE("a BOM stands before the first line") {
  const Page page(
      "\xEF\xBB\xBF"
      "ab\n",
      3);
  const Layout layout(page.tree);
  CHECK(layout.line_begin(4) == 3);
  CHECK(layout.column(4) == 1);
  CHECK(layout.is_line_begin(3));
  CHECK(layout.line_end_before(3) == 3);
}

TEST_CASE("blanks and comments") {
  const Page page("a: b\n \t\n  # c\nd");
  const Layout layout(page.tree);
  CHECK(layout.trim_left(3) == 2);
  CHECK(layout.skip_blanks(2) == 3);
  CHECK(layout.starts_line(10));
  CHECK_FALSE(layout.starts_line(3));
  CHECK(layout.is_blank_line(5));
  CHECK_FALSE(layout.is_blank_line(8));
  CHECK(layout.is_comment_line(8));
  CHECK_FALSE(layout.is_comment_line(0));
  CHECK(layout.blank_between(4, 14));
  CHECK_FALSE(layout.blank_between(7, 14));
  CHECK_FALSE(layout.blank_between(0, 5));
}

TEST_CASE("the line end in use") {
  const Page mixed("a\r\nb\nc");
  CHECK(Layout(mixed.tree).newline(0) == "\r\n");
  CHECK(Layout(mixed.tree).newline(3) == "\n");
  CHECK(Layout(mixed.tree).newline(5) == "\r\n");
  CHECK(Layout(Page("a").tree).newline(0) == "\n");
}

}  // namespace
}  // namespace bywhen::yaml
