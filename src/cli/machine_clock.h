// The machine's own time, for the real world.
#pragma once

#include <chrono>

#include "bywhen/agenda/instant.h"

namespace bywhen::cli {

// The moment it is. Which start of the machine it belongs to is read with the first call.
[[nodiscard]] Instant machine_instant();

// Lets that much time pass. False as soon as the program is asked to end: by Ctrl-C, SIGTERM or
// SIGHUP, which from the first call on do nothing else.
[[nodiscard]] bool wait_on_machine(std::chrono::milliseconds time);

}  // namespace bywhen::cli
