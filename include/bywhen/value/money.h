// An amount with its currency; amounts of different currencies are never added.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bywhen {

struct Money {
  std::int64_t hundredths = 0;  // 0 or more
  std::string currency;         // three capital letters, as in ISO 4217

  // "900 EUR", "EUR 900", "1200.50 EUR", "1,200.50 EUR", "900EUR". At most two decimals.
  // Nothing where it isn't that.
  [[nodiscard]] static std::optional<Money> parse(std::string_view text);

  // "900 EUR", "1200.50 EUR"
  [[nodiscard]] std::string text() const;

  friend bool operator==(const Money&, const Money&) = default;
};

}  // namespace bywhen
