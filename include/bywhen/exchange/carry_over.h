// What a plan leaves open, for the next one.
//
//   auto carried = carry_over(old);
//   carried->changes   // what the new plan gets: its actions, improvements, people ...
//
// Carried over, with all that they have and under their ids:
//   - the open actions. Of their updates those about a deadline come along, so that the team sees
//     how often a day has moved; `after` loses the actions that are done or dropped
//   - the improvements that are not done, and those that an open action serves
//   - people, facilitator, calendar, parked points, the agenda without the minutes that it took,
//     and the plan's own keys (x-...)
// Left behind: what is done or dropped, decisions, check-ins, who was present, date and end.
//
// Values are copied as they read, not as they are written: comments, quotes and layout stay behind.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"

namespace bywhen {

struct CarriedOver {
  std::vector<Change> changes;       // for a plan that has none of these keys
  std::vector<std::string> actions;  // their ids, in the order of the plan
  std::size_t improvements = 0;
  std::size_t done = 0;     // actions that were left behind
  std::size_t dropped = 0;  // the same
};

// Refused is what can't be copied with certainty: an id that is missing or stands twice, an alias,
// a tag, a key that is a number or a date. The error's place is "line:column".
[[nodiscard]] Result<CarriedOver> carry_over(const Plan& old);

}  // namespace bywhen
