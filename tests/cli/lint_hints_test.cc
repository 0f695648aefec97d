#include "cli/lint_hints.h"

#include <doctest/doctest.h>

#include "cli/place.h"

namespace bywhen::cli {
namespace {

TEST_CASE("an option goes behind each command in a hint, and nowhere else") {
  const auto with = [](std::string_view hint) { return with_option(hint, "-f x"); };
  CHECK(with("bywhen assign A1 WHO") == "bywhen assign A1 WHO -f x");
  CHECK(with("bywhen done A1, or agree on a new day: bywhen schedule A1 WHEN") ==
        "bywhen done A1 -f x, or agree on a new day: bywhen schedule A1 WHEN -f x");
  CHECK(with("split it (bywhen add-action TITLE): bywhen edit A1 --effort 2d (or less)") ==
        "split it (bywhen add-action TITLE -f x): bywhen edit A1 --effort 2d -f x (or less)");
  CHECK(with("did you mean 'ana'?") == "did you mean 'ana'?");
  CHECK(with("a newer bywhen may know it") == "a newer bywhen may know it");
}

TEST_CASE("what is in quotes does not end a command") {
  const auto with = [](std::string_view hint) { return with_option(hint, "-f x"); };
  CHECK(with("bywhen accept A1 --as 'a, b; (c): d', or") ==
        "bywhen accept A1 --as 'a, b; (c): d' -f x, or");
  CHECK(with("bywhen accept A1 --as 'O'\\''N, x'") == "bywhen accept A1 --as 'O'\\''N, x' -f x");
  CHECK(with("bywhen accept A1 --as $'a\\', b'") == "bywhen accept A1 --as $'a\\', b' -f x");
  CHECK(with("bywhen accept A1 --as 'never closed, x") ==
        "bywhen accept A1 --as 'never closed, x -f x");
}

}  // namespace
}  // namespace bywhen::cli
