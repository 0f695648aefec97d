// Amounts added up, each currency by itself; exact, however many there are.
//
//   MoneySums sums;
//   sums.add(*Money::parse("900 EUR"));
//   sums.add(*Money::parse("0.50 EUR"));
//   sums.all().front().text()   "900.50 EUR"
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "bywhen/value/money.h"

namespace bywhen {

class MoneySum {
 public:
  explicit MoneySum(std::string currency) : currency_(std::move(currency)) {}

  // Requires an amount of the same currency.
  void add(const Money& money);
  void add(const MoneySum& sum);

  [[nodiscard]] const std::string& currency() const { return currency_; }
  // "900", "1200.50"
  [[nodiscard]] std::string amount() const;
  // "1200.50 EUR"
  [[nodiscard]] std::string text() const { return amount() + ' ' + currency_; }

 private:
  std::string currency_;
  // In hundredths: `high_` is what went past the digits that `low_` holds.
  std::uint64_t low_ = 0;
  std::uint64_t high_ = 0;
};

class MoneySums {
 public:
  void add(const Money& money);
  void add(const MoneySums& sums);
  // By currency, from A to Z.
  [[nodiscard]] const std::vector<MoneySum>& all() const { return sums_; }
  [[nodiscard]] bool empty() const { return sums_.empty(); }
  // "900.50 EUR, 120 NOK"; "" where nothing was added.
  [[nodiscard]] std::string text() const;

 private:
  MoneySum& sum_in(const std::string& currency);

  std::vector<MoneySum> sums_;
};

}  // namespace bywhen
