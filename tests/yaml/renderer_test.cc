#include "yaml/renderer.h"

#include <doctest/doctest.h>

namespace bywhen::yaml {
namespace {

Document parsed(const char* text) {
  auto document = Document::parse(text);
  REQUIRE(document);
  return *document;
}

Value plan() {
  return Value::map({{"id", Value::raw("1")},
                     {"tags", Value::list({Value::text("a"), Value::text("b c")})},
                     {"deep", Value::map({{"list", Value::list({Value::list({Value::null()})})}})},
                     {"none", Value::list({})}});
}

TEST_CASE("on lines of their own, with the steps of the file") {
  const Document plain = parsed("a: 1\n");
  const Renderer renderer(plain.tree(), "\n", {});
  const Examples nothing(plain.tree());
  CHECK(renderer.lines(plan(), 4, nothing) ==
        "id: 1\n    tags:\n      - a\n      - b c\n    deep:\n      list:\n        - - null\n    "
        "none: []");

  const Document wide = parsed("a:\n    b:\n    -   c\n");
  const Renderer wide_renderer(wide.tree(), "\r\n", {});
  CHECK(wide_renderer.lines(plan(), 0, Examples(wide.tree())) ==
        "id: 1\r\ntags:\r\n-   a\r\n-   b c\r\ndeep:\r\n    list:\r\n    -   -   null\r\nnone: []");
}

TEST_CASE("on one line, with the blanks of the file") {
  const Document tight = parsed("a: 1\n");
  const Renderer renderer(tight.tree(), "\n", {});
  CHECK(renderer.one_line(plan(), Examples(tight.tree())) ==
        "{id: 1, tags: [a, b c], deep: {list: [[null]]}, none: []}");
  const Document spaced = parsed("a: { b: 1 }\n");
  CHECK(Renderer(spaced.tree(), "\n", {}).one_line(plan(), Examples(spaced.tree())) ==
        "{ id: 1, tags: [a, b c], deep: { list: [[null]] }, none: [] }");
}

TEST_CASE("between brackets more needs quotes, and nothing takes lines") {
  const Document document = parsed("a: 1\n");
  const Examples nothing(document.tree());
  const Renderer block(document.tree(), "\n", {});
  const Renderer flow(document.tree(), "\n", {true, false});
  CHECK(block.one_line(Value::text("a, b"), nothing) == "a, b");
  CHECK(flow.one_line(Value::text("a, b"), nothing) == "\"a, b\"");
  CHECK(block.takes_lines(plan(), nothing));
  CHECK_FALSE(block.takes_lines(plan().inline_by_default(), nothing));
  CHECK_FALSE(block.takes_lines(Value::map({}), nothing));
  CHECK_FALSE(flow.takes_lines(plan(), nothing));
  CHECK(flow.entry("k?", Value::raw("1"), 0, none, nothing) == "\"k?\": 1");
}

TEST_CASE("examples decide between lines and brackets, and how deep a list stands") {
  const Document document = parsed("- {a: 1}\n- b:\n    - 1\n- b:\n  - 1\n");
  const Tree& tree = document.tree();
  const Renderer renderer(tree, "\n", {});
  CHECK_FALSE(renderer.takes_lines(plan(), neighbours(tree, 0, 1)));
  CHECK(renderer.takes_lines(plan().inline_by_default(), neighbours(tree, 0, 3)));
  const Value list = Value::map({{"b", Value::list({Value::raw("2")})}});
  CHECK(renderer.lines(list, 2, neighbours(tree, 0, 2)) == "b:\n    - 2");
  CHECK(renderer.lines(list, 2, neighbours(tree, 0, 3)) == "b:\n  - 2");
}

TEST_CASE("forced quotes are for text alone") {
  const Document document = parsed("a: 1\n");
  const Renderer renderer(document.tree(), "\n", {false, true});
  const Value map = Value::map({{"k", Value::text("v")}, {"r", Value::raw("2")}});
  CHECK(renderer.lines(map, 0, Examples(document.tree())) == "\"k\": \"v\"\n\"r\": 2");
}

}  // namespace
}  // namespace bywhen::yaml
