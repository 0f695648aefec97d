#include "cli/session_time.h"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

using std::chrono::milliseconds;

std::string left_words(milliseconds left) {
  std::string text = clock_text(left);
  if (text.starts_with('-')) text.front() = '+';
  return text;
}

// "the rest is re-planned: step 4 3:00, step 5 1:10"
std::string rest_words(const TimerView& view) {
  if (view.is_out_of_time) return "no time is left: each step keeps its minutes, as overtime\n";
  if (!view.is_replanned) return {};
  std::vector<std::string> parts;
  for (std::size_t i = view.current; i < view.steps.size(); ++i) {
    parts.push_back(fmt::format("step {} {}", i + 1, clock_text(view.steps[i].allotted)));
  }
  return "the rest is re-planned: " + join(parts, ", ") + "\n";
}

}  // namespace

// Each is said once in a step, the nearest alone.
std::string SessionTime::threshold(const TimerView& view) {
  const Urgency before = std::exchange(announced_, urgency_of(view));
  if (announced_ <= before) return {};
  if (announced_ == Urgency::over) {
    return "The time of this step is over; /go goes on when you are ready.\n";
  }
  const std::string left = clock_text(view.step_left);
  if (announced_ == Urgency::last) return left + " left: the last word on this step.\n";
  return left + " left in this step.\n";
}

std::string SessionTime::last_minute(milliseconds left) {
  const bool is_new = left <= std::chrono::minutes(1) && !said_last_minute_;
  said_last_minute_ = left <= std::chrono::minutes(1);
  if (!is_new) return {};
  return (left <= milliseconds(0) ? "the time is up" : clock_text(left) + " left in all") +
         ": /close for the commitment round\n";
}

SessionTime::Said SessionTime::at(std::size_t step) {
  const auto view = way_.look ? way_.look() : std::nullopt;
  Said said;
  if (!view || view->state == TimerState::ended || view->current >= view->steps.size()) return said;
  std::swap(said.news, moved_);
  said.last_minute = last_minute(view->total_left);
  if (view->current != step) {
    const bool is_ahead = view->current > step;
    if (elsewhere_ != view->current) {
      said.news += fmt::format("the timer is at step {}; {}\n", view->current + 1,
                               is_ahead ? "/go follows" : "/go takes it along");
    }
    elsewhere_ = view->current;
    return said;
  }
  elsewhere_.reset();
  if (in_step_ != step) announced_ = Urgency::calm;
  in_step_ = step;
  said.prompt = left_words(view->step_left);
  if (view->state == TimerState::paused) said.prompt += ", paused";
  said.news += threshold(*view);
  said.allotted = view->steps[step].allotted;
  return said;
}

void SessionTime::move_to(std::size_t step) {
  const auto view = way_.go_to ? way_.go_to(step) : std::nullopt;
  moved_ = view ? rest_words(*view) : "";
}

void SessionTime::end(std::size_t step) {
  const auto view = way_.look ? way_.look() : std::nullopt;
  if (view && view->current == step) (void)way_.go_to(step + 1);
}

std::optional<std::size_t> SessionTime::ahead_of(std::size_t step) const {
  const auto view = way_.look ? way_.look() : std::nullopt;
  if (!view || view->current <= step || view->current >= view->steps.size()) return std::nullopt;
  return view->current;
}

}  // namespace bywhen::cli
