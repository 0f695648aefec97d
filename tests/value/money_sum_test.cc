#include "bywhen/value/money_sum.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

std::string sum_of(const std::vector<std::string>& amounts) {
  MoneySums sums;
  for (const std::string& amount : amounts) sums.add(*Money::parse(amount));
  return sums.text();
}

TEST_CASE("amounts are added exactly, to the hundredth") {
  CHECK(sum_of({"900 EUR", "140.50 EUR", "0.05 EUR"}) == "1040.55 EUR");
  CHECK(sum_of({"0.10 EUR", "0.20 EUR"}) == "0.30 EUR");
  CHECK(sum_of({"0.99 EUR", "0.01 EUR"}) == "1 EUR");
  CHECK(sum_of({"0 EUR"}) == "0 EUR");
  CHECK(sum_of({"0.05 EUR"}) == "0.05 EUR");
  CHECK(sum_of({}).empty());
}

TEST_CASE("currencies stay apart, from A to Z") {
  CHECK(sum_of({"5 USD", "900 EUR", "1 CHF", "0.50 EUR"}) == "1 CHF, 900.50 EUR, 5 USD");
}

TEST_CASE("a sum past what one number holds is exact, too") {
  const std::string highest = "999999999999999.99 EUR";
  CHECK(sum_of(std::vector<std::string>(10, highest)) == "9999999999999999.90 EUR");
  CHECK(sum_of(std::vector<std::string>(1000, highest)) == "999999999999999990 EUR");
  CHECK(sum_of(std::vector<std::string>(100000, highest)) == "99999999999999999000 EUR");
}

}  // namespace
}  // namespace bywhen
