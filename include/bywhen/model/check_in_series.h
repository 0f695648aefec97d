// The check-ins of a plan from now until its last deadline, filled in by a recurrence.
//
//   auto series = check_in_series(plan, *parse_recurrence("every 2 weeks"), today);
//   apply_changes(plan.document, changes_of(*series, plan));
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"
#include "bywhen/value/recurrence.h"

namespace bywhen {

struct NewCheckIn {
  Date date;                            // a working day
  std::optional<Date> instead_of = {};  // the day off before it on which it would have been
  bool is_last = false;                 // it is there because the last deadline comes
};

// Pointers point into the plan, which must outlive it.
struct CheckInSeries {
  const Action* last = nullptr;      // the open action with the last deadline; it has one
  std::vector<NewCheckIn> added;     // by day
  std::vector<const CheckIn*> kept;  // those of the plan that are to come, by day

  // Of the new ones: as was typed, else as in the latest check-in that says it.
  std::string time;
  std::optional<unsigned> minutes;
  std::string_view link;
};

// The most check-ins that are added at once: two years, week by week.
inline constexpr std::size_t most_new_check_ins = 104;

// They are counted from the last check-in up to today, else from the session, else from today. One
// that the plan has is kept: it counts for those that would be near it (half a round), and the next
// ones are counted from it, so that doing it again adds nothing. A day off moves to the next working
// day; no day has two. All are after today and not after the last open deadline; where the last one
// would be long before that (over half a round, and a working week), there is one more, on that day
// or the last working day before it.
//
// Errors: no open action has a deadline, all are over, no working day is left, too many.
[[nodiscard]] Result<CheckInSeries> check_in_series(const Plan& plan, const Recurrence& often,
                                                    Date today);

// What adds them, by day between those that the plan has.
[[nodiscard]] std::vector<Change> changes_of(const CheckInSeries& series, const Plan& plan);

}  // namespace bywhen
