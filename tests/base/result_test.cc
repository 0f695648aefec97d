#include "bywhen/base/result.h"

#include <doctest/doctest.h>

#include <memory>

namespace bywhen {
namespace {

Result<int> half(int number) {
  if (number % 2 != 0) return Error{"odd", "add one", "here"};
  return number / 2;
}

TEST_CASE("a result is the value or the reason") {
  const Result<int> fine = half(4);
  REQUIRE(fine);
  CHECK(fine.ok());
  CHECK(*fine == 2);

  const Result<int> bad = half(3);
  REQUIRE_FALSE(bad);
  CHECK(bad.error().message == "odd");
  CHECK(bad.error().hint == "add one");
  CHECK(bad.error().place == "here");
}

TEST_CASE("a value that can only be moved gets out") {
  Result<std::unique_ptr<int>> made = std::make_unique<int>(7);
  const std::unique_ptr<int> taken = *std::move(made);
  CHECK(*taken == 7);
}

TEST_CASE("value and reason may be of one type") {
  CHECK(Result<int, long>(1).ok());
  CHECK_FALSE(Result<int, long>(1L).ok());
}

}  // namespace
}  // namespace bywhen
