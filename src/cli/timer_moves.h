// The words that move a running timer: bywhen timer pause, resume, next, back, add N. Each answers with the step
// as it then is.
#pragma once

#include <optional>

#include "bywhen/agenda/timer.h"
#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"
#include "cli/command.h"
#include "cli/timer_file.h"

namespace bywhen::cli {

[[nodiscard]] Result<int> pause_timer(Call& call);
[[nodiscard]] Result<int> resume_timer(Call& call);
[[nodiscard]] Result<int> next_step(Call& call);
[[nodiscard]] Result<int> step_back(Call& call);
[[nodiscard]] Result<int> add_time(Call& call);

// An error with --dry-run: a timer is no change of the plan.
[[nodiscard]] Status<> check_not_dry(const Call& call);

// The plan, where it can be read at this moment: only what is counted in it depends on it.
[[nodiscard]] std::optional<Plan> readable_plan(const TimerFile& file);

// Says the step that begins.
void answer_step(Call& call, const TimerFile& file, const TimerView& view);

}  // namespace bywhen::cli
