// A timer in one line of the user's own making, for tmux or a prompt.
//
//   timer_format("{number}/{steps} {step} {left}", view, plan)   "2/5 Review ... 2:50"
#pragma once

#include <string>
#include <string_view>

#include "bywhen/agenda/timer.h"
#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"

namespace bywhen::cli {

// Each placeholder gives way to what it stands for, "{{" and "}}" to a brace. What comes from the
// plan can be printed, and tmux finds no style and no format in it: "#[" is written "##[", "#{" "##{"
// and "#S" "##S". After the end most are
// empty. Errors: an unknown placeholder, with the nearest; a brace that is alone.
[[nodiscard]] Result<std::string> timer_format(std::string_view format, const TimerView& view,
                                               const Plan* plan);

}  // namespace bywhen::cli
