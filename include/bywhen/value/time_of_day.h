// The time that a clock on the wall shows.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace bywhen {

// Hours and minutes, 00:00 to 23:59. Every TimeOfDay is one that exists.
class TimeOfDay {
 public:
  // "14:02", exactly so (24 hours, two digits each); nothing where it isn't that.
  [[nodiscard]] static std::optional<TimeOfDay> parse(std::string_view text);
  [[nodiscard]] static std::optional<TimeOfDay> from(unsigned hour, unsigned minute);

  TimeOfDay() = default;  // 00:00

  [[nodiscard]] unsigned hour() const { return minutes_ / 60; }
  [[nodiscard]] unsigned minute() const { return minutes_ % 60; }

  // "14:02"
  [[nodiscard]] std::string text() const;

  friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;

 private:
  explicit TimeOfDay(unsigned minutes) : minutes_(minutes) {}
  unsigned minutes_ = 0;  // since midnight
};

}  // namespace bywhen
