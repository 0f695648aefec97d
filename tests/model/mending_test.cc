#include "model/mending.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

TEST_CASE("a key's skeleton leaves out case and what parts its words") {
  for (const std::string_view key : {"done_when", "doneWhen", "done-when", "Done When"}) {
    CHECK(key_skeleton(key) == "donewhen");
  }
  CHECK(key_skeleton("done.when") == "done.when");
}

TEST_CASE("a scalar keeps its quotes; what has more than these is left alone") {
  const auto in_place = [](const std::string& scalar) {
    const auto document = yaml::Document::parse("a: " + scalar + "\nb: &d x\n");
    REQUIRE(document);
    return in_place_of(document->root().find("a"), "new");
  };
  CHECK(in_place("old") == "new");
  CHECK(in_place("'old'") == "'new'");
  CHECK(in_place("\"old\"") == "\"new\"");
  for (const char* scalar :
       {"'o''ld'", "\"o\\tld\"", "&c old", "!!str old", "|\n  old", "o\n  l", "'o\n  l'"}) {
    CAPTURE(scalar);
    CHECK(in_place(scalar) == "");
  }
}

}  // namespace
}  // namespace bywhen
