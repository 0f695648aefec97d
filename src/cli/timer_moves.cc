#include "cli/timer_moves.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include "cli/clock.h"
#include "cli/plan_file.h"
#include "cli/timer_words.h"
#include "cli/typed_minutes.h"

namespace bywhen::cli {
namespace {

// A "next" so soon after the last move was said at the same time as that, for the same step.
constexpr std::chrono::seconds soon{2};

// What one word does to the timer; what is to be remarked where it changes nothing.
using Move = std::function<Result<std::string>(Timer& timer, const Instant& now)>;

// Moves the timer, and answers with the step as it then is.
Result<int> move(Call& call, bool begins_step, const Move& how) {
  if (auto real = check_not_dry(call); !real) return real.error();
  auto file = TimerFile::of(call);
  if (!file) return file.error();
  auto clock = Clock::of(call);
  if (!clock) return clock.error();
  std::string remark;
  auto timer = file->change([&](Timer before) -> Result<Timer> {
    auto said = how(before, clock->now());
    if (!said) return said.error();
    remark = *said;
    return before;
  });
  if (!timer) return timer.error();
  if (!remark.empty()) call.note(remark);
  const TimerView view = timer->at(clock->now());
  if (begins_step && remark.empty()) {
    answer_step(call, *file, view);
  } else if (!call.quiet()) {
    call.out += timer_line(view);
    if (const std::string words = replan_words(view); !words.empty()) {
      call.out += "     " + words + "\n";
    }
  }
  return 0;
}

std::string unless(bool changed, std::string_view remark) {
  return changed ? std::string() : std::string(remark);
}

Error has_ended() {
  return {"the timer has ended",
          "bywhen timer back goes on with it, bywhen timer start begins again", ""};
}

}  // namespace

std::optional<Plan> readable_plan(const TimerFile& file) {
  auto open = read_plan(file.plan());
  return open ? std::optional(std::move(open->plan)) : std::nullopt;
}

void answer_step(Call& call, const TimerFile& file, const TimerView& view) {
  if (call.quiet()) return;
  const auto plan = readable_plan(file);
  call.out += step_begins(view, plan ? &*plan : nullptr);
}

Status<> check_not_dry(const Call& call) {
  if (!call.dry_run()) return Done{};
  return Error{"a timer is no change of the plan, so there is nothing to look at first",
               "bywhen timer stop ends it", ""};
}

Result<int> pause_timer(Call& call) {
  return move(call, false, [](Timer& timer, const Instant& now) -> Result<std::string> {
    if (timer.at(now).state == TimerState::ended) return has_ended();
    return unless(timer.pause(now), "the timer is paused already");
  });
}

Result<int> resume_timer(Call& call) {
  return move(call, false, [](Timer& timer, const Instant& now) -> Result<std::string> {
    if (timer.at(now).state == TimerState::ended) return has_ended();
    return unless(timer.resume(now), "the timer is not paused");
  });
}

Result<int> next_step(Call& call) {
  return move(call, true, [](Timer& timer, const Instant& now) -> Result<std::string> {
    if (timer.at(now).state == TimerState::ended) return std::string("the timer has ended already");
    if (timer.since_last_move(now) < soon) {
      return std::string("this step began just now; say it again to skip it");
    }
    timer.next(now);
    return std::string();
  });
}

Result<int> step_back(Call& call) {
  return move(call, true, [](Timer& timer, const Instant& now) -> Result<std::string> {
    return unless(timer.back(now), "this is the first step");
  });
}

Result<int> add_time(Call& call) {
  auto more = typed_more(call.arguments.text(1));
  if (!more) return more.error();
  const bool moves_end = call.arguments.has("--end");
  return move(call, false, [&](Timer& timer, const Instant& now) -> Result<std::string> {
    if (timer.at(now).state == TimerState::ended) return has_ended();
    const bool changed = moves_end ? timer.move_end(*more, now) : timer.add(*more, now);
    return unless(changed, moves_end ? "the end can't be before now"
                                     : "the step has had all of its time already");
  });
}

}  // namespace bywhen::cli
