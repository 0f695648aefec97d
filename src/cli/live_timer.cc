#include "cli/live_timer.h"

#include <chrono>
#include <utility>

#include "cli/plan_file.h"
#include "cli/timer_screen.h"

namespace bywhen::cli {
namespace {

using namespace std::chrono_literals;
using Kind = Key::Kind;

constexpr auto between_looks = 250ms;
constexpr auto word_stays_for = 4s;
// A "next" so soon after the move of another terminal was meant for the step before.
constexpr auto soon = 2s;

}  // namespace

LiveTimer::LiveTimer(Call& call, Screen& screen, const TimerFile& file, const Clock& clock,
                     Ways ways)
    : call_(call), screen_(screen), file_(file), clock_(clock), ways_(ways) {}

Result<TimerView> LiveTimer::run() {
  for (;;) {
    if (auto seen = look(); !seen) return seen.error();
    draw();
    auto goes_on = answer(screen_.read_key(between_looks));
    if (!goes_on) return goes_on.error();
    if (!*goes_on) return view_;
  }
}

Status<> LiveTimer::look() {
  if (watch_) {
    watch_->look();
  } else if (auto open = read_plan(file_.plan())) {
    watch_.emplace(std::move(*open), file_.plan());
  }
  auto timer = file_.read();
  if (!timer) return timer.error();
  if (!*timer) return no_timer();
  const TimerView before = std::exchange(view_, (*timer)->at(clock_.now()));
  const bool is_same_step = !before.steps.empty() && before.current == view_.current;
  if (is_up(view_) && is_same_step && !is_up(before) && ways_.rings) screen_.bell();
  if (ways_.moves_on && is_up(view_)) {
    return change([](Timer& moved, const Instant& now) {
      if (is_up(moved.at(now))) moved.next(now);
    });
  }
  return Done{};
}

void LiveTimer::draw() {
  if (!word_.empty() && between(said_, call_.world.instant()) >= word_stays_for) word_.clear();
  screen_.draw(shows_help_ ? timer_help(view_, screen_.size(), call_.paint)
                           : timer_screen(view_, watch_ ? &watch_->plan() : nullptr, screen_.size(),
                                          word_, call_.paint));
}

Result<bool> LiveTimer::answer(const Key& key) {
  if (key.kind == Kind::none || key.kind == Kind::resized) return true;
  if (key.kind == Kind::interrupt || key.text == "q") return false;
  if (std::exchange(shows_help_, false)) return true;
  word_.clear();
  if (auto done = answer_text(key.text); !done) return done.error();
  return true;
}

Status<> LiveTimer::answer_text(const std::string& text) {
  const bool has_ended = view_.state == TimerState::ended;
  const bool is_paused = view_.state == TimerState::paused;
  if (text == "h" || text == "?") shows_help_ = true;
  if (text == "b") return change([](Timer& timer, const Instant& now) { timer.back(now); });
  if (has_ended) return Done{};
  if (text == "n") return next();
  if (text == " " || text == "p") {
    return change([&](Timer& timer, const Instant& now) {
      if (is_paused) timer.resume(now);
      if (!is_paused) timer.pause(now);
    });
  }
  if (text == "+" || text == "=") {
    return change([](Timer& timer, const Instant& now) { timer.add(60s, now); });
  }
  if (text == "-") {
    return change([](Timer& timer, const Instant& now) { timer.add(-60s, now); });
  }
  return Done{};
}

Status<> LiveTimer::next() {
  const std::size_t shown = view_.current;
  bool is_too_soon = false;
  auto done = change([&](Timer& timer, const Instant& now) {
    is_too_soon = shown > 0 && went_to_ != shown && timer.since_last_move(now) < soon;
    if (!is_too_soon) timer.next(now);
  });
  if (!is_too_soon) return done;
  went_to_ = shown;
  say("this step began just now; n again skips it");
  return done;
}

Status<> LiveTimer::change(const Move& move) {
  bool is_other_step = false;
  const std::size_t shown = view_.current;
  auto after = file_.change([&](Timer timer) -> Result<Timer> {
    const Instant now = clock_.now();
    is_other_step = timer.at(now).current != shown;
    if (!is_other_step) move(timer, now);
    return timer;
  });
  if (!after) return after.error();
  view_ = after->at(clock_.now());
  if (is_other_step) {
    say("another terminal was faster: this is the step now");
  } else if (view_.current != shown) {
    went_to_ = view_.current;
  }
  return Done{};
}

void LiveTimer::say(std::string word) {
  word_ = std::move(word);
  said_ = call_.world.instant();
}

}  // namespace bywhen::cli
