// Days laid out from left to right, however many they are.
//
//   const Scale scale(first, last);
//   scale.x(deadline)               the left edge of that day
//
// A few weeks get broad days, months narrow ones; what is longer than some months is drawn wider than
// a page, up to a width that no span exceeds, be it 50 years.
#pragma once

#include <string>
#include <vector>

#include "bywhen/value/calendar.h"
#include "bywhen/value/date.h"

namespace bywhen::html {

class Scale {
 public:
  static constexpr double page_width = 1164;
  static constexpr double most_width = 2328;

  // Days from `first` to `last`, both whole; more where they would not fill the page.
  Scale(Date first, Date last);

  [[nodiscard]] Date first() const { return first_; }
  [[nodiscard]] Date last() const { return last_; }
  [[nodiscard]] double width() const { return width_; }
  [[nodiscard]] double day_width() const { return day_width_; }
  [[nodiscard]] double x(Date day) const { return (day - first_).count * day_width_; }
  [[nodiscard]] double middle(Date day) const { return x(day) + day_width_ / 2; }
  [[nodiscard]] bool holds(Date day) const { return first_ <= day && day <= last_; }

  struct Tick {
    double x = 0;
    std::string label;
  };
  // Where days, weeks, months, quarters or some years begin, whichever have room for their names.
  [[nodiscard]] std::vector<Tick> ticks() const;
  // What these are part of: months or years; none above years.
  [[nodiscard]] std::vector<Tick> groups() const;

  // Whether single days are broad enough to be told apart.
  [[nodiscard]] bool shows_days_off() const;
  // From day to day: stretches of days that are no working days.
  struct Off {
    double x = 0;
    double width = 0;
  };
  // Weekends, and (apart from them) holidays; none where they are too narrow to be seen.
  [[nodiscard]] std::vector<Off> weekends(const WorkCalendar& calendar) const;
  [[nodiscard]] std::vector<Off> holidays(const WorkCalendar& calendar) const;

 private:
  enum class Unit : unsigned char { day, week, month, quarter, year };
  [[nodiscard]] Unit unit() const;

  Date first_;
  Date last_;
  double width_ = page_width;
  double day_width_ = 0;
};

}  // namespace bywhen::html
