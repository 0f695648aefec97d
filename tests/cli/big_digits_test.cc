#include "cli/big_digits.h"

#include <doctest/doctest.h>

#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

TEST_CASE("digits are five rows high, and grow with their blocks") {
  CHECK(join(big_digits("1:04", 1, 1), "\n") ==
        " █    ███ █ █\n"
        "██  █ █ █ █ █\n"
        " █    █ █ ███\n"
        " █  █ █ █   █\n"
        "███   ███   █");
  const auto large = big_digits("2:50", 4, 2);
  CHECK(large.size() == 10);
  for (const std::string& line : large) CHECK(display_width(line) == 52);
}

TEST_CASE("the largest that have room are taken") {
  CHECK(largest_digits("2:50", 12, 24).empty());
  CHECK(largest_digits("2:50", 80, 4).empty());
  CHECK(largest_digits("2:50", 13, 5) == big_digits("2:50", 1, 1));
  CHECK(largest_digits("2:50", 80, 8) == big_digits("2:50", 2, 1));
  CHECK(largest_digits("2:50", 200, 20) == big_digits("2:50", 8, 4));
}

}  // namespace
}  // namespace bywhen::cli
