#include "cli/timer_plain.h"

#include <fmt/format.h>

#include "cli/plan_file.h"
#include "cli/timer_words.h"

namespace bywhen::cli {
namespace {

using std::chrono::milliseconds;

// The begun minutes that are left: 2 at 2:00, 3 at 2:01, -1 at a minute over.
std::chrono::minutes::rep minutes_left(const TimerView& view) {
  return std::chrono::ceil<std::chrono::minutes>(
             std::chrono::ceil<std::chrono::seconds>(view.step_left))
      .count();
}

// From the start to the end, pauses left out.
milliseconds time_of_all(const TimerView& view) {
  milliseconds sum = view.total_left;
  for (const StepView& step : view.steps) sum += step.spent;
  return sum;
}

std::string_view words_of(Urgency urgency) {
  switch (urgency) {
    case Urgency::soon:
      return "a fifth of the time is left";
    case Urgency::last:
      return "nearly over";
    case Urgency::over:
      return "the time of this step is up";
    case Urgency::calm:
      break;
  }
  return {};
}

std::string remark(std::string_view words) {
  return words.empty() ? std::string() : fmt::format("     {}\n", words);
}

// Goes on from the step that was seen, unless somebody else has done that, or given it more time.
Result<Timer> move_on(const TimerFile& file, const Clock& clock, std::size_t seen) {
  return file.change([&](Timer timer) -> Result<Timer> {
    const TimerView now = timer.at(clock.now());
    if (now.current == seen && is_up(now)) timer.next(clock.now());
    return timer;
  });
}

}  // namespace

void TimerNews::remember(const TimerView& view) {
  last_ = view;
  minute_ = minutes_left(view);
}

bool TimerNews::begins_with(const TimerView& view) const {
  return !last_ || view.current != last_->current;
}

std::string TimerNews::of_passing_time(const TimerView& view) {
  const Urgency urgency = urgency_of(view);
  const bool is_new_urgency = urgency > urgency_of(*last_);
  if (!is_new_urgency && minutes_left(view) >= minute_) return last_ = view, std::string();
  remember(view);
  std::string text = timer_line(view);
  if (is_new_urgency) text += remark(words_of(urgency));
  if (urgency == Urgency::over) text += remark(replan_words(view));
  return text;
}

std::string TimerNews::look(const TimerView& view, const Plan* plan) {
  if (begins_with(view)) {
    remember(view);
    return step_begins(view, plan);
  }
  if (view.state == TimerState::ended) return {};
  const bool is_other_time =
      view.steps[view.current].allotted != last_->steps[view.current].allotted;
  const bool is_other_end = time_of_all(view) != time_of_all(*last_);
  if (view.state != last_->state || is_other_time || is_other_end) {
    remember(view);
    return timer_line(view) + remark(replan_words(view));
  }
  return of_passing_time(view);
}

Result<int> run_plain_timer(Call& call, const TimerFile& file, Clock& clock, bool moves_on) {
  TimerNews news;
  for (;;) {
    auto timer = file.read();
    if (!timer) return timer.error();
    if (!*timer) return no_timer();
    TimerView view = (*timer)->at(clock.now());
    if (moves_on && is_up(view)) {
      auto moved = move_on(file, clock, view.current);
      if (!moved) return moved.error();
      view = moved->at(clock.now());
    }
    // A plan that can't be read at this moment has nothing to count.
    std::optional<OpenPlan> plan;
    if (news.begins_with(view)) {
      if (auto open = read_plan(file.plan())) plan = std::move(*open);
    }
    call.world.say(news.look(view, plan ? &plan->plan : nullptr));
    if (view.state == TimerState::ended) return 0;
    if (!clock.wait(std::chrono::seconds(1))) break;
  }
  call.note("the timer goes on without this display; bywhen timer stop ends it");
  return 0;
}

}  // namespace bywhen::cli
