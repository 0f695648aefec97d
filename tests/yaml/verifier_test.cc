// Edits that lie about what they mean: the verifier must see each of them.
#include "yaml/verifier.h"

#include <doctest/doctest.h>

namespace bywhen::yaml {
namespace {

Document parsed(const std::string& text) {
  auto document = Document::parse(text);
  REQUIRE(document);
  return *document;
}

std::string fault(const std::string& before, const Change& change) {
  const Document old = parsed(before);
  return find_fault(old, change, parsed(spliced(before, change.splices))).value_or("");
}

Change replacing(std::uint32_t begin, std::uint32_t end, std::string text, Intent intent,
                 const Value& value) {
  expect(intent.nodes, value);
  return {{{{begin, end}, std::move(text)}}, std::move(intent)};
}

const Intent second_value{0, 4, 5, {}};  // of {a: 1, b: 2}: root, a, 1, b, 2

TEST_CASE("an edit that does what it means") {
  CHECK(fault("a: 1\nb: 2\n", replacing(8, 9, "3", second_value, Value::raw("3"))) == "");
}

TEST_CASE("another value, another kind") {
  const std::string wrong = "the file would not mean what was asked for";
  CHECK(fault("a: 1\nb: 2\n", replacing(8, 9, "4", second_value, Value::raw("3"))) == wrong);
  CHECK(fault("a: 1\nb: 2\n", replacing(8, 9, "[]", second_value, Value::text("[]"))) == wrong);
  CHECK(fault("a: 1\nb: 2\n", replacing(8, 9, "3\nc: 4", second_value, Value::raw("3"))) == wrong);
  CHECK(fault("a: 1\nb: 2\n", replacing(8, 9, "", second_value, Value::text(""))) == wrong);
}

TEST_CASE("another structure with the same values") {
  // x, y under a: a list of one list of two is not a list of two.
  const Value list = Value::list({Value::text("x"), Value::text("z")});
  CHECK(fault("a: 1\nb: 2\n", replacing(8, 9, "[x, z]", second_value, list)) == "");
  CHECK(fault("a: 1\nb: 2\n", replacing(8, 9, "[[x, z]]", second_value, list)) != "");
  const Value nested = Value::list({Value::list({Value::text("x")}), Value::text("z")});
  CHECK(fault("a: 1\nb: 2\n", replacing(8, 9, "[[x, z]]", second_value, nested)) != "");
  // A new last key that slips into the mapping before it.
  Intent at_end{0, 5, 5, {}};
  expect_text(at_end.nodes, "k");
  const std::string before = "a:\n  x: 1\n";
  CHECK(fault(before, replacing(9, 9, "\nk: v", at_end, Value::text("v"))) == "");
  CHECK(fault(before, replacing(9, 9, "\n  k: v", at_end, Value::text("v"))) != "");
}

TEST_CASE("bytes beside the edit") {
  const std::string beside = "it would touch what stands beside it";
  CHECK(fault("a: 1\nb: 2\n", replacing(3, 9, "1\nb: 3", second_value, Value::raw("3"))) == beside);
  const Intent first_value{0, 2, 3, {}};
  CHECK(fault("a: 1\nb: 2\n", replacing(3, 6, "3\nb", first_value, Value::raw("3"))) == beside);
}

TEST_CASE("comments") {
  const std::string comment = "it would change a comment";
  CHECK(fault("a: 1\nb: 2\n", replacing(8, 9, "3 # c", second_value, Value::raw("3"))) == comment);
  CHECK(fault("a: 1\nb: 2 # c\n", replacing(8, 9, "3 # b", second_value, Value::raw("3"))) ==
        comment);
  CHECK(fault("a: 1\nb: 2 # c\n", replacing(8, 13, "3", second_value, Value::raw("3"))) == "");
}

TEST_CASE("anchors and aliases") {
  const Intent third_value{0, 6, 7, {}};
  const std::string before = "a: &x 1\nb: *x\nc: 2\n";
  CHECK(fault(before, replacing(17, 18, "3", third_value, Value::raw("3"))) == "");
  CHECK(fault(before, replacing(17, 18, "&y 3", third_value, Value::raw("3"))) != "");
  CHECK(fault(before, replacing(17, 18, "*x", third_value, Value::null())) != "");
  const Intent second{0, 4, 5, {}};
  CHECK(fault("a: &x 1\nb: 2\nc: &x 3\nd: *x\n", replacing(11, 12, "4", second, Value::raw("4"))) ==
        "");
}

TEST_CASE("an alias that repeats something else afterwards") {
  const std::string before = "a: &x 1\nb: &y 2\nc: *x\n";
  Intent intent{0, 4, 5, {}};
  expect(intent.nodes, Value::raw("3"));
  intent.nodes[0].anchored = true;
  CHECK(fault(before, {{{{11, 15}, "&y 3"}}, intent}) == "");
  CHECK(fault(before, {{{{11, 15}, "&x 3"}}, intent}) == "an alias would repeat something else");
}

TEST_CASE("a document that could not be edited any more") {
  const Value pair = Value::list({Value::map({{"k", Value::raw("1")}})});
  CHECK(fault("a: 1\nb: 2\n", replacing(8, 9, "[{k: 1}]", second_value, pair)) == "");
  CHECK(fault("a: 1\nb: 2\n", replacing(8, 9, "[k: 1]", second_value, pair)).substr(0, 14) ==
        "it would leave");
  CHECK(fault("a: 1\nb: 2\n", replacing(8, 9, "!t 3", second_value, Value::raw("3"))) != "");
  Intent at_end{0, 3, 3, {}};
  expect_text(at_end.nodes, "a");
  CHECK(fault("a: 1\n", replacing(4, 4, "\na: 2", at_end, Value::raw("2"))) ==
        "it would leave a key twice");
}

TEST_CASE("two readings of a text") {
  CHECK(!find_difference(parsed("a: [1, b]\n"), parsed("a: [1, b]\n")));
  CHECK(find_difference(parsed("a: 1\n"), parsed("a: 2\n")));
}

}  // namespace
}  // namespace bywhen::yaml
