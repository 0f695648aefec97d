// The plan's timer as a session uses it.
#pragma once

#include <cstddef>

#include "bywhen/agenda/agenda.h"
#include "cli/command.h"
#include "cli/session_time.h"

namespace bywhen::cli {

// Starts the timer in that step, where none runs this agenda yet (one that is hours over its end is
// an old one). Nothing where there can't be a timer: the session then goes on without times,
// and `call` has a note that says why.
// `call` must outlive what is returned.
[[nodiscard]] SessionTime::Way start_session_timer(Call& call, const Agenda& agenda,
                                                   std::size_t step);

}  // namespace bywhen::cli
