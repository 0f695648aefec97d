#include "lint/ways.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

const std::string text =
    "title: T\n"
    "actions:\n"
    "  - {id: A1, title: one, after: [A2, A3]}\n"
    "  - id: A2\n"
    "    deadline:\n"
    "    resources:\n"
    "      - need: x\n"
    "  - plain\n";

std::string way_to(std::string_view piece, std::size_t after = 0) {
  const auto document = yaml::Document::parse(text);
  REQUIRE(document);
  return Ways(*document).to(static_cast<std::uint32_t>(text.find(piece) + after));
}

TEST_CASE("the way to a place is of keys, and of ids where items have one") {
  CHECK(way_to("T\n") == "title");
  CHECK(way_to("one") == "actions.A1.title");
  CHECK(way_to("A3]") == "actions.A1.after");
  CHECK(way_to("x\n") == "actions.A2.resources.need");
  CHECK(way_to("plain") == "actions");
}

TEST_CASE("a key is on its own way, and so is a value that is not there") {
  CHECK(way_to("need") == "actions.A2.resources.need");
  CHECK(way_to("deadline:") == "actions.A2.deadline");
  CHECK(way_to("deadline:", 9) == "actions.A2.deadline");
}

TEST_CASE("between entries and past the end there is no more to say") {
  CHECK(way_to("  - id: A2") == "actions");
  CHECK(way_to("plain", 6).empty());
}

TEST_CASE("places are asked for in any order") {
  const auto document = yaml::Document::parse(text);
  REQUIRE(document);
  Ways ways(*document);
  const auto at = [&](std::string_view piece) {
    return ways.to(static_cast<std::uint32_t>(text.find(piece)));
  };
  CHECK(at("x\n") == "actions.A2.resources.need");
  CHECK(at("one") == "actions.A1.title");
  CHECK(at("x\n") == "actions.A2.resources.need");
}

}  // namespace
}  // namespace bywhen
