#include "cli/session_timer.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>

#include "cli/clock.h"
#include "cli/timer_file.h"

namespace bywhen::cli {
namespace {

constexpr std::chrono::hours old_after{3};  // behind the end: of a session that nobody stopped

bool runs_this(const TimerView& view, const Agenda& agenda) {
  return view.state != TimerState::ended &&
         std::ranges::equal(view.steps, agenda, {}, &StepView::title, &AgendaItem::title);
}

Timer started(const Agenda& agenda, std::size_t step, const Instant& now) {
  Timer timer = Timer::start(agenda, now);
  timer.go_to(step, now);
  return timer;
}

SessionTime::Way without_times(Call& call, const Error& why) {
  std::string words = "no times here: " + why.place + (why.place.empty() ? "" : ": ") + why.message;
  if (!why.hint.empty()) words += "; " + why.hint;
  call.note(words);
  return {};
}

}  // namespace

SessionTime::Way start_session_timer(Call& call, const Agenda& agenda, std::size_t step) {
  auto file = TimerFile::of(call);
  const auto clock = Clock::of(call);
  if (!file) return without_times(call, file.error());
  if (!clock || agenda.empty() || agenda.size() > Timer::most_steps) return {};
  const auto begun = file->begin([&](const std::optional<Timer>& before) -> Result<Timer> {
    if (before) {
      const TimerView view = before->at(clock->now());
      if (runs_this(view, agenda) && view.total_left > -old_after) return *before;
    }
    return started(agenda, step, clock->now());
  });
  if (!begun) return without_times(call, begun.error());
  const auto view_of = [clock, agenda](const Timer& timer) -> std::optional<TimerView> {
    TimerView view = timer.at(clock->now());
    if (!runs_this(view, agenda)) return std::nullopt;
    return view;
  };
  const auto look = [file, view_of]() -> std::optional<TimerView> {
    const auto timer = file->read();
    return timer && *timer ? view_of(**timer) : std::nullopt;
  };
  const auto go_to = [file, view_of, clock](std::size_t to) -> std::optional<TimerView> {
    const auto timer = file->change([&](Timer one) -> Result<Timer> {
      if (view_of(one)) one.go_to(to, clock->now());
      return one;
    });
    return timer ? view_of(*timer) : std::nullopt;
  };
  return {look, go_to};
}

}  // namespace bywhen::cli
