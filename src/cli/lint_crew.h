// Threads that wait until there is work, and then all do the same.
//
//   LintCrew crew(4);             // this thread and at most three others
//   ...find the plans...
//   crew.work([&] { while (take_next()) lint_it(); });
//
// They are started, and asleep, before the plans are looked for. A thread that has only just begun
// shares the processor of the one that made it for some milliseconds, which is as long as a thousand
// plans take; one that is woken gets a processor of its own, where one is idle.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace bywhen::cli {

class LintCrew {
 public:
  // `size` counts this thread, too. Where the system has no more threads, those that there are do
  // the work.
  explicit LintCrew(std::size_t size);
  ~LintCrew();
  LintCrew(const LintCrew&) = delete;
  LintCrew& operator=(const LintCrew&) = delete;

  // Runs `work` in each thread of the crew, and returns when all are through. Once.
  void work(std::function<void()> work);

 private:
  void wait_for_work();
  void begin(std::function<void()> work);

  // Not atomics that are waited for: that is spinning at first, which keeps a thread awake.
  std::mutex mutex_;
  std::condition_variable has_arrived_, has_begun_;
  std::size_t arrived_ = 0;
  bool begun_ = false;
  std::function<void()> work_;
  std::vector<std::jthread> others_;
};

}  // namespace bywhen::cli
