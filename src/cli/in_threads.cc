#include "cli/in_threads.h"

#include <pthread.h>
#include <sched.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace bywhen::cli {
namespace {

// The processors that this program may use, one after the other, beginning behind the one that it is
// on. None where the system doesn't say, as with more than a thousand of them.
class Processors {
 public:
  Processors() {
    const int here = sched_getcpu();
    place_ = static_cast<std::size_t>(std::max(here, 0));
    are_known_ = here >= 0 && sched_getaffinity(0, sizeof allowed_, &allowed_) == 0 &&
                 CPU_COUNT(&allowed_) > 0;
  }

  [[nodiscard]] std::optional<cpu_set_t> next() {
    if (!are_known_) return {};
    do place_ = (place_ + 1) % CPU_SETSIZE;
    while (!CPU_ISSET(place_, &allowed_));
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(place_, &one);
    return one;
  }

  // A processor is where a thread begins, not where it has to stay.
  void release_this_thread() const {
    if (are_known_) sched_setaffinity(0, sizeof allowed_, &allowed_);
  }

 private:
  std::size_t place_ = 0;
  bool are_known_ = false;
  cpu_set_t allowed_{};
};

struct Work {
  const std::function<void()>& work;
  const Processors& processors;
};

void* begin(void* given) {
  const Work& work = *static_cast<const Work*>(given);
  work.processors.release_this_thread();
  work.work();
  return nullptr;
}

// Where it can't begin on that processor, it begins on any.
std::optional<pthread_t> start(Work& work, const std::optional<cpu_set_t>& processor) {
  pthread_t thread{};
  pthread_attr_t placed;
  if (processor && pthread_attr_init(&placed) == 0) {
    pthread_attr_setaffinity_np(&placed, sizeof *processor, &*processor);
    const int failure = pthread_create(&thread, &placed, begin, &work);
    pthread_attr_destroy(&placed);
    if (failure == 0) return thread;
  }
  if (pthread_create(&thread, nullptr, begin, &work) == 0) return thread;
  return {};
}

}  // namespace

void in_threads(std::size_t threads, const std::function<void()>& work) {
  Processors processors;
  Work shared{work, processors};
  std::vector<pthread_t> others;
  while (others.size() + 1 < threads) {
    const auto thread = start(shared, processors.next());
    if (!thread) break;
    others.push_back(*thread);
  }
  work();
  for (const pthread_t thread : others) pthread_join(thread, nullptr);
}

}  // namespace bywhen::cli
