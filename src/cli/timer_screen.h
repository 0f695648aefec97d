// What the timer shows on a screen, as lines: the step, large digits, what is next. It grows and
// shrinks with the screen; what matters least goes first.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bywhen/agenda/timer.h"
#include "bywhen/base/paint.h"
#include "bywhen/model/plan.h"
#include "cli/screen.h"

namespace bywhen::cli {

// As many lines as the screen has rows, none wider than it. `plan` may be none: then nothing is
// counted. `word` is a remark in place of the keys; "" for none.
[[nodiscard]] std::vector<std::string> timer_screen(const TimerView& view, const Plan* plan,
                                                    ScreenSize size, const std::string& word,
                                                    const Paint& paint);

// The keys, and what helps in this step.
[[nodiscard]] std::vector<std::string> timer_help(const TimerView& view, ScreenSize size,
                                                  const Paint& paint);

// The timer in one line, for the top of the board: step, time left, in all. "" after the end.
[[nodiscard]] std::string timer_bar(const TimerView& view, std::size_t columns, const Paint& paint);

}  // namespace bywhen::cli
