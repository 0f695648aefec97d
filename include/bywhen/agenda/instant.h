// A moment of the real world, so that time between two of them can be told after a suspend, a
// change of the clock and a reboot.
#pragma once

#include <chrono>
#include <string>

namespace bywhen {

struct Instant {
  std::chrono::milliseconds wall{0};  // since 1970-01-01 UTC, by the clock on the wall
  std::chrono::milliseconds boot{
      0};               // since the machine was started, sleep included (CLOCK_BOOTTIME)
  std::string boot_id;  // which start that was; "" where it isn't known
};

// The time from `a` to `b`: by the clock that counts from the machine's start where both belong to
// the same start, else by the wall. Never negative.
[[nodiscard]] std::chrono::milliseconds between(const Instant& a, const Instant& b);

}  // namespace bywhen
