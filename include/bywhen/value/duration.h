// Working time: a day is 8 hours, a week 5 days.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace bywhen {

struct Duration {
  long minutes = 0;

  // "30m", "4h", "2d", "1w", "1.5d", and sums of them in falling units ("1d 4h", "1d4h").
  // Nothing where it isn't that, is zero or over 1,000 weeks.
  [[nodiscard]] static std::optional<Duration> parse(std::string_view text);

  // The shortest sum of whole units: "1d 4h".
  [[nodiscard]] std::string text() const;

  friend auto operator<=>(const Duration&, const Duration&) = default;
};

}  // namespace bywhen
