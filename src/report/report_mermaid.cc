#include "bywhen/report/report_mermaid.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "bywhen/base/text.h"
#include "report/mermaid_chart.h"
#include "report/mermaid_text.h"
#include "report/overview.h"
#include "report/plan_words.h"
#include "report/reported.h"

namespace bywhen {
namespace {

// Mermaid refuses what is longer, unless the page that shows it allows more.
constexpr std::size_t most_characters = 50'000;
// Tried in turn until the chart is short enough.
constexpr std::size_t title_columns[] = {80, 60, 40, 24, 12, 1};

// Pixels on the left, for the names of the sections: as wide as mermaid_chart.cc lets them be.
constexpr int left_padding = 160;

struct Span {
  Date from;
  Date to;
  [[nodiscard]] int days() const { return (to - from).count + 1; }
};

Span span_of(const Chart& chart) {
  Span span{chart.sections.front().tasks.front().from, chart.sections.front().tasks.front().to};
  for (const ChartSection& section : chart.sections) {
    for (const ChartTask& task : section.tasks) {
      span.from = std::min(span.from, task.from);
      span.to = std::max(span.to, task.to);
    }
  }
  return span;
}

// What is a day off in all of the plans, as far as it is in the chart: "saturday, sunday,
// 2026-12-25". More than five years mermaid does not shade.
std::string days_off(std::span<const Reported> plans, Span span) {
  constexpr std::string_view weekdays[] = {"monday", "tuesday",  "wednesday", "thursday",
                                           "friday", "saturday", "sunday"};
  if (span.days() > 5 * 365) return {};
  std::set<std::size_t> worked;
  for (const Reported& reported : plans) {
    for (const Weekday day : reported.plan->calendar.workdays()) {
      worked.insert(static_cast<std::size_t>(day));
    }
  }
  std::vector<std::string> off;
  for (std::size_t day = 0; day < std::size(weekdays); ++day) {
    if (!worked.contains(day)) off.emplace_back(weekdays[day]);
  }
  for (const Date day : plans.front().plan->calendar.holidays()) {
    const bool is_drawn = span.from <= day && day <= span.to;
    if (!is_drawn || !worked.contains(static_cast<std::size_t>(day.weekday()))) continue;
    const bool is_off_in_all = std::none_of(plans.begin(), plans.end(), [&](const Reported& one) {
      return one.plan->calendar.is_workday(day);
    });
    if (is_off_in_all) off.push_back(day.iso());
  }
  return join(off, ", ");
}

// The marks under the chart: days, weeks, months or years, as there is room for.
std::string axis(int days) {
  if (days <= 21) return "    axisFormat %d %b\n    tickInterval 1day\n";
  if (days <= 26 * 7) return "    axisFormat %d %b\n    weekday monday\n    tickInterval 1week\n";
  if (days <= 18 * 31) return "    axisFormat %b %Y\n    tickInterval 1month\n";
  return days <= 8 * 366 ? "    axisFormat %b %Y\n" : "    axisFormat %Y\n";
}

std::string title_of(std::span<const Reported> plans) {
  std::string title =
      plans.size() == 1 ? plan_title(*plans.front().plan) : fmt::format("{} plans", plans.size());
  if (plans.size() == 1 && !plans.front().owner.empty()) {
    title += ": " + Names(*plans.front().plan).of(plans.front().owner);
  }
  return mermaid_text(shorten(title, 80));
}

// Of all plans together, or of the person whose sheet it is.
std::string standing(std::span<const Reported> plans, Date today) {
  Actions actions;
  for (const Reported& one : plans) {
    const Actions own = select(*one.plan, filter_of(one), today);
    actions.insert(actions.end(), own.begin(), own.end());
  }
  const std::string words = progress_words(progress_of(actions, today));
  return mermaid_text(fmt::format("On {}: {}", today.iso(), words));
}

std::string task_line(const ChartTask& task) {
  const std::string from = task.after.empty() ? task.from.iso() : task.after;
  return fmt::format("    {} :{}{}, {}, {}\n", task.name, task.tags, task.id, from, task.to.iso());
}

// Mermaid's settings stand in front, and not in a directive (%%{init}): with one of those, a page that
// doesn't set mermaid up itself is left without its chart (mermaid 12.3).
std::string head(std::span<const Reported> plans, Date today, Span span) {
  const std::string title = title_of(plans);
  std::string text = fmt::format(
      "---\n"
      "config:\n"
      "  gantt:\n"
      "    leftPadding: {}\n"
      "---\n"
      "gantt\n"
      "    title {}\n"
      "    accTitle: {}\n"
      "    accDescr: {}\n"
      "    dateFormat YYYY-MM-DD\n"
      "    inclusiveEndDates\n{}",
      left_padding, title, title, standing(plans, today), axis(span.days()));
  const std::string off = days_off(plans, span);
  if (!off.empty()) text += "    excludes " + off + "\n";
  return text;
}

std::string drawn(std::span<const Reported> plans, Chart chart, Date today) {
  if (chart.sections.empty()) {
    // A chart without a task is one with errors.
    chart.sections.push_back({"Nothing yet", {}});
    chart.sections.front().tasks.push_back(
        {"Nothing has a date yet", "milestone, ", "none", today, today});
  }
  std::string text = head(plans, today, span_of(chart));
  for (const ChartSection& section : chart.sections) {
    text += "    section " + section.name + "\n";
    for (const ChartTask& task : section.tasks) text += task_line(task);
  }
  if (!chart.not_drawn.empty()) {
    text += "    %% not drawn, dropped or done on no day: " + join(chart.not_drawn, ", ") + "\n";
  }
  return text;
}

}  // namespace

std::string report_mermaid(std::span<const Reported> plans, Grouping grouping, Date today) {
  std::string text;
  for (const std::size_t columns : title_columns) {
    text = drawn(plans, chart_of(plans, grouping, today, columns), today);
    if (mermaid_length(text) <= most_characters) return text;
  }
  return text + fmt::format(
                    "    %% longer than {} characters: the page that shows it must set "
                    "mermaid's maxTextSize\n",
                    most_characters);
}

}  // namespace bywhen
