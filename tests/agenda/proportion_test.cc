#include "agenda/proportion.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

using Numbers = std::vector<std::int64_t>;

TEST_CASE("whole numbers that add up: what rounding left goes to who lost most") {
  CHECK(in_proportion({{2}, {3}, {5}}, 20) == Numbers{4, 6, 10});
  CHECK(in_proportion({{1}, {1}, {1}}, 4) == Numbers{2, 1, 1});
  CHECK(in_proportion({{10}, {19}}, 3) == Numbers{1, 2});
  CHECK(in_proportion({}, 5).empty());
}

TEST_CASE("one that has its least leaves less for the others, down to theirs") {
  CHECK(in_proportion({{100, 1}, {1, 10}}, 50) == Numbers{40, 10});
  CHECK(in_proportion({{100, 38}, {50, 15}, {1, 10}}, 60) == Numbers{38, 15, 10});
  CHECK(in_proportion({{100, 1}, {1, 10}}, 0) == Numbers{1, 10});
  CHECK(in_proportion({{0, 0}, {5, 1}}, 4) == Numbers{0, 4});
  CHECK(in_proportion({{0, 0}}, 4) == Numbers{0});
}

}  // namespace
}  // namespace bywhen
