#include "bywhen/value/money.h"

#include <algorithm>
#include <cstddef>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

constexpr std::size_t most_digits = 15;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool are_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

// The digits of "1200" or "1,200"; empty where the groups are not of three.
std::string whole_digits(std::string_view text) {
  const auto groups = split(text, ',');
  std::string digits;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const bool full = groups[i].size() == 3 || (i == 0 && groups[i].size() < 3);
    if (!are_digits(groups[i]) || (groups.size() > 1 && !full)) return {};
    digits += groups[i];
  }
  return digits;
}

std::optional<std::int64_t> parse_hundredths(std::string_view text) {
  const std::size_t point = text.find('.');
  std::string digits = whole_digits(text.substr(0, point));
  if (digits.empty() || digits.size() > most_digits) return std::nullopt;
  std::string cents = "00";
  if (point != std::string_view::npos) {
    const std::string_view decimals = text.substr(point + 1);
    if (!are_digits(decimals) || decimals.size() > 2) return std::nullopt;
    cents.replace(0, decimals.size(), decimals);
  }
  return std::stoll(digits + cents);
}

}  // namespace

std::optional<Money> Money::parse(std::string_view text) {
  constexpr std::size_t letters = 3;
  if (text.size() <= letters) return std::nullopt;
  const bool in_front = is_capital(text.front());
  const std::size_t rest = text.size() - letters;
  const std::string_view currency = text.substr(in_front ? 0 : rest, letters);
  const std::string_view amount = in_front ? text.substr(letters) : text.substr(0, rest);
  if (!std::all_of(currency.begin(), currency.end(), is_capital)) return std::nullopt;
  const bool blank_outside = in_front ? amount.ends_with(' ') : amount.starts_with(' ');
  if (blank_outside) return std::nullopt;
  const std::optional<std::int64_t> hundredths = parse_hundredths(trim(amount));
  if (!hundredths) return std::nullopt;
  return Money{*hundredths, std::string(currency)};
}

std::string Money::text() const {
  std::string amount = std::to_string(hundredths / 100);
  const auto cents = hundredths % 100;
  if (cents != 0) amount += (cents < 10 ? ".0" : ".") + std::to_string(cents);
  return amount + ' ' + currency;
}

}  // namespace bywhen
