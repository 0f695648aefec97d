#include "bywhen/yaml/document.h"

#include <doctest/doctest.h>

#include <string>

namespace bywhen::yaml {
namespace {

Document parse(std::string text) {
  auto document = Document::parse(std::move(text));
  REQUIRE(document.ok());
  return *document;
}

std::string slice(const Document& document, Range range) {
  return std::string(document.text().substr(range.begin, range.end - range.begin));
}

TEST_CASE("find gives values with their bytes") {
  const Document document = parse("title: \"A b\"  # c\nlist: [x, 'it''s']\n");
  const Node title = document.root().find("title");
  REQUIRE(title);
  CHECK(title.is_scalar());
  CHECK(title.style() == Style::double_quoted);
  CHECK(title.value() == "A b");
  CHECK(title.range() == Range{7, 12});
  const auto items = document.root().find("list").items();
  REQUIRE(items.size() == 2);
  CHECK(items[1].value() == "it's");
  CHECK(slice(document, items[1].range()) == "'it''s'");
  CHECK_FALSE(document.root().find("nothing"));
  CHECK_FALSE(title.find("x"));
}

TEST_CASE("a walk by first and next visits children and stops at the end of their parent") {
  const Document document = parse("a:\n  - x\n  - - y\nb: 1\n");
  const Node list = document.root().find("a");
  CHECK(list.size() == 2);
  CHECK(list.first().value() == "x");
  const Node inner = list.first().next();
  CHECK(inner.is_sequence());
  CHECK(inner.first().value() == "y");
  CHECK_FALSE(inner.first().next());
  CHECK_FALSE(inner.next());
  CHECK_FALSE(list.first().first());
  CHECK(document.root().size() == 2);
  const auto entries = document.root().entries();
  REQUIRE(entries.size() == 2);
  CHECK(entries[1].key.value() == "b");
  CHECK(entries[1].value.value() == "1");
  CHECK(entries[0].value.entries().empty());
  CHECK(document.root().items().empty());
}

TEST_CASE("null is ~, null and what is absent; other words are text") {
  const Document document = parse("a: ~\nb: null\nc:\nd: NULL\ne: nULL\nf: \"null\"\n");
  for (const char* key : {"a", "b", "c", "d"}) CHECK(document.root().find(key).is_null());
  CHECK(document.root().find("e").value() == "nULL");
  CHECK(document.root().find("f").value() == "null");
  CHECK(document.root().find("c").range() == Range{15, 15});
}

TEST_CASE("an empty text is a document whose root is null") {
  for (const char* text : {"", "\n", "# c\n", "---\n", "\xEF\xBB\xBF"}) {
    CAPTURE(text);
    CHECK(parse(text).root().is_null());
  }
}

TEST_CASE("places count lines and code points from 1, and a BOM not at all") {
  const Document document = parse(
      "\xEF\xBB\xBF"
      "a: \xC3\xA4 # x\r\nb: 1\n");
  const Range value = document.root().find("a").range();
  CHECK(value == Range{6, 8});
  CHECK(document.place(value.begin).line == 1);
  CHECK(document.place(value.begin).column == 4);
  CHECK(document.place(value.end).column == 5);
  CHECK(document.place(0).column == 1);
  CHECK(document.place(document.root().find("b").range().begin).line == 2);
  CHECK(document.place(1000).line == 3);
  CHECK(document.line_at(7) == "a: \xC3\xA4 # x");
  CHECK(document.line_at(15) == "b: 1");
  CHECK(document.line_at(1000).empty());
  CHECK(place_in(document.text(), value.end).column == 5);
  CHECK(place_in("x\ny", 2).line == 2);
}

TEST_CASE("comments are found in order, without their line ends") {
  const Document document = parse("# a\r\nb: 1 # c\nd: \"# no\" #e\n");
  REQUIRE(document.comments().size() == 3);
  CHECK(slice(document, document.comments()[0]) == "# a");
  CHECK(slice(document, document.comments()[1]) == "# c");
  CHECK(slice(document, document.comments()[2]) == "#e");
}

TEST_CASE("duplicate keys are the later ones, compared decoded, in order") {
  const Document document =
      parse("a: {x: 1, 'x': 2}\nb: 1\n\"\\x61\": 3\nnull: 1\n~: 2\n'null': 3\n");
  const auto& again = document.duplicate_keys();
  REQUIRE(again.size() == 3);
  CHECK(slice(document, again[0].range()) == "'x'");
  CHECK(slice(document, again[1].range()) == "\"\\x61\"");
  CHECK(slice(document, again[2].range()) == "~");
}

TEST_CASE("duplicate keys are found in huge mappings, in time that grows with their size") {
  std::string text;
  for (int i = 0; i < 50000; ++i) text += "k" + std::to_string(i) + ": 1\n";
  text += "k77: 2\n";
  const Document document = parse(text);
  REQUIRE(document.duplicate_keys().size() == 1);
  CHECK(document.place(document.duplicate_keys()[0].range().begin).line == 50001);
}

TEST_CASE("nodes live as long as any copy of their document") {
  Node title;
  Document copy = parse("a: 1\n");
  {
    const Document document = parse("title: Long enough to be on the heap\n");
    title = document.root().find("title");
    copy = document;
  }
  CHECK(title.value() == "Long enough to be on the heap");
}

TEST_CASE("an alias is a node of its own kind, and is not followed") {
  const Document document = parse("a: &x {k: 1}\nb: *x\n");
  CHECK(document.root().find("b").kind() == Kind::alias);
  CHECK(document.root().find("b").value().empty());
  CHECK(document.root().find("a").range() == Range{3, 12});
  CHECK_FALSE(document.obstacle().has_value());
}

}  // namespace
}  // namespace bywhen::yaml
