#include "cli/timer_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/agenda/open_gaps.h"
#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

milliseconds spent_in_all(const TimerView& view) {
  milliseconds sum{0};
  for (const StepView& step : view.steps) sum += step.spent;
  return sum;
}

// Time that has passed, down to the whole second.
std::string passed(milliseconds time) { return clock_text(std::chrono::floor<seconds>(time)); }

// "2:50 left", "1:10 over"
std::string left_words(milliseconds left) {
  const std::string text = clock_text(left);
  return text.starts_with('-') ? text.substr(1) + " over" : text + " left";
}

struct Counted {
  std::string_view one;
  std::string_view many;
};

Counted name_of_gap(StepKind kind) {
  if (kind == StepKind::define)
    return {"improvement without an action", "improvements without an action"};
  if (kind == StepKind::assign)
    return {"action without an owner or a deadline", "actions without an owner or a deadline"};
  return {"action where nobody looked at what it needs",
          "actions where nobody looked at what they need"};
}

// " > 2  3:00   3:00   1:10  Review ...; 3 improvements ..."
std::string row_of(const TimerView& view, std::size_t index, const Plan* plan, const Paint& paint) {
  const StepView& step = view.steps[index];
  const bool is_current = index == view.current;
  std::string title = printable(step.title);
  if (is_current) title = paint.strong(title);
  std::string row =
      fmt::format("{} {:>2}  {:>7}  {:>7}  {:>7}  {}", is_current ? '>' : ' ', index + 1,
                  clock_text(step.planned), index < view.current ? "" : clock_text(step.allotted),
                  step.spent.count() > 0 ? passed(step.spent) : "", title);
  if (index >= view.current) {
    const std::string gaps = gap_words(plan, step.kind, step.allotted - step.spent);
    if (!gaps.empty()) row += "; " + gaps;
  }
  return row + "\n";
}

}  // namespace

std::string ahead_words(milliseconds ahead) {
  const auto whole = std::chrono::round<seconds>(ahead);
  if (whole.count() == 0) return "on time";
  return clock_text(std::chrono::abs(whole)) + (whole.count() > 0 ? " ahead" : " behind");
}

std::string timer_line(const TimerView& view) {
  if (view.state == TimerState::ended) {
    milliseconds planned{0};
    for (const StepView& step : view.steps) planned += step.planned;
    return fmt::format("the timer has ended  | {} taken | {} planned\n", passed(spent_in_all(view)),
                       clock_text(planned));
  }
  const StepView& step = view.steps[view.current];
  return fmt::format("{}/{}  {}  | {}, {} in all | {}{}\n", view.current + 1, view.steps.size(),
                     printable(step.title), left_words(view.step_left), left_words(view.total_left),
                     ahead_words(view.ahead), view.state == TimerState::paused ? " | paused" : "");
}

std::string replan_words(const TimerView& view) {
  if (view.state == TimerState::ended) return {};
  if (view.is_out_of_time) {
    return view.current + 1 < view.steps.size()
               ? "no time is left: each step to come keeps its planned minutes, as overtime"
               : "no time is left";
  }
  if (!view.is_replanned) return {};
  std::vector<std::string> steps;
  for (std::size_t i = view.current + 1; i < view.steps.size(); ++i) {
    steps.push_back(fmt::format("step {} {}", i + 1, clock_text(view.steps[i].allotted)));
  }
  return "the rest is re-planned: " + join(steps, ", ");
}

std::string gap_words(const Plan* plan, std::optional<StepKind> kind, milliseconds left) {
  const auto gaps = plan == nullptr ? std::nullopt : open_gaps(*plan, kind);
  if (!gaps || *gaps == 0) return {};
  const Counted name = name_of_gap(*kind);
  std::string words = fmt::format("{} {}", *gaps, *gaps == 1 ? name.one : name.many);
  if (const auto each = time_per_gap(left, gaps)) {
    words += fmt::format(", {} s{}", each->count(), *gaps == 1 ? "" : " for each");
  }
  return words;
}

std::string step_begins(const TimerView& view, const Plan* plan) {
  std::string text = timer_line(view);
  if (view.state == TimerState::ended) return text;
  const StepView& step = view.steps[view.current];
  const std::string remarks[] = {std::string(says(step.kind)),
                                 gap_words(plan, step.kind, view.step_left), replan_words(view)};
  for (const std::string& remark : remarks) {
    if (!remark.empty()) text += "     " + remark + "\n";
  }
  return text;
}

std::string timer_text(const TimerView& view, const Plan* plan, const Paint& paint) {
  std::string text = timer_line(view);
  if (view.current + 1 < view.steps.size()) {
    const StepView& next = view.steps[view.current + 1];
    text += fmt::format("     next: {}, {}\n", printable(next.title), clock_text(next.allotted));
  }
  if (const std::string words = replan_words(view); !words.empty()) {
    text += "     " + words + "\n";
  }
  text += "\n      planned      now    taken\n";
  for (std::size_t i = 0; i < view.steps.size(); ++i) text += row_of(view, i, plan, paint);
  return text;
}

}  // namespace bywhen::cli
