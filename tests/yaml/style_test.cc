#include "yaml/style.h"

#include <doctest/doctest.h>

namespace bywhen::yaml {
namespace {

Document parsed(const char* text) {
  auto document = Document::parse(text);
  REQUIRE(document);
  return *document;
}

TEST_CASE("a file without habits gets the defaults") {
  const FileStyle style = style_of(parsed("a: 1\n").tree());
  CHECK(style.map_step == 2);
  CHECK(style.sequence_offset == 2);
  CHECK(style.dash_width == 2);
  CHECK(style.quote == Style::double_quoted);
  CHECK_FALSE(style.spaced_maps);
  CHECK_FALSE(style.spaced_lists);
}

TEST_CASE("columns come from what is used most") {
  const Document document =
      parsed("a:\n    b: 1\nc:\n    d: 1\ne:\n  f: 1\ng:\n- 1\nh:\n- 2\ni:\n  - 3\n");
  const FileStyle style = style_of(document.tree());
  CHECK(style.map_step == 4);
  CHECK(style.sequence_offset == 0);
  CHECK(style_of(parsed("l:\n  -   a\n  -   b\n  - c\n").tree()).dash_width == 4);
  CHECK(style_of(parsed("l:\n    - a\n").tree()).map_step == 4);
}

TEST_CASE("quotes and braces") {
  const FileStyle style =
      style_of(parsed("a: 'x'\nb: 'z'\nc: \"w\"\nd: { k: 1 }\ne: [1]\n").tree());
  CHECK(style.quote == Style::single_quoted);
  CHECK(style.spaced_maps);
  CHECK_FALSE(style.spaced_lists);
}

TEST_CASE("the nearest neighbours before an item come first") {
  const Document document = parsed("- {a: 1}\n- b: 2\n- c\n- {d: 3}\n");
  const Tree& tree = document.tree();
  const auto nearest = [&](std::size_t index) {
    return neighbours(tree, 0, index).first_collection(Kind::mapping).node;
  };
  const std::vector<Child> items = children(tree, 0);
  CHECK(nearest(4) == items[3].node);
  CHECK(nearest(3) == items[1].node);
  CHECK(nearest(0) == items[0].node);
  CHECK(neighbours(tree, 0, 4).first_collection(Kind::sequence).node == none);
}

TEST_CASE("cousins are the values of the same key beside") {
  const Document document = parsed("- k: [1]\n- k: []\n- z: 1\n- k:\n  - 2\n");
  const Tree& tree = document.tree();
  const std::vector<Child> items = children(tree, 0);
  const auto cousin = [&](std::size_t of) {
    return cousins(tree, 0, items[of].node, "k").first_collection(Kind::sequence).node;
  };
  CHECK(is_flow(tree.nodes[cousin(2)]));
  CHECK(!is_flow(tree.nodes[cousin(0)]));
  CHECK(cousins(tree, none, items[0].node, "k").first_collection(Kind::sequence).node == none);
}

TEST_CASE("a list within a flow mapping is no example for a block mapping") {
  const Document document = parsed("- {k: [1]}\n- {k: [2]}\n- z: 1\n");
  const Tree& tree = document.tree();
  const std::vector<Child> items = children(tree, 0);
  const auto cousin = [&](std::size_t of) {
    return cousins(tree, 0, items[of].node, "k").first_collection(Kind::sequence).node;
  };
  CHECK(cousin(0) != none);
  CHECK(cousin(2) == none);
}

TEST_CASE("quotes by habit are those that the text could do without") {
  const Document document = parsed("['a', 'b: c', d]\n");
  CHECK(is_quoted_by_habit(document.tree(), 1));
  CHECK_FALSE(is_quoted_by_habit(document.tree(), 2));
  CHECK_FALSE(is_quoted_by_habit(document.tree(), 3));
}

}  // namespace
}  // namespace bywhen::yaml
