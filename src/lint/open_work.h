// Open actions by who owns them, and the work that there is in them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

// Positions in plan.actions, in the order of the file.
struct OwnedActions {
  std::string_view owner;
  std::vector<std::size_t> actions;
};

// The open actions of everybody who owns one and has not declined it, owners in the order in which
// they first stand in the file.
[[nodiscard]] std::vector<OwnedActions> open_actions_by_owner(const Plan& plan);

// Working days from `first` to `last`, both of them counted.
[[nodiscard]] int workdays_within(const WorkCalendar& calendar, Date first, Date last);

// Everybody who works on it, as far as the plan says: the owner and the helpers.
[[nodiscard]] int people_at(const Action& action);

}  // namespace bywhen
