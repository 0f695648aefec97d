// The time of a run: the world's, or the one that $BYWHEN_NOW says, on the day that is taken for
// today, which goes on only while the run waits.
//
//   auto clock = Clock::of(call);
//   if (!clock) return clock.error();
//   timer.next(clock->now());
#pragma once

#include <chrono>
#include <optional>

#include "bywhen/agenda/instant.h"
#include "bywhen/base/result.h"
#include "bywhen/value/time_of_day.h"
#include "cli/command.h"

namespace bywhen::cli {

// $BYWHEN_NOW: "14:02" or "14:02:30".
struct GivenTime {
  TimeOfDay time;
  std::chrono::seconds second{0};
};
// Nothing where it isn't set; fails where it is no time of day.
[[nodiscard]] Result<std::optional<GivenTime>> given_time(const World& world);

class Clock {
 public:
  // Fails as given_time does.
  [[nodiscard]] static Result<Clock> of(const Call& call);
  [[nodiscard]] Instant now() const;
  // As World::wait.
  [[nodiscard]] bool wait(std::chrono::milliseconds time);

 private:
  explicit Clock(const World& world) : world_(&world) {}

  const World* world_;
  std::optional<Instant> given_;  // what it is by $BYWHEN_NOW
};

}  // namespace bywhen::cli
