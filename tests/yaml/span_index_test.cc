#include "yaml/span_index.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "yaml/tree_check.h"

namespace bywhen::yaml {
namespace {

const Tree& keep(ParsedTree parsed) {
  static std::vector<std::shared_ptr<const Tree>> kept;
  REQUIRE(parsed.ok());
  kept.push_back(*parsed);
  return *kept.back();
}

const Tree& read(std::string text) {
  const Tree& tree = keep(parse_reference(std::move(text)));
  CHECK(nesting_fault(tree) == "");
  CHECK(ownership_fault(tree) == "");
  return tree;
}

// One node: its text, with its indicator's place before it.
std::string piece(const Tree& tree, std::uint32_t index) {
  const TreeNode& node = tree.nodes[index];
  const std::string text = tree.text.substr(node.begin, node.end - node.begin);
  if (node.indicator == none) return fmt::format("{} {}", node.begin, text);
  return fmt::format("{} {} {}", node.indicator, node.begin, text);
}

std::string reason(const Tree& tree) { return tree.obstacle ? tree.obstacle->reason : ""; }

TEST_CASE("block collections end with their last descendant") {
  const Tree& tree = read("a:\n  - x # c\n  -\n\nb: 1 \n");
  REQUIRE(tree.nodes.size() == 7);
  CHECK(piece(tree, 0) == "0 a:\n  - x # c\n  -\n\nb: 1");
  CHECK(piece(tree, 1) == "0 a");
  CHECK(piece(tree, 2) == "1 5 - x # c\n  -");
  CHECK(piece(tree, 3) == "5 7 x");
  CHECK(piece(tree, 4) == "15 16 ");
  CHECK(piece(tree, 5) == "18 b");
  CHECK(piece(tree, 6) == "19 21 1");
  CHECK(tree.nodes[2].after == 5);
  CHECK(tree.nodes[0].after == 7);
  CHECK(tree.nodes[3].depth == 2);
}

TEST_CASE("flow collections end with their bracket; a key alone has an absent value") {
  const Tree& tree = read("m: {a, b : 1, c:} # x\n");
  REQUIRE(tree.nodes.size() == 9);
  CHECK(piece(tree, 2) == "1 3 {a, b : 1, c:}");
  CHECK(piece(tree, 3) == "4 a");
  CHECK(piece(tree, 4) == "5 ");
  CHECK(piece(tree, 5) == "7 b");
  CHECK(piece(tree, 6) == "9 11 1");
  CHECK(piece(tree, 8) == "15 16 ");
  CHECK(tree.nodes[2].style == Style::flow);
}

TEST_CASE("a BOM shifts everything by its three bytes") {
  const Tree& tree = read(
      "\xEF\xBB\xBF"
      "a: 1");
  CHECK(tree.body == 3);
  CHECK(piece(tree, 1) == "3 a");
  CHECK(piece(tree, 2) == "4 6 1");
}

TEST_CASE("an absent value is where it would stand, though yaml-cpp marks the next token") {
  const Tree& tree = read("a:\nnull: x\nb:\n\n# end\n");
  CHECK(piece(tree, 2) == "1 2 ");
  CHECK(piece(tree, 3) == "3 null");
  CHECK(tree.nodes[3].kind == Kind::null);
  CHECK(piece(tree, 6) == "12 13 ");
  const Tree& below = read("x:\n  a:\nnull: 1\n");
  CHECK(piece(below, 4) == "6 7 ");
}

TEST_CASE("anchors belong to their node, also to one that is absent") {
  const Tree& tree = read("a: &x  1\nb: &y\nc: *x\n&z d: 2\ne: &m\n  k: v\n");
  CHECK(piece(tree, 2) == "1 3 &x  1");
  CHECK(tree.nodes[2].content == 7);
  CHECK(tree.nodes[2].anchored);
  CHECK(piece(tree, 4) == "10 12 &y");
  CHECK(tree.nodes[4].content == tree.nodes[4].end);
  CHECK(tree.nodes[6].kind == Kind::alias);
  CHECK(tree.aliases.at(6) == 2);
  CHECK(piece(tree, 7) == "21 &z d");
  CHECK(piece(tree, 10) == "30 32 &m\n  k: v");
  CHECK_FALSE(tree.obstacle);
}

TEST_CASE("values that are not a piece of the text are kept decoded") {
  const Tree& tree = read("- a b\n- 'a'\n- 'it''s'\n- x\n  y\n- |\n  t\n");
  CHECK(tree.nodes[1].decoded == none);
  CHECK(tree.nodes[2].decoded == none);
  CHECK(tree.value(2) == "a");
  CHECK(tree.value(3) == "it's");
  CHECK(piece(tree, 4) == "22 24 x\n  y");
  CHECK(tree.value(4) == "x y");
  CHECK(tree.value(5) == "t\n");
  CHECK(tree.nodes[5].style == Style::literal);
  CHECK(tree.value(0).empty());
}

TEST_CASE("directives and markers are nobody's, and comments around them are found") {
  const Tree& tree = read("%YAML 1.2 # d\n---\n# head\na: 1\n...\n# tail\n");
  CHECK(piece(tree, 0) == "25 a: 1");
  CHECK(tree.comments.size() == 3);
  CHECK_FALSE(tree.obstacle);
}

TEST_CASE("what can be read and not edited around is an obstacle, named where it stands") {
  const auto obstacle = [](std::string text, std::uint32_t offset) {
    const Tree& tree = read(std::move(text));
    REQUIRE(tree.obstacle.has_value());
    CHECK(tree.obstacle->offset == offset);
    return reason(tree);
  };
  CHECK(obstacle("a: !t x\n", 3) == "an explicit tag");
  CHECK(obstacle("a: !!str\nb: 1\n", 3) == "an explicit tag");
  CHECK(obstacle("x: 1\n? a\n", 5) == "an explicit key without a value");
  CHECK(obstacle("{? a, b: 1}\n", 1) == "an explicit key without a value");
  CHECK(obstacle(": x\n", 0) == "a value without a key");
  CHECK(obstacle("? |\n  k\n: v\n", 2) == "a block scalar as a key");
  CHECK(obstacle("a: [b: 1]\n", 4) == "a pair in brackets without braces");
  CHECK(obstacle("a: [\n\tb]\n", 5) == "a tab in the indentation");
  CHECK(obstacle("a: \"x\"#c\n", 6) == "a '#' glued to what stands before it");
  CHECK(obstacle("a: |#c\n  x\n", 4) == "a '#' glued to what stands before it");
}

TEST_CASE("what looks odd and is harmless is no obstacle") {
  for (const char* text : {"a:\t1\t# c\n", "? a\n: b\n", "- - a\n  - b\n", "a:\n\t# c\n  b: 1\n",
                           "\"a b\"  :   'x'\n", "a: # c\n  # d\n  v # e\n", "a: [x, y,]\n",
                           "a#b: c#d\n", "a: |+\n  x\n\n\nb: 1\n", "a: >\n  x\n\n   y\n  z\n"}) {
    CAPTURE(text);
    CHECK(reason(read(text)) == "");
  }
}

TEST_CASE("a value that yaml-cpp decodes wrongly is right, and an obstacle") {
  const Tree& tree = read("a: \"\\N\"\n");
  CHECK(tree.value(2) == "\xC2\x85");
  CHECK(reason(tree) == "a quoted text that not all YAML readers read alike");
}

TEST_CASE(
    "where the walk loses its way, there is no document, for what follows can't be vouched for") {
  for (const char* rest : {"", "---\nb: 1\n", "c: \"never closed\n"}) {
    const auto parsed = parse_reference(std::string("t: !\\x y\n") + rest);
    REQUIRE_FALSE(parsed.ok());
    CHECK(parsed.error().offset >= 3);
    CHECK(parsed.error().message == "a notation whose parts can't be told apart safely");
  }
}

}  // namespace
}  // namespace bywhen::yaml
