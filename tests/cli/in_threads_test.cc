#include "cli/in_threads.h"

#include <doctest/doctest.h>
#include <sched.h>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <mutex>
#include <set>
#include <thread>

namespace bywhen::cli {
namespace {

TEST_CASE("each thread does the work, once, and all are through when it returns") {
  for (const std::size_t threads : {0U, 1U, 2U, 5U, 200U}) {
    std::atomic<std::size_t> done = 0;
    std::mutex guard;
    std::set<std::thread::id> seen;
    in_threads(threads, [&] {
      const std::lock_guard lock(guard);
      seen.insert(std::this_thread::get_id());
      ++done;
    });
    CHECK(done == std::max<std::size_t>(threads, 1));
    CHECK(seen.size() == done);
  }
}

TEST_CASE(
    "a thread begins where it is put, but may be moved to each processor that the program may use") {
  cpu_set_t allowed;
  REQUIRE(sched_getaffinity(0, sizeof allowed, &allowed) == 0);
  std::atomic<int> as_free = 0;
  in_threads(3, [&] {
    cpu_set_t mine;
    if (sched_getaffinity(0, sizeof mine, &mine) == 0 && CPU_EQUAL(&mine, &allowed)) ++as_free;
  });
  CHECK(as_free == 3);
}

TEST_CASE("on a single processor all the work is done, too") {
  cpu_set_t allowed, one;
  REQUIRE(sched_getaffinity(0, sizeof allowed, &allowed) == 0);
  CPU_ZERO(&one);
  CPU_SET(static_cast<std::size_t>(sched_getcpu()), &one);
  REQUIRE(sched_setaffinity(0, sizeof one, &one) == 0);
  std::atomic<int> done = 0;
  in_threads(4, [&] { ++done; });
  sched_setaffinity(0, sizeof allowed, &allowed);
  CHECK(done == 4);
}

}  // namespace
}  // namespace bywhen::cli
