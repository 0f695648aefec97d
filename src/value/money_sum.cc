#include "bywhen/value/money_sum.h"

#include <algorithm>
#include <cstddef>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

constexpr std::size_t low_digits = 18;
constexpr std::uint64_t low_limit = 1'000'000'000'000'000'000;  // one and that many zeros

}  // namespace

void MoneySum::add(const Money& money) {
  const auto hundredths = static_cast<std::uint64_t>(money.hundredths);
  low_ += hundredths % low_limit;
  high_ += hundredths / low_limit + low_ / low_limit;
  low_ %= low_limit;
}

void MoneySum::add(const MoneySum& sum) {
  low_ += sum.low_;
  high_ += sum.high_ + low_ / low_limit;
  low_ %= low_limit;
}

std::string MoneySum::amount() const {
  std::string digits = std::to_string(low_);
  if (high_ > 0)
    digits = std::to_string(high_) + std::string(low_digits - digits.size(), '0') + digits;
  constexpr std::size_t decimals = 2;
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  const std::string cents = digits.substr(digits.size() - decimals);
  digits.resize(digits.size() - decimals);
  return cents == "00" ? digits : digits + '.' + cents;
}

MoneySum& MoneySums::sum_in(const std::string& currency) {
  auto place = std::ranges::lower_bound(sums_, currency, {}, &MoneySum::currency);
  if (place == sums_.end() || place->currency() != currency) {
    place = sums_.insert(place, MoneySum(currency));
  }
  return *place;
}

void MoneySums::add(const Money& money) { sum_in(money.currency).add(money); }

void MoneySums::add(const MoneySums& sums) {
  for (const MoneySum& sum : sums.sums_) sum_in(sum.currency()).add(sum);
}

std::string MoneySums::text() const {
  std::vector<std::string> texts;
  for (const MoneySum& sum : sums_) texts.push_back(sum.text());
  return join(texts, ", ");
}

}  // namespace bywhen
