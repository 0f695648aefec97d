// Figures about how a plan moves, for `status`. Pointers point into the plan, which must outlive
// them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "bywhen/model/critical_chain.h"
#include "report/overview.h"
#include "report/time_span.h"

namespace bywhen {

// What was due before today, without what was dropped: done, or overdue.
struct DueSoFar {
  std::size_t due = 0;
  std::size_t done = 0;
};

// The effort of what was not dropped, as far as it is named.
struct EffortSum {
  std::size_t actions = 0;  // so many name it
  long minutes = 0;
  long done_minutes = 0;
};

// An open action for which others wait.
struct Awaited {
  const Action* action = nullptr;
  Actions waiting;
  // Who owns one of these, and not the awaited one: by the order of the file; what nobody owns is "".
  std::vector<std::string_view> who;
};

struct MovedDeadline {
  const Action* action = nullptr;
  std::size_t times = 0;
  int workdays = 0;  // later in all; negative: earlier
};

// How far after the date that was first agreed on the actions were done that are done.
struct Slip {
  std::size_t actions = 0;
  double average = 0;  // in working days; negative: before it
};

struct Momentum {
  Overview overview;
  std::optional<TimeSpan> time;  // nothing without a session, or without an end after it
  DueSoFar due;
  const Action* next_due = nullptr;  // the first open one that is not overdue
  EffortSum effort;
  std::vector<Awaited> awaited;  // somebody else waits for it; by deadline
  Actions blocked;
  std::vector<MovedDeadline> moved;  // the most often, the farthest first
  Slip slip;
  CriticalChain critical;
};

[[nodiscard]] Momentum momentum(const Plan& plan, Date today);

}  // namespace bywhen
