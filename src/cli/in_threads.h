// The same work in several threads, each on a processor of its own.
//
//   in_threads(4, [&] { while (take_next()) lint_it(); });
//
// A thread that the system may put where it likes begins on the processor of the one that made it, and
// waits there for some milliseconds, which is as long as a thousand plans take.
#pragma once

#include <cstddef>
#include <functional>

namespace bywhen::cli {

// Runs `work` in this thread and at most `threads` - 1 others, and returns when all are through. Where
// the system has no more threads, those that there are do the work. `work` must not throw.
void in_threads(std::size_t threads, const std::function<void()>& work);

}  // namespace bywhen::cli
