#include "model/mending.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

TEST_CASE("a day in full is meant by it, in whatever order nobody can take for another") {
  const Date day = *Date::from(2026, 12, 4);
  for (const std::string_view written :
       {"2026/12/04", "2026.12.4", " 2026-12-4 ", "4 Dec 2026", "4. December 2026",
        "december 4, 2026", "Fri 4 Dec 2026"}) {
    CAPTURE(written);
    CHECK(day_meant(written) == day);
  }
  CHECK(day_meant("24.12.2026") == Date::from(2026, 12, 24));
  CHECK(day_meant("12/24/2026") == Date::from(2026, 12, 24));
  CHECK(day_meant("4/4/2026") == Date::from(2026, 4, 4));
}

TEST_CASE("nothing is, where there are two days, none, or one that counts from today") {
  for (const std::string_view written :
       {"04/12/2026",  "4.12.2026",  "4 Dec",   "4 Dec 26",    "today",
        "fri",         "+3d",        "eoy",     "2026-12",     "2026/13/01",
        "2026/02/30",  "2026/12-04", "2026/1/", "2026/001/01", "Thu 4 Dec 2026",
        "4 Dec 2026?", "20261204",   "",        " ",           "2026"}) {
    CAPTURE(written);
    CHECK_FALSE(day_meant(written));
  }
}

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
