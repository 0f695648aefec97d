#include "exchange/markdown_lines.h"

#include <doctest/doctest.h>

#include <string>

namespace bywhen {
namespace {

// "2 [x] text": the indentation, the tick and the text; "-" where it is no item.
std::string item(std::string_view line) {
  const auto found = parse_list_item(line);
  if (!found) return "-";
  return std::to_string(found->indentation) + (found->is_ticked ? " [x] " : " ") +
         std::string(found->text);
}

TEST_CASE("what is an item of a list") {
  CHECK(item("- a") == "0 a");
  CHECK(item("* a") == "0 a");
  CHECK(item("+ a") == "0 a");
  CHECK(item("• a") == "0 a");
  CHECK(item("-\ta") == "0 a");
  CHECK(item("1. a") == "0 a");
  CHECK(item("12) a") == "0 a");
  CHECK(item("  -   a  ") == "2 a");
  CHECK(item("\t- a") == "4 a");
  CHECK(item("  \t- a") == "4 a");
  CHECK(item("-") == "0 ");
  CHECK(item("- **Fewer** calls: `now`") == "0 **Fewer** calls: `now`");
}

TEST_CASE("a box in front of the text is no part of it") {
  CHECK(item("- [ ] a") == "0 a");
  CHECK(item("- [x] a") == "0 [x] a");
  CHECK(item("1. [X] a") == "0 [x] a");
  CHECK(item("- [x]") == "0 [x] ");
  CHECK(item("- [x](https://example.org)") == "0 [x](https://example.org)");
  CHECK(item("- [y] a") == "0 [y] a");
}

TEST_CASE("what is none") {
  CHECK(item("") == "-");
  CHECK(item("a - b") == "-");
  CHECK(item("-a") == "-");
  CHECK(item("*a* b") == "-");
  CHECK(item("**a** b") == "-");
  CHECK(item("1.5 hours saved") == "-");
  CHECK(item("1 a") == "-");
  CHECK(item("1234567890. a") == "-");
  CHECK(item("---") == "-");
  CHECK(item("- - -") == "-");
}

TEST_CASE("headings and rules") {
  CHECK(is_heading("# a"));
  CHECK(is_heading("###### a"));
  CHECK(is_heading("#"));
  CHECK_FALSE(is_heading("####### a"));
  CHECK_FALSE(is_heading("#1 on the wall"));
  CHECK_FALSE(is_heading("a # b"));
  CHECK_FALSE(is_heading(""));
  CHECK(is_rule("---"));
  CHECK(is_rule("====="));
  CHECK(is_rule(" * * *"));
  CHECK_FALSE(is_rule("--"));
  CHECK_FALSE(is_rule("--- a"));
  CHECK_FALSE(is_rule(""));
}

}  // namespace
}  // namespace bywhen
