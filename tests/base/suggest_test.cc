#include "bywhen/base/suggest.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

using Names = std::vector<std::string>;

TEST_CASE("edits are counted") {
  CHECK(edit_distance("ana", "ana", 3) == 0);
  CHECK(edit_distance("anna", "ana", 3) == 1);
  CHECK(edit_distance("ana", "anna", 3) == 1);
  CHECK(edit_distance("ben", "den", 3) == 1);
  CHECK(edit_distance("onwer", "owner", 3) == 1);  // neighbours swapped
  CHECK(edit_distance("kitten", "sitting", 9) == 3);
  CHECK(edit_distance("", "abc", 9) == 3);
  CHECK(edit_distance("abc", "", 9) == 3);
}

TEST_CASE("case does not count, and a letter is one however many bytes it has") {
  CHECK(edit_distance("ANA", "ana", 3) == 0);
  CHECK(edit_distance("Åse", "ase", 3) == 1);
  CHECK(edit_distance("日本", "日木", 3) == 1);
}

TEST_CASE("counting stops past the limit") {
  CHECK(edit_distance("kitten", "sitting", 3) == 3);
  CHECK(edit_distance("kitten", "sitting", 2) == 3);
  CHECK(edit_distance("kitten", "sitting", 0) == 1);
  CHECK(edit_distance("a", std::string(100'000, 'b'), 2) == 3);
}

TEST_CASE("the nearest come first") {
  CHECK(nearest("anna", {"ben", "hanna", "ana", "anna"}) == Names{"anna", "hanna", "ana"});
  CHECK(nearest("onwer", {"effort", "owner", "ownership"}) == Names{"owner"});
}

TEST_CASE("nothing is offered where nothing is near") {
  CHECK(nearest("zoe", {"ana", "ben"}).empty());
  CHECK(nearest("x", {"a", "b"}).empty());  // one edit, but nothing in common
  CHECK(nearest("ana", {}).empty());
  CHECK(nearest("", {"a"}).empty());
}

TEST_CASE("three letters of the beginning are near, two are not") {
  CHECK(nearest("dead", {"deadline"}) == Names{"deadline"});
  CHECK(nearest("de", {"deadline"}).empty());
}

TEST_CASE("no more than asked for, and none twice") {
  CHECK(nearest("A9", {"A1", "A2", "A1", "A3"}, 2) == Names{"A1", "A2"});
  CHECK(nearest("A9", {"A1", "A1"}) == Names{"A1"});
}

TEST_CASE("the question") {
  CHECK(did_you_mean("anna", {"ana", "ben"}) == "did you mean 'ana'?");
  CHECK(did_you_mean("ann", {"ana", "anja", "ben"}) == "did you mean 'ana'?");
  CHECK(did_you_mean("A9", {"A1", "A2"}) == "did you mean 'A1' or 'A2'?");
  CHECK(did_you_mean("A9", {"A1", "A2", "A3", "A4"}) == "did you mean 'A1', 'A2' or 'A3'?");
  CHECK(did_you_mean("zoe", {"ana"}) == "");
}

}  // namespace
}  // namespace bywhen
