#include <doctest/doctest.h>

#include "yaml/edit_case.h"

namespace bywhen::yaml {
namespace {

EditCase set(std::string name, std::string before, Path path, Value value, std::string after) {
  const auto edit = [=](Editor& editor) { return editor.set(path, value); };
  return {std::move(name), std::move(before), edit, std::move(after)};
}

Value pair() { return Value::map({{"x", Value::raw("1")}, {"v", Value::text("b")}}); }
Value two() { return Value::list({Value::text("p"), Value::text("q")}); }

TEST_CASE("a scalar keeps its quotes where the text allows it") {
  check(set("single", "a: 'x'\n", {"a"}, Value::text("w"), "a: 'w'\n"));
  check(set("single, quote inside", "a: 'x'\n", {"a"}, Value::text("it's"), "a: 'it''s'\n"));
  check(set("single, line break", "a: 'x'\n", {"a"}, Value::text("b\nc"), "a: \"b\\nc\"\n"));
  check(
      set("double, quote inside", "a: \"x\"\n", {"a"}, Value::text("\"b\""), "a: \"\\\"b\\\"\"\n"));
  check(set("plain, the file's quote", "a: x\nb: 'y'\n", {"a"}, Value::text("No"),
            "a: 'No'\nb: 'y'\n"));
  check(set("plain, no quote in the file", "a: x\n", {"a"}, Value::text("a: b"), "a: \"a: b\"\n"));
  check(set("quoted date", "a: '2026-12-04'\n", {"a"}, Value::raw("2026-12-07"),
            "a: '2026-12-07'\n"));
  check(set("quoted word, raw date", "a: 'soon'\n", {"a"}, Value::raw("2026-12-07"),
            "a: 2026-12-07\n"));
  check(set("quoted to null", "a: 'x' # c\n", {"a"}, Value::null(), "a: null # c\n"));
  check(set("empty text", "a: x\n", {"a"}, Value::text(""), "a: \"\"\n"));
}

TEST_CASE("line ends, BOM and a missing last line end stay") {
  check(set("CRLF", "a: 1\r\nb: 2 # c\r\n", {"b"}, Value::raw("3"), "a: 1\r\nb: 3 # c\r\n"));
  check(set("CRLF, lines", "a: 1\r\nb: 2 # c\r\n", {"b"}, pair(),
            "a: 1\r\nb: # c\r\n  x: 1\r\n  v: b\r\n"));
  check(set("BOM",
            "\xEF\xBB\xBF"
            "a: 1\n",
            {"a"}, Value::raw("2"),
            "\xEF\xBB\xBF"
            "a: 2\n"));
  check(set("no last line end", "b: 1\na: x", {"a"}, Value::text("w"), "b: 1\na: w"));
  check(set("no last line end, absent", "b: 1\na:", {"a"}, Value::text("w"), "b: 1\na: w"));
  check(set("no last line end, lines", "a: x", {"a"}, two(), "a:\n  - p\n  - q"));
  check(set("no last line end, list to text", "a:\n  - x", {"a"}, Value::text("w"), "a: w"));
}

TEST_CASE("lists and maps take the place of text") {
  check(set("map value", "a: 1 # c\nb: 2\n", {"a"}, pair(), "a: # c\n  x: 1\n  v: b\nb: 2\n"));
  check(set("absent value", "a: # c\nb: 2\n", {"a"}, two(), "a: # c\n  - p\n  - q\nb: 2\n"));
  check(set("block text to list", "a: |\n  t\n  u\nb: 2\n", {"a"}, two(),
            "a:\n  - p\n  - q\nb: 2\n"));
  check(set("value on its own line", "a:\n  v\nb: 2\n", {"a"}, two(), "a:\n  - p\n  - q\nb: 2\n"));
  check(set("value on its own line, comment", "a: # 1\n  v # 2\nb: 2\n", {"a"}, two(),
            "a: # 1\n  # 2\n  - p\n  - q\nb: 2\n"));
  check(set("map to list, columns differ", "l:\n- z\na:\n    k: 1 # c\nb: 2\n", {"a"}, two(),
            "l:\n- z\na:\n- p\n- q\nb: 2\n"));
  check(set("list to map, columns differ", "a:\n- z\n- y\nb:\n  c: 1\n", {"a"}, pair(),
            "a:\n  x: 1\n  v: b\nb:\n  c: 1\n"));
  check(set("list to list", "a:\n    - z # gone\n    - y\nb: 2\n", {"a"}, two(),
            "a:\n    - p\n    - q\nb: 2\n"));
  check(set("one-line list by wish", "a: none\n", {"a"}, two().inline_by_default(), "a: [p, q]\n"));
  check(set("a flow list stays one", "a: [z] # c\n", {"a"}, two(), "a: [p, q] # c\n"));
  check(set("a block list stays one", "a:\n- z\n", {"a"}, two().inline_by_default(),
            "a:\n- p\n- q\n"));
  check(set("spaces inside braces", "a: { k: 1 }\nb: [ 1 ]\n", {"a"}, pair(),
            "a: { x: 1, v: b }\nb: [ 1 ]\n"));
  check(set("empty list", "a:\n  - z # gone\n# stays\nb: 1\n", {"a"}, Value::list({}),
            "a: []\n# stays\nb: 1\n"));
}

TEST_CASE("list items change their kind") {
  check(set("absent item", "- # c\n- y\n", {0u}, pair(), "- x: 1 # c\n  v: b\n- y\n"));
  check(
      set("item to text", "- x: 1 # c1\n  y: 2 # c2\n- z\n", {0u}, Value::text("t"), "- t\n- z\n"));
  check(set("one-line item keeps its comment", "- x: 1 # c\n- z\n", {0u}, Value::text("t"),
            "- t # c\n- z\n"));
  check(set("block text item to map", "- |-\n  t\n- z\n", {0u}, pair(), "- x: 1\n  v: b\n- z\n"));
  check(set("wide dash", "-   t\n-   u\n", {0u}, pair(), "-   x: 1\n    v: b\n-   u\n"));
  check(set("item below its dash", "-\n  t\n- z\n", {0u}, pair(), "-\n  x: 1\n  v: b\n- z\n"));
  check(set("anchored item", "- &n t\n- z\n", {0u}, pair(), "- &n\n  x: 1\n  v: b\n- z\n"));
}

TEST_CASE("block text gives way, header comment and neighbours stay") {
  check(
      set("header comment", "a: | # c\n  t\nb: 1\n", {"a"}, Value::text("w"), "a: w # c\nb: 1\n"));
  check(
      set("kept line ends go", "a: |+\n  t\n\n\nb: 1\n", {"a"}, Value::text("w"), "a: w\nb: 1\n"));
  check(set("folded, at the end", "a: >-\n  t\n  u", {"a"}, Value::text("w"), "a: w"));
  check(set("empty block text", "a: |\nb: 1\n", {"a"}, Value::text("w"), "a: w\nb: 1\n"));
  check(set("in a list", "- >\n  t\n\n  u\n- v\n", {0u}, Value::text("w"), "- w\n- v\n"));
}

TEST_CASE("inside brackets everything is on one line") {
  check(
      set("map for text", "m: {a: 1, b: 2}\n", {"m", "a"}, pair(), "m: {a: {x: 1, v: b}, b: 2}\n"));
  check(set("absent value", "m: {a: , b: 2}\n", {"m", "a"}, Value::text("x, y"),
            "m: {a: \"x, y\" , b: 2}\n"));
  check(
      set("a question mark", "m: [a, b]\n", {"m", 1u}, Value::text("why?"), "m: [a, \"why?\"]\n"));
  check(set("over lines", "m: {\n  a: 1, # c\n  b: 2\n}\n", {"m", "b"}, Value::text("t"),
            "m: {\n  a: 1, # c\n  b: t\n}\n"));
  check(set("JSON, a number", "{\"a\":\"x\",\"b\":2}\n", {"b"}, Value::text("w"),
            "{\"a\":\"x\",\"b\":w}\n"));
  check(set("JSON", "{\"a\":\"x\",\"b\":2}\n", {"a"}, Value::text("w"), "{\"a\":\"w\",\"b\":2}\n"));
}

TEST_CASE("the root") {
  check(set("empty text", "", {}, pair(), "x: 1\nv: b\n"));
  check(set("only comments", "# c\n", {}, pair(), "# c\nx: 1\nv: b\n"));
  check(set("behind a marker", "--- t\n", {}, pair(), "---\nx: 1\nv: b\n"));
  check(set("text for text", "t # c\n", {}, Value::text("u"), "u # c\n"));
  check(set("map for text", "t # c\n", {}, pair(), "x: 1 # c\nv: b\n"));
  check(set("list for map", "a: 1\nb: 2\n", {}, two(), "- p\n- q\n"));
  check(set("before the end marker", "---\n# c\n...\n", {}, pair(), "---\n# c\nx: 1\nv: b\n...\n"));
}

TEST_CASE("anchors and aliases") {
  check(set("unused anchor stays", "a: &x 1\n", {"a"}, Value::raw("2"), "a: &x 2\n"));
  check(set("unused anchor, lines", "a: &x 1\n", {"a"}, two(), "a: &x\n  - p\n  - q\n"));
  check(set("an alias is replaced", "a: &x 1\nb: *x\n", {"b"}, Value::raw("2"), "a: &x 1\nb: 2\n"));
  check(set("inside a repeated map", "a: &x\n  k: 1\nb: *x\n", {"a", "k"}, Value::raw("2"),
            "!Refused"));
  check(
      set("a repeated node inside", "a:\n  k: &x 1\nb: *x\n", {"a"}, Value::raw("2"), "!Refused"));
  check(set("beside a repeated node", "a:\n  k: &x 1\n  l: 2\nb: *x\n", {"a", "l"}, Value::raw("3"),
            "a:\n  k: &x 1\n  l: 3\nb: *x\n"));
}

// yaml-cpp takes the tab for a continuation of plain text: the second try, in quotes, holds.
TEST_CASE("text is quoted where it would run into what follows") {
  check(set("a tab below", "- \n\t", {0u}, Value::text("w"), "- \"w\" \n\t"));
  check(set("in a list", "a:\n-\n\t", {"a", 0u}, two(), "a:\n- - \"p\"\n  - \"q\"\n\t"));
}

TEST_CASE("what is no plain scalar is never written raw") {
  check(set("two lines", "a: 1\n", {"a"}, Value::raw("1\nb: 2"),
            "!Verify: this can't be edited safely: the file would not mean what was asked for"));
  const auto outcome = [](const char* raw) {
    return outcome_of(set("raw", "a: 1\n", {"a"}, Value::raw(raw), "")).substr(0, 7);
  };
  CHECK(outcome("[1]") == "!Verify");
  CHECK(outcome("1 # c") == "!Verify");
  CHECK(outcome("*a") == "!Verify");
  CHECK(outcome("&a b") == "!Verify");
  CHECK(outcome("'q'") == "!Verify");
  CHECK(outcome_of(set("raw", "a: 1\n", {"a"}, Value::raw("~"), "")) == "a: ~\n");
}

}  // namespace
}  // namespace bywhen::yaml
