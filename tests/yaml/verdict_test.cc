// yaml-cpp must notice a quick reader that got something wrong in what was changed.
#include "yaml/verdict.h"

#include <doctest/doctest.h>

#include "yaml/readers.h"

namespace bywhen::yaml {
namespace {

const std::string before =
    "# head\nbywhen: 1\ntitle: T\nactions:\n  - id: A1\n    owner: ana  # c\n  - id: A2\nends: x\n";
const std::string after =
    "# head\nbywhen: 1\ntitle: T\nactions:\n  - id: A1\n    owner: ben  # c\n  - id: A2\nends: x\n";

std::shared_ptr<Tree> quick(const std::string& text) {
  const auto tree = parse_quick(text);
  REQUIRE(tree);
  return std::const_pointer_cast<Tree>(tree);
}

bool objects(const std::string& from, const std::shared_ptr<Tree>& to) {
  return find_objection(Document(quick(from)), Document(to)).has_value();
}

std::uint32_t node_of(const Tree& tree, std::string_view value) {
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    if (tree.value(i) == value) return i;
  }
  FAIL("no such node");
  return 0;
}

TEST_CASE("what both readers see alike is not objected to") {
  CHECK_FALSE(objects(before, quick(after)));
  CHECK_FALSE(objects(before, quick(before)));
  CHECK_FALSE(objects("a: 1\n", quick("a: 1\nb: [x, {y: z}]\n")));
  CHECK_FALSE(objects("a: 1\nb: 2\n", quick("a: 1\n")));
  CHECK_FALSE(objects("- a\n", quick("- a\n- b\n")));
  CHECK_FALSE(
      objects("\xEF\xBB\xBF"
              "a: 1\r\n",
              quick("\xEF\xBB\xBF"
                    "a: 2\r\n")));
  CHECK_FALSE(objects("---\nl:\n- |\n  t\n- u\n", quick("---\nl:\n- |\n  t\n- v\n")));
}

TEST_CASE("a part that means something else alone is judged with the whole") {
  // Found by the fuzzer: at the start of a document the mark is no part of the key.
  CHECK_FALSE(
      objects("a: 1\n\xEF\xBB\xBF"
              "b: 2\n",
              quick("a: 1\n\xEF\xBB\xBF"
                    "b: 3\n")));
}

TEST_CASE("a wrong kind, value or structure in the changed item") {
  auto kind = quick(after);
  kind->nodes[node_of(*kind, "ben")].kind = Kind::null;
  CHECK(objects(before, kind));
  auto value = quick(after);
  value->nodes[node_of(*value, "ben")].end -= 1;  // "be"
  CHECK(objects(before, value));
  auto structure = quick(after);
  structure->nodes[node_of(*structure, "ben")].after += 1;
  CHECK(objects(before, structure));
}

TEST_CASE("a neighbour of the change is judged, what is far from it is not") {
  auto neighbour = quick("l:\n- a\n- new\n- b\nz: 1\n");
  neighbour->nodes[node_of(*neighbour, "b")].kind = Kind::null;
  CHECK(objects("l:\n- a\n- b\nz: 1\n", neighbour));
  auto far = quick(after);
  far->nodes[node_of(*far, "x")].kind = Kind::null;
  CHECK_FALSE(objects(before, far));
}

TEST_CASE("a change before the first entry is judged on the whole") {
  const std::string changed = "# other\nbywhen: 1\nends: x\n";
  auto all = quick(changed);
  all->nodes[node_of(*all, "x")].kind = Kind::null;
  CHECK(objects("# head\nbywhen: 1\nends: x\n", all));
  CHECK_FALSE(objects("# head\nbywhen: 1\nends: x\n", quick(changed)));
}

TEST_CASE("a list that is no list of blocks, and a root that is no mapping, are judged whole") {
  auto flow = quick("a: [1, 2]\n");
  flow->nodes[node_of(*flow, "2")].kind = Kind::null;
  CHECK(objects("a: [1]\n", flow));
  auto root = quick("- a\n- b\n");
  root->nodes[node_of(*root, "a")].kind = Kind::null;
  CHECK(objects("- a\n", root));
}

}  // namespace
}  // namespace bywhen::yaml
