#include "bywhen/agenda/timer.h"

#include <algorithm>
#include <cassert>

#include "agenda/limits.h"
#include "bywhen/agenda/replan.h"

namespace bywhen {
namespace {

using std::chrono::ceil;
using std::chrono::floor;
using std::chrono::milliseconds;
using std::chrono::seconds;

// What of its planned time a step has not had yet.
seconds unspent(const Timer::Step& step) {
  return std::max(step.item.planned - ceil<seconds>(step.spent), seconds(0));
}

}  // namespace

Timer Timer::start(const Agenda& agenda, const Instant& now) {
  assert(!agenda.empty() && agenda.size() <= most_steps);
  Timer timer;
  for (const AgendaItem& item : agenda) timer.steps_.push_back({.item = item});
  timer.enter(0, now);
  return timer;
}

milliseconds Timer::spent() const {
  milliseconds sum{0};
  for (const Step& step : steps_) sum += step.spent;
  return sum;
}

milliseconds Timer::total_left() const {
  milliseconds left = end_moved_ - spent();
  for (const Step& step : steps_) left += step.item.planned;
  return left;
}

// How `left` is shared over the steps from `step` on.
std::vector<seconds> Timer::shares_from(std::size_t step, milliseconds left) const {
  std::vector<Claim> claims;
  for (std::size_t i = step; i < steps_.size(); ++i) {
    claims.push_back({unspent(steps_[i]), steps_[i].item.kind == StepKind::assign});
  }
  const seconds whole = floor<seconds>(left);
  return share(claims, left.count() > 0 ? std::max(whole, seconds(1)) : whole);
}

// Takes the time since the last counting into account.
void Timer::count(const Instant& now) {
  if (state_ != TimerState::running) return;
  milliseconds& spent = steps_[current_].spent;
  spent = std::min(spent + between(since_, now), milliseconds(most_spent));
  since_ = now;
}

void Timer::enter(std::size_t step, const Instant& now) {
  current_ = step;
  state_ = TimerState::running;
  since_ = moved_ = now;
  Step& entered = steps_[step];
  entered.allotted = ceil<seconds>(entered.spent) + shares_from(step, total_left()).front();
}

bool Timer::pause(const Instant& now) {
  if (state_ != TimerState::running) return false;
  count(now);
  state_ = TimerState::paused;
  return true;
}

bool Timer::resume(const Instant& now) {
  if (state_ != TimerState::paused) return false;
  state_ = TimerState::running;
  since_ = now;
  return true;
}

bool Timer::next(const Instant& now) {
  return state_ != TimerState::ended && go_to(current_ + 1, now);
}

bool Timer::back(const Instant& now) {
  if (state_ == TimerState::ended) {
    state_ = TimerState::running;
    since_ = moved_ = now;
    return true;
  }
  return current_ > 0 && go_to(current_ - 1, now);
}

bool Timer::go_to(std::size_t step, const Instant& now) {
  if (step >= steps_.size()) return stop(now);
  if (state_ != TimerState::ended && step == current_) return false;
  count(now);
  enter(step, now);
  return true;
}

bool Timer::add(seconds more, const Instant& now) {
  if (state_ == TimerState::ended) return false;
  count(now);
  Step& step = steps_[current_];
  const seconds before = step.allotted;
  const seconds least = std::min(before, ceil<seconds>(step.spent));
  step.allotted = std::clamp(before + more, least, std::max(before, most_time));
  return step.allotted != before;
}

bool Timer::move_end(seconds more, const Instant& now) {
  if (state_ == TimerState::ended) return false;
  count(now);
  const seconds before = end_moved_;
  // Not to before this moment.
  const seconds back = std::max(floor<seconds>(total_left()), seconds(0));
  end_moved_ =
      std::clamp(before + more, std::max(before - back, -most_time), std::max(before, most_time));
  return end_moved_ != before;
}

bool Timer::stop(const Instant& now) {
  if (state_ == TimerState::ended) return false;
  count(now);
  state_ = TimerState::ended;
  return true;
}

milliseconds Timer::since_last_move(const Instant& now) const {
  const bool same_start = !moved_.boot_id.empty() && moved_.boot_id == now.boot_id;
  if (!same_start && now.wall < moved_.wall) return milliseconds::max();
  return between(moved_, now);
}

}  // namespace bywhen
