// Civil dates without a time zone.
//
//   Date day = *Date::parse("2026-12-04");
//   (day + Days{3}).weekday() == Weekday::mon
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace bywhen {

// A number of calendar days; may be negative.
struct Days {
  int count = 0;
  friend auto operator<=>(const Days&, const Days&) = default;
};

enum class Weekday : unsigned char { mon, tue, wed, thu, fri, sat, sun };

// A day of the Gregorian calendar, years 1 to 9999. Every Date is a day that exists.
class Date {
 public:
  // ISO 8601, extended format, exactly "YYYY-MM-DD"; nothing where it isn't that or no such day
  // exists (2026-02-30).
  [[nodiscard]] static std::optional<Date> parse(std::string_view iso);
  [[nodiscard]] static std::optional<Date> from(int year, unsigned month, unsigned day);

  Date() = default;  // 1970-01-01
  explicit Date(std::chrono::sys_days day) : day_(day) {}

  [[nodiscard]] int year() const;
  [[nodiscard]] unsigned month() const;  // 1 to 12
  [[nodiscard]] unsigned day() const;    // 1 to 31
  [[nodiscard]] Weekday weekday() const;

  // "2026-12-04"
  [[nodiscard]] std::string iso() const;

  friend Date operator+(Date date, Days days) {
    return Date(date.day_ + std::chrono::days(days.count));
  }
  friend Date operator-(Date date, Days days) {
    return Date(date.day_ - std::chrono::days(days.count));
  }
  friend Days operator-(Date a, Date b) {
    return Days{static_cast<int>((a.day_ - b.day_).count())};
  }
  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  std::chrono::sys_days day_{};
};

// The same day of a later (earlier) month, or its last one where it is shorter; nothing outside of
// the years 1 to 9999.
[[nodiscard]] std::optional<Date> add_months(Date from, int count);

// "Fri 4 Dec", with the year ("Fri 4 Dec 2027") where it is not the year of `today`.
[[nodiscard]] std::string spoken(Date date, Date today);

// "mon" ... "sun"; parse_weekday also takes the full English name; any case.
[[nodiscard]] std::string_view name(Weekday day);
[[nodiscard]] std::optional<Weekday> parse_weekday(std::string_view text);

}  // namespace bywhen
