// From when to when each action is drawn in a chart.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>

#include "bywhen/report/selection.h"

namespace bywhen {

// Both days are of it; `from` is not after `to`.
struct Bar {
  Date from;
  Date to;
  // Where `from` is the day after the last of these is due: what it waits for.
  Actions after = {};
};

class Gantt {
 public:
  // `plan` must outlive it.
  Gantt(const Plan& plan, Date today);

  // From the start to the deadline, or the day on which it was done. Without a start: from the day
  // after the last action that it waits for is due, else from the session, else from today; what of
  // these is after the end is no beginning, and where none is left, the bar is its last day alone.
  // Nothing for an action without an end, and for a dropped one.
  [[nodiscard]] std::optional<Bar> bar_of(const Action& action) const;

 private:
  const Plan& plan_;
  Date today_;
  std::unordered_map<std::string_view, const Action*> by_id_;
};

// Whether an action is drawn in no other way than by its name: it is dropped, or done on no day.
[[nodiscard]] bool has_no_place(const Action& action);

}  // namespace bywhen
