#include "bywhen/model/entry_ids.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

TEST_CASE("an entry is found by its id, whatever that is; the first has it") {
  EntryIds ids('I', 4);
  CHECK(ids.add("I1", 0) == 0);
  CHECK(ids.add("I999999999", 1) == 1);
  CHECK(ids.add("second", 2) == 2);
  CHECK(ids.add("I1", 3) == 0);
  CHECK(ids.add("second", 3) == 2);
  CHECK(ids.find("I1") == 0);
  CHECK(ids.find("I999999999") == 1);
  CHECK(ids.find("second") == 2);
  for (const std::string_view none : {"I2", "I999999998", "i1", "A1", "I01", "1", ""}) {
    CHECK_FALSE(ids.find(none).has_value());
  }
}

TEST_CASE("ids without a letter are found, too") {
  EntryIds ids(EntryIds::no_letter, 2);
  CHECK(ids.add("ana", 0) == 0);
  CHECK(ids.add("A1", 1) == 1);
  CHECK(ids.add("ana", 1) == 0);
  CHECK(ids.find("ana") == 0);
  CHECK(ids.find("A1") == 1);
  CHECK_FALSE(ids.find("ben").has_value());
}

}  // namespace
}  // namespace bywhen
