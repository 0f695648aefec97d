#include "bywhen/yaml/stretch.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

namespace bywhen::yaml {
namespace {

Document parsed(const std::string& text) {
  auto document = Document::parse(text);
  REQUIRE(document);
  return *document;
}

std::string list_of(int count) {
  std::string text = "a: 1\nlist:  # of things\n";
  for (int i = 0; i < count; ++i) text += fmt::format("- n: {}\n", i);
  return text;
}

TEST_CASE("some items are edited and go back") {
  Editor editor(parsed(list_of(30) + "# above z\nz: 1\n"));
  auto stretch = Stretch::around(editor.document(), "list", 10, 9);
  REQUIRE(stretch.has_value());
  CHECK(stretch->first() == 7);
  CHECK(stretch->size() == 9);
  CHECK(stretch->editor().document().text() ==
        "list:  # of things\n- n: 7\n- n: 8\n- n: 9\n- n: 10\n- n: 11\n- n: 12\n- n: 13\n- n: 14\n"
        "- n: 15\n");
  REQUIRE(stretch->editor().set({"list", std::size_t{3}, "n"}, Value::raw("ten")));
  REQUIRE(editor.put_back(*stretch));
  std::string expected = list_of(30) + "# above z\nz: 1\n";
  expected.replace(expected.find("n: 10"), 5, "n: ten");
  CHECK(editor.document().text() == expected);
  CHECK(editor.finish());
}

TEST_CASE("items at the end go where the whole would have them") {
  const Document document = parsed(list_of(30) + "\n# above z\nz: 1\n");
  Editor editor(document);
  auto stretch = Stretch::around(editor.document(), "list", 30, 9);
  REQUIRE(stretch.has_value());
  REQUIRE(stretch->reaches_end());
  const Value item = Value::map({{"n", Value::text("x")}});
  REQUIRE(stretch->editor().insert_item({"list"}, 99, item));
  REQUIRE(editor.put_back(*stretch));
  Editor plain(document);
  REQUIRE(plain.insert_item({"list"}, 99, item));
  CHECK(editor.document().text() == plain.document().text());
}

TEST_CASE("what lies at a cut is not edited") {
  const Document document = parsed(list_of(30));
  const auto middle = Stretch::around(document, "list", 10, 9);
  REQUIRE(middle.has_value());
  CHECK(!middle->takes_edits(1));
  CHECK(middle->takes_edits(2));
  CHECK(middle->takes_edits(6));
  CHECK(!middle->takes_edits(7));
  CHECK(Stretch::around(document, "list", 0, 9)->takes_edits(0));
  CHECK(Stretch::around(document, "list", 29, 9)->takes_edits(29 - 26));
}

TEST_CASE("what is out of sight is asked for: the edit is refused and nothing changes") {
  std::string text = "list:\n- {n: 0, t: 'x'}\n";
  for (int i = 1; i < 30; ++i) text += fmt::format("- n: {}\n", i);
  Editor editor(parsed(text));
  auto stretch = Stretch::around(editor.document(), "list", 15, 9);
  REQUIRE(stretch.has_value());
  const Path item{"list", std::size_t{4}};
  CHECK(!stretch->editor().insert_key(item, "t", Value::text("y")));
  CHECK(stretch->editor().insert_key(item, "t", Value::raw("y")));
}

TEST_CASE("what can't be cut") {
  for (const std::string text :
       {"list: [1, 2, 3]\n", "list: x\n", "{list: [1]}\n", "list: &a\n- 1\n- 2\nb: *a\n",
        "list:\r\n- 1\n- 2\n", "list: []\n", "- 1\n", "? list\n: - 1\n", "other: 1\n",
        "list:\n- 1\na: 1\na: 2\n"}) {
    CAPTURE(text);
    CHECK(!Stretch::around(parsed(text), "list", 0, 4));
  }
}

TEST_CASE("a stretch of something else does not go back") {
  Editor editor(parsed(list_of(30)));
  const auto stretch = Stretch::around(editor.document(), "list", 10, 9);
  REQUIRE(stretch.has_value());
  REQUIRE(editor.insert_key({}, "b", Value::raw("2"), "a"));
  CHECK(!editor.put_back(*stretch));
  CHECK(editor.document().text().find("b: 2") != std::string_view::npos);
}

}  // namespace
}  // namespace bywhen::yaml
