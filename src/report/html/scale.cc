#include "report/html/scale.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace bywhen::html {
namespace {

constexpr double broadest_day = 28;
constexpr double narrowest_day_on_page = 4;  // narrower than that only where the width ends
constexpr double least_visible_day = 2.8;

// What a label of each unit needs, and the days that the unit has.
constexpr double day_label = 19;
constexpr double week_label = 20;
constexpr double month_label = 27;
constexpr double quarter_label = 24;
constexpr double year_label = 36;
constexpr double days_of_month = 28;
constexpr double days_of_quarter = 90;
constexpr double days_of_year = 365;

constexpr std::array<std::string_view, 12> months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::string_view month_name(Date day) { return months[day.month() - 1]; }

Date first_of_all() { return *Date::from(1, 1, 1); }
Date last_of_all() { return *Date::from(9999, 12, 31); }

// `day` and so many days, within the years that there are.
Date shifted(Date day, int days) {
  const int room = days < 0 ? (first_of_all() - day).count : (last_of_all() - day).count;
  return day + Days{days < 0 ? std::max(days, room) : std::min(days, room)};
}

// The first of the month that begins `months` months after the one of `day`; none after the last year.
std::optional<Date> month_after(Date day, int count) {
  const int month = static_cast<int>(day.month()) - 1 + count;
  return Date::from(day.year() + month / 12, static_cast<unsigned>(month % 12) + 1, 1);
}

}  // namespace

Scale::Scale(Date first, Date last) : first_(first), last_(std::max(first, last)) {
  const int least_days = static_cast<int>(page_width / broadest_day);
  int days = (last_ - first_).count + 1;
  if (days < least_days) {
    last_ = shifted(last_, least_days - days);
    first_ = shifted(first_, -(least_days - ((last_ - first_).count + 1)));
    days = (last_ - first_).count + 1;
  }
  width_ = std::clamp(days * narrowest_day_on_page, page_width, most_width);
  day_width_ = width_ / days;
}

Scale::Unit Scale::unit() const {
  if (day_width_ >= day_label) return Unit::day;
  if (day_width_ * 7 >= week_label) return Unit::week;
  if (day_width_ * days_of_month >= month_label) return Unit::month;
  if (day_width_ * days_of_quarter >= quarter_label) return Unit::quarter;
  return Unit::year;
}

std::vector<Scale::Tick> Scale::ticks() const {
  std::vector<Tick> ticks;
  const Unit each = unit();
  if (each == Unit::day || each == Unit::week) {
    for (Date day = first_; day <= last_; day = day + Days{1}) {
      if (each == Unit::week && day.weekday() != Weekday::mon) continue;
      ticks.push_back({x(day), std::to_string(day.day())});
      if (day == last_of_all()) break;
    }
    return ticks;
  }
  int step = 1;  // years
  constexpr std::array<int, 10> steps = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
  for (const int one : steps) {
    step = one;
    if (day_width_ * days_of_year * one >= year_label) break;
  }
  const int months_of_unit = each == Unit::month ? 1 : each == Unit::quarter ? 3 : 12;
  std::optional<Date> begin = Date::from(first_.year(), 1, 1);
  while (begin && *begin <= last_) {
    const bool is_drawn = each != Unit::year || begin->year() % step == 0;
    if (is_drawn && *begin >= first_) {
      std::string label = each == Unit::month     ? std::string(month_name(*begin).substr(0, 3))
                          : each == Unit::quarter ? fmt::format("Q{}", begin->month() / 3 + 1)
                                                  : std::to_string(begin->year());
      ticks.push_back({x(*begin), std::move(label)});
    }
    begin = month_after(*begin, months_of_unit);
  }
  return ticks;
}

std::vector<Scale::Tick> Scale::groups() const {
  std::vector<Tick> groups;
  const Unit each = unit();
  if (each == Unit::year) return groups;
  const bool by_month = each == Unit::day || each == Unit::week;
  std::optional<Date> begin = Date::from(first_.year(), by_month ? first_.month() : 1, 1);
  while (begin && *begin <= last_) {
    const std::optional<Date> next = month_after(*begin, by_month ? 1 : 12);
    const double from = std::max(0.0, x(*begin));
    const double to = next ? std::min(width_, x(*next)) : width_;
    std::string label = by_month ? fmt::format("{} {}", month_name(*begin), begin->year())
                                 : std::to_string(begin->year());
    constexpr double letter = 8;
    const bool fits = to - from >= letter * static_cast<double>(label.size());
    groups.push_back({from, fits ? std::move(label) : std::string()});
    begin = next;
  }
  return groups;
}

bool Scale::shows_days_off() const { return day_width_ >= least_visible_day; }

namespace {

template <class IsOff>
std::vector<Scale::Off> stretches(const Scale& scale, IsOff is_off) {
  std::vector<Scale::Off> out;
  if (!scale.shows_days_off()) return out;
  bool was_off = false;
  for (Date day = scale.first(); day <= scale.last(); day = day + Days{1}) {
    const bool off = is_off(day);
    if (off && was_off) out.back().width += scale.day_width();
    if (off && !was_off) out.push_back({scale.x(day), scale.day_width()});
    was_off = off;
    if (day == last_of_all()) break;
  }
  return out;
}

}  // namespace

std::vector<Scale::Off> Scale::weekends(const WorkCalendar& calendar) const {
  return stretches(
      *this, [&](Date day) { return !calendar.is_workday(day) && !calendar.is_holiday(day); });
}

std::vector<Scale::Off> Scale::holidays(const WorkCalendar& calendar) const {
  return stretches(*this, [&](Date day) { return calendar.is_holiday(day); });
}

}  // namespace bywhen::html
