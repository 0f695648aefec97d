// Beginning a timer, or joining the one that runs.
#pragma once

#include "bywhen/agenda/timer.h"
#include "bywhen/base/result.h"
#include "cli/clock.h"
#include "cli/command.h"
#include "cli/timer_file.h"

namespace bywhen::cli {

// By the agenda that the call asks for. With `joins`, the one that runs is taken, where one does; else
// that is an error, but with --restart.
[[nodiscard]] Result<Timer> start_timer(Call& call, const TimerFile& file, const Clock& clock,
                                        bool joins);

// Starts one where none runs. Two that do so at once share one.
[[nodiscard]] Status<> join_timer(Call& call, const TimerFile& file, const Clock& clock);

}  // namespace bywhen::cli
