// A clock that the test moves.
#pragma once

#include "bywhen/agenda/instant.h"

namespace bywhen {

class TestClock {
 public:
  // 23:50 on some day.
  Instant now{std::chrono::hours(24 * 20'000 + 23) + std::chrono::minutes(50),
              std::chrono::minutes(7), "one"};

  const Instant& after(std::chrono::milliseconds time) {
    now.wall += time;
    now.boot += time;
    return now;
  }
  // The wall clock alone.
  void set_back(std::chrono::milliseconds time) { now.wall -= time; }
  void restart_machine() {
    now.boot = std::chrono::seconds(20);
    now.boot_id += "+";
  }
};

}  // namespace bywhen
