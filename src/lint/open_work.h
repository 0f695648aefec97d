// Open actions by who owns them, and the days that there are for each.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "lint/plan_index.h"

namespace bywhen {

// Positions in plan.actions, in the order of the file.
struct OwnedActions {
  std::string_view owner;
  std::vector<std::size_t> actions;
};

// The open actions of everybody who owns one and has not declined it, owners in the order in which
// they first stand in the file.
[[nodiscard]] std::vector<OwnedActions> open_actions_by_owner(const Plan& plan);

// For each action, by its position, the first day on which there is time for it: its start, else
// the day of the session or the latest deadline of what it waits for. None where nobody knows.
[[nodiscard]] std::vector<std::optional<Date>> first_days(const Plan& plan, const PlanIndex& index);

// Working days from `first` to `last`, both of them counted.
[[nodiscard]] int workdays_within(const WorkCalendar& calendar, Date first, Date last);

// Everybody who works on it, as far as the plan says: the owner and the helpers.
[[nodiscard]] int people_at(const Action& action);

}  // namespace bywhen
