#include "yaml/complaint.h"

#include <doctest/doctest.h>

#include <string>

#include "yaml/readers.h"

namespace bywhen::yaml {
namespace {

struct Case {
  std::string text;
  std::uint32_t offset;
  std::string message;
};

TEST_CASE("syntax errors say what is wrong, at the place that wants mending") {
  const Case cases[] = {
      {"a: \"x\nb: 1\n", 3, "this quote is never closed"},
      {"a: [x, 'y]\nb: 1\n", 7, "this quote is never closed"},
      {"a: \"x\n---\n\"\n", 6, "a line with '---' or '...' inside a quoted text"},
      {"- !t\"x", 0, "a quote behind this place is never closed"},
      {"a: [x, y\nb: 1\n", 3, "this '[' is not closed"},
      {"a: {x: y\n", 3, "this '{' is not closed"},
      {"a: &k [x\nb: 1\n", 6, "this '[' is not closed"},
      {"a: [\"x\" y]\n", 8, "a ',' or ']' is missing here"},
      {"a: ]\n", 3, "a closing bracket that closes nothing"},
      {"a: [x, , y]\n", 7, "nothing stands before this ','"},
      {"a: {x: 1,, y: 2}\n", 9, "nothing stands before this ','"},
      {"a: b: c\n", 4, "a second ': ' on one line"},
      {"a: 1\n  b: 2\n", 7, "this key is indented deeper than the entry above it"},
      {"a:\n  b: 1\n c: 2\n", 11, "this line's indentation fits none above it"},
      {"a: 1\n- x\n", 5, "a list item among keys"},
      {"- a\nb: c\n", 4, "this line does not belong to what stands above it"},
      {"a: - x\n", 3, "a list item on the line of its key"},
      {"a:\n\tb: 1\n", 3, "a tab in the indentation"},
      {"a:\n  b: 1\n\tc: 2\n", 10, "a tab in the indentation"},
      {"-\t- a\n", 1, "a tab in the indentation"},
      {"a: 1\nfoo\n", 5, "this line is neither a key with a ':' nor part of the text above it"},
      {"a: 1\nfoo\nb: 2\n", 5,
       "this line is neither a key with a ':' nor part of the text above it"},
      {"a: \"x\" y\n", 7, "text behind the closing quote"},
      {"a: @x\n", 3, "a text can't start with '@'"},
      {"a: %x\n", 3, "a text can't start with '%'"},
      {"a: *x\n", 3, "no anchor of this name stands above"},
      {"a: &x [*x]\n", 7, "an alias inside the anchor that it names"},
      {"a: \"x\\q\"\n", 5, "an escape that YAML does not know"},
      {"a: | x\n  y\n", 5, "text behind the '|' or '>'"},
      {"a: 1\n---\nb: 1\n", 5, "a second document starts here"},
      {"%x: 1\n", 0, "a directive without a document"},
      {"- &x |\n  t\n", 2,
       "this is YAML, but bywhen can't read an anchor or tag before a block of text here"},
      {"a: 1\n<<<<<<< mine\nb: 1\n=======\nb: 2\n>>>>>>> theirs\n", 5,
       "a merge conflict that is not resolved"},
      {",", 0, "this line does not belong to what stands above it"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    const auto tree = parse_tree(c.text);
    REQUIRE_FALSE(tree.ok());
    CHECK(tree.error().message == c.message);
    CHECK(tree.error().offset == c.offset);
    CHECK_FALSE(tree.error().hint.empty());
    CHECK_FALSE(parse_quick(c.text));
  }
}

TEST_CASE("an offset stays right behind a BOM and after CR LF") {
  const auto tree = parse_tree(
      "\xEF\xBB\xBF"
      "a: 1\r\nb: @x\r\n");
  REQUIRE_FALSE(tree.ok());
  CHECK(tree.error().offset == 12);
}

TEST_CASE("a complaint that we have no words for is passed on") {
  const SyntaxError error = explain("a: 1", {"some new complaint", 3, 0, Complaint::nowhere});
  CHECK(error.offset == 3);
  CHECK(error.message == "not readable as YAML (some new complaint)");
}

}  // namespace
}  // namespace bywhen::yaml
