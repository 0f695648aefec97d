#include <fmt/format.h>

#include <algorithm>

#include "bywhen/agenda/timer.h"

namespace bywhen {

using std::chrono::ceil;
using std::chrono::milliseconds;
using std::chrono::seconds;

std::string_view name(TimerState state) {
  switch (state) {
    case TimerState::running:
      return "running";
    case TimerState::paused:
      return "paused";
    case TimerState::ended:
      break;
  }
  return "ended";
}

TimerView Timer::at(const Instant& now) const {
  Timer timer = *this;
  timer.count(now);
  const bool has_ended = state_ == TimerState::ended;
  const std::size_t current = has_ended ? steps_.size() : current_;
  TimerView view{.state = state_, .current = current, .steps = {}};
  for (const Step& step : timer.steps_) {
    view.steps.push_back(
        {step.item.title, step.item.kind, step.item.planned, step.allotted, step.spent});
  }
  view.total_left = timer.total_left();
  view.ahead = view.total_left;
  if (has_ended) return view;

  const StepView& step = view.steps[current];
  view.step_left = step.allotted - step.spent;
  view.is_out_of_time = view.total_left.count() <= 0;
  // While time is left, each has its half minute, even where this step may take it all.
  const milliseconds left =
      view.is_out_of_time
          ? view.total_left
          : std::max(view.total_left - std::max(view.step_left, milliseconds(0)), milliseconds(1));
  const std::vector<seconds> shares = timer.shares_from(current + 1, left);
  for (std::size_t i = current + 1; i < steps_.size(); ++i) {
    StepView& later = view.steps[i];
    const seconds claim = std::max(later.planned - ceil<seconds>(later.spent), seconds(0));
    const seconds given = shares[i - current - 1];
    later.allotted = ceil<seconds>(later.spent) + given;
    view.is_replanned = view.is_replanned || given < claim;
    view.ahead -= claim;
  }
  view.ahead -= std::max(milliseconds(step.planned) - step.spent, milliseconds(0));
  return view;
}

Urgency urgency_of(const TimerView& view) {
  if (view.current >= view.steps.size()) return Urgency::calm;
  const milliseconds allotted = view.steps[view.current].allotted;
  if (view.step_left.count() <= 0) return Urgency::over;
  if (view.step_left * 20 <= allotted) return Urgency::last;
  return view.step_left * 5 <= allotted ? Urgency::soon : Urgency::calm;
}

bool is_up(const TimerView& view) {
  return view.state == TimerState::running && view.step_left.count() <= 0;
}

std::string clock_text(milliseconds time) {
  const auto whole = ceil<seconds>(time).count();
  const auto size = whole < 0 ? -whole : whole;
  const std::string_view sign = whole < 0 ? "-" : "";
  if (size < 3600) return fmt::format("{}{}:{:02}", sign, size / 60, size % 60);
  return fmt::format("{}{}:{:02}:{:02}", sign, size / 3600, size / 60 % 60, size % 60);
}

}  // namespace bywhen
