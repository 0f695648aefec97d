// What is said of a timer. All of it can be printed.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "bywhen/agenda/timer.h"
#include "bywhen/base/paint.h"
#include "bywhen/model/plan.h"

namespace bywhen::cli {

// "0:10 behind", "1:00 ahead", "on time".
[[nodiscard]] std::string ahead_words(std::chrono::milliseconds ahead);

// "2/5  Review the prioritized improvements  | 2:50 left, 12:50 in all | 0:10 behind"; after the end
// what it took. One line, with its end.
[[nodiscard]] std::string timer_line(const TimerView& view);

// "the rest is re-planned: step 3 4:54, step 4 3:00, step 5 1:56", or that no time is left; "" where
// all is as it was planned.
[[nodiscard]] std::string replan_words(const TimerView& view);

// "3 improvements without an action, 98 s for each": of a step that has so much time; "" where there
// is nothing to count. Without a plan, as where that can't be read, "" too.
[[nodiscard]] std::string gap_words(const Plan* plan, std::optional<StepKind> kind,
                                    std::chrono::milliseconds left);

// What is said when a step begins: its line, what the facilitator says, what is still to fill, and
// what became of the rest. Each a line, with its end.
[[nodiscard]] std::string step_begins(const TimerView& view, const Plan* plan);

// The whole: the step, what is next, and all steps with the minutes they have.
[[nodiscard]] std::string timer_text(const TimerView& view, const Plan* plan, const Paint& paint);

}  // namespace bywhen::cli
