// Threads that wait until there is work, and then all do the same.
//
//   LintCrew crew(4);             // this thread and at most three others
//   ...find the plans...
//   crew.work([&] { while (take_next()) lint_it(); });
//
// They are started before the plans are looked for: a thread that has only just begun shares the
// processor of the one that made it for some milliseconds, which is as long as a thousand plans take.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
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
  void begin(std::function<void()> work);

  std::function<void()> work_;
  std::atomic<bool> has_begun_ = false;
  std::vector<std::jthread> others_;
};

}  // namespace bywhen::cli
