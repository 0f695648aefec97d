#include "exchange/ics_alarms.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace bywhen {
namespace {

std::string nine_on_the_day(int days_before) {
  constexpr int nine = 9;
  constexpr int to_midnight = 24 - nine;
  if (days_before <= 0) return fmt::format("PT{}H", nine);
  if (days_before == 1) return fmt::format("-PT{}H", to_midnight);
  return fmt::format("-P{}DT{}H", days_before - 1, to_midnight);
}

int days_before(Date day, const LeadTime& lead, const WorkCalendar& calendar) {
  return lead.in_workdays ? (day - calendar.add_workdays(day, -lead.count)).count : lead.count;
}

}  // namespace

std::optional<LeadTime> LeadTime::parse(std::string_view text) {
  constexpr int most = 999;
  constexpr int days_of_a_week = 7;
  int count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  const bool is_count = error == std::errc() && count >= 0 && count <= most && text.front() != '-';
  if (!is_count) return std::nullopt;
  const std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
  if (unit == "d") return LeadTime{count, false};
  if (unit == "w") return LeadTime{count * days_of_a_week, false};
  if (unit == "wd") return LeadTime{count, true};
  return std::nullopt;
}

std::vector<std::string> alarms_before(Date day, std::span<const LeadTime> leads,
                                       const WorkCalendar& calendar) {
  std::vector<std::string> alarms;
  for (const LeadTime& lead : leads) {
    std::string alarm = nine_on_the_day(days_before(day, lead, calendar));
    if (std::ranges::find(alarms, alarm) == alarms.end()) alarms.push_back(std::move(alarm));
  }
  return alarms;
}

}  // namespace bywhen
