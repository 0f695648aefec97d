#include "bywhen/value/duration.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace bywhen {
namespace {

struct Unit {
  char letter;
  long minutes;
};

constexpr Unit units[] = {{'w', 5L * 8 * 60}, {'d', 8L * 60}, {'h', 60}, {'m', 1}};
constexpr long longest = 1000 * units[0].minutes;
constexpr std::size_t most_digits = 7;
constexpr std::size_t most_decimals = 3;

// A number in thousandths, taken off the front of `text`; nothing where none is there.
std::optional<long> take_number(std::string_view& text) {
  const auto take_digits = [&] {
    const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
    const std::string_view digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
  };
  const std::string_view whole = take_digits();
  if (whole.empty() || whole.size() > most_digits) return std::nullopt;
  std::string digits(whole);
  std::size_t decimals = 0;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    const std::string_view fraction = take_digits();
    if (fraction.empty() || fraction.size() > most_decimals) return std::nullopt;
    digits += fraction;
    decimals = fraction.size();
  }
  digits.append(most_decimals - decimals, '0');
  return std::stol(digits);
}

}  // namespace

std::optional<Duration> Duration::parse(std::string_view text) {
  Duration sum;
  const Unit* next = std::begin(units);
  while (!text.empty()) {
    const std::optional<long> thousandths = take_number(text);
    if (!thousandths || text.empty()) return std::nullopt;
    const Unit* unit = std::find_if(next, std::end(units),
                                    [&](const Unit& u) { return u.letter == text.front(); });
    if (unit == std::end(units)) return std::nullopt;
    next = unit + 1;
    const long minutes = *thousandths * unit->minutes;
    if (minutes % 1000 != 0) return std::nullopt;
    sum.minutes += minutes / 1000;
    text.remove_prefix(1);
    if (text.empty()) break;
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    if (text.empty()) return std::nullopt;
  }
  if (sum.minutes <= 0 || sum.minutes > longest) return std::nullopt;
  return sum;
}

std::string Duration::text() const {
  if (minutes == 0) return "0m";
  std::string sum = minutes < 0 ? "-" : "";
  long left = minutes < 0 ? -minutes : minutes;
  for (const Unit& unit : units) {
    const long count = left / unit.minutes;
    if (count == 0) continue;
    left %= unit.minutes;
    sum += std::to_string(count) + unit.letter;
    if (left > 0) sum += ' ';
  }
  return sum;
}

}  // namespace bywhen
