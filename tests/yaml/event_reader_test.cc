#include "yaml/event_reader.h"

#include <doctest/doctest.h>

namespace bywhen::yaml {
namespace {

TEST_CASE("events point into the text where they can") {
  const std::string_view text = "a: \"x\\n\"\nb: 'y'\n";
  const auto events = read_events(text, 0);
  REQUIRE(events.ok());
  const auto& list = events->list;
  REQUIRE(list.size() == 6);
  CHECK(list[0].kind == Event::Kind::mapping);
  CHECK(list[1].pos == 0);
  CHECK_FALSE(list[1].pooled);
  CHECK(list[2].pos == 3);
  CHECK(list[2].pooled);
  CHECK(events->value(text, list[2]) == "x\n");
  CHECK_FALSE(list[4].pooled);
  CHECK(events->value(text, list[4]) == "y");
  CHECK(list[5].kind == Event::Kind::end);
}

TEST_CASE("positions count from the start of the text, BOM included") {
  const auto events = read_events(
      "\xEF\xBB\xBF"
      "a: b",
      3);
  REQUIRE(events.ok());
  CHECK(events->list[0].pos == 3);
  CHECK(events->list[2].pos == 6);
}

TEST_CASE("an alias names its anchor") {
  const auto events = read_events("- &x 1\n- &y 2\n- *x\n", 0);
  REQUIRE(events.ok());
  CHECK(events->list[1].anchor == 1);
  CHECK(events->list[3].kind == Event::Kind::alias);
  CHECK(events->list[3].anchor == events->list[1].anchor);
}

TEST_CASE("only the first document is read, and a text may have none") {
  const auto events = read_events("a\n--- [\n", 0);
  REQUIRE(events.ok());
  CHECK(events->list.size() == 1);
  CHECK(read_events("# nothing\n", 0)->list.empty());
}

TEST_CASE("a text that yaml-cpp would read as document after document comes to an end") {
  CHECK(read_events(",", 0).ok());
}

}  // namespace
}  // namespace bywhen::yaml
