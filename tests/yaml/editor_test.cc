#include <doctest/doctest.h>

#include "bywhen/yaml/edit.h"

namespace bywhen::yaml {
namespace {

using Texts = std::vector<std::string>;

Editor editor_of(const char* text) {
  auto document = Document::parse(text);
  REQUIRE(document);
  return Editor(*document);
}

TEST_CASE("operations build on each other, finish gives the whole") {
  Editor editor = editor_of("actions:\n  - id: A1\n");
  REQUIRE(editor.insert_item({"actions"}, 1, Value::map({{"id", Value::text("A2")}})));
  REQUIRE(editor.insert_key({"actions", 1u}, "owner", Value::text("ana")));
  REQUIRE(editor.set({"actions", 1u, "owner"}, Value::text("ben")));
  REQUIRE(editor.rename_key({"actions", 0u}, "id", "x-id"));
  CHECK(editor.document().text() == "actions:\n  - x-id: A1\n  - id: A2\n    owner: ben\n");
  const auto finished = editor.finish();
  REQUIRE(finished);
  CHECK(finished->text() == editor.document().text());
}

TEST_CASE("one list of splices per operation, each on the text before it") {
  Editor editor = editor_of("a: 1\nb: 2\n");
  REQUIRE(editor.set({"b"}, Value::raw("22")));
  REQUIRE(editor.remove_key({}, "a"));
  REQUIRE(editor.splices().size() == 2);
  REQUIRE(editor.splices()[0].size() == 1);
  CHECK(editor.splices()[0][0].old == Range{8, 9});
  CHECK(editor.splices()[0][0].text == "22");
  REQUIRE(editor.splices()[1].size() == 1);
  CHECK(editor.splices()[1][0].old == Range{0, 5});
  CHECK(editor.splices()[1][0].text == "");
}

TEST_CASE("comments that go are reported, and those left above what went") {
  Editor editor = editor_of("# one\n# two\n- a # three\n  # four\n- b # five\n");
  REQUIRE(editor.remove_item({}, 0));
  CHECK(editor.document().text() == "# one\n# two\n- b # five\n");
  CHECK(editor.dropped_comments() == Texts{"# three", "# four"});
  CHECK(editor.left_comments() == Texts{"# one", "# two"});
  REQUIRE(editor.set({0u}, Value::list({Value::text("c")})));
  CHECK(editor.document().text() == "# one\n# two\n- - c # five\n");
  CHECK(editor.dropped_comments() == Texts{"# three", "# four"});
}

TEST_CASE("a comment inside what is replaced is reported") {
  Editor editor = editor_of("a: # kept\n  - x # gone\nb: [1, # gone too\n  2]\n");
  REQUIRE(editor.set({"a"}, Value::text("t")));
  REQUIRE(editor.set({"b"}, Value::text("u")));
  CHECK(editor.document().text() == "a: t # kept\nb: u\n");
  CHECK(editor.dropped_comments() == Texts{"# gone", "# gone too"});
}

TEST_CASE("a refusal says where and why, and changes nothing") {
  Editor editor = editor_of("a: &x 1\nb:\n  - *x\n  - t\n");
  REQUIRE(editor.set({"b", 1u}, Value::text("u")));
  const std::string before(editor.document().text());

  const auto anchor = editor.set({"a"}, Value::raw("2"));
  REQUIRE(!anchor);
  CHECK(anchor.error().why == Refusal::Why::refused);
  CHECK(anchor.error().offset == 3);
  CHECK(anchor.error().message == "this is the anchor &x, which line 3 repeats");

  const auto missing = editor.set({"b", 7u}, Value::raw("2"));
  REQUIRE(!missing);
  CHECK(missing.error().message == "this list has no item 8, it ends with 2");

  const auto key = editor.remove_key({}, "c");
  REQUIRE(!key);
  CHECK(key.error().message == "there is no key 'c' here");

  const auto kind = editor.insert_key({"b", 1u}, "k", Value::null());
  REQUIRE(!kind);
  CHECK(kind.error().message == "this is text, not a mapping");

  const auto taken = editor.rename_key({}, "a", "b");
  REQUIRE(!taken);
  CHECK(taken.error().message == "the key 'b' is here already");

  const auto alias = editor.set({"b", 0u, "k"}, Value::null());
  REQUIRE(!alias);
  CHECK(alias.error().message == "this repeats the anchor of line 1; change it there");

  const auto bytes = editor.set({"b", 1u}, Value::text("\xFF"));
  REQUIRE(!bytes);
  CHECK(bytes.error().message == "the new text is not UTF-8");

  CHECK(editor.document().text() == before);
  CHECK(editor.splices().size() == 1);
}

TEST_CASE("documents that can't be edited are refused as a whole") {
  Editor twice = editor_of("a: 1\nb: 2\nb: 3\n");
  const auto duplicate = twice.set({"a"}, Value::raw("2"));
  REQUIRE(!duplicate);
  CHECK(duplicate.error().offset == 10);
  CHECK(duplicate.error().message == "the key 'b' is here twice");

  Editor tagged = editor_of("a: !t 1\nb: 2\n");
  const auto unsupported = tagged.set({"b"}, Value::raw("3"));
  REQUIRE(!unsupported);
  CHECK(unsupported.error().why == Refusal::Why::unsupported);
}

TEST_CASE("a key gets another name, and keeps its quotes") {
  Editor editor = editor_of("'a':   1 # c\n\"b\": 2\nc: {d: 3}\n");
  REQUIRE(editor.rename_key({}, "a", "it's"));
  REQUIRE(editor.rename_key({}, "b", "x"));
  REQUIRE(editor.rename_key({"c"}, "d", "e, f"));
  REQUIRE(editor.rename_key({}, "c", "No"));
  CHECK(editor.document().text() == "'it''s':   1 # c\n\"x\": 2\n\"No\": {\"e, f\": 3}\n");
}

TEST_CASE("a node as a value, and back") {
  const auto document = Document::parse(
      "t: word\nq: '2'\nn: 2\nd: 2026-12-04\nz: ~\nl: [a, {b: 1}]\nm:\n  k: |\n    x\n    y\n");
  REQUIRE(document);
  const Node root = document->root();
  CHECK(value_of(root.find("t")) == Value::text("word"));
  CHECK(value_of(root.find("q")) == Value::text("2"));
  CHECK(value_of(root.find("n")) == Value::raw("2"));
  CHECK(value_of(root.find("d")) == Value::raw("2026-12-04"));
  CHECK(value_of(root.find("z")) == Value::null());
  const Value map = Value::map({{"b", Value::raw("1")}}).inline_by_default();
  CHECK(value_of(root.find("l")) == Value::list({Value::text("a"), map}).inline_by_default());
  CHECK(value_of(root.find("m")) == Value::map({{"k", Value::text("x\ny\n")}}));
}

TEST_CASE("a removed item can be put back") {
  const char* text = "l:\n  - id: A1\n    tags: [x, z]\n  - id: A2\n    t: '7'\n  - id: A3\n";
  Editor editor = editor_of(text);
  const Value item = value_of(editor.document().root().find("l").items()[1]);
  REQUIRE(editor.remove_item({"l"}, 1));
  REQUIRE(editor.insert_item({"l"}, 1, item));
  CHECK(editor.document().text() ==
        "l:\n  - id: A1\n    tags: [x, z]\n  - id: A2\n    t: \"7\"\n  - id: A3\n");
}

}  // namespace
}  // namespace bywhen::yaml
