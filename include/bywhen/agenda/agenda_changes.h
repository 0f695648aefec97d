// What is changed in a plan where its agenda is.
#pragma once

#include <string>
#include <vector>

#include "bywhen/agenda/agenda.h"
#include "bywhen/agenda/timer.h"
#include "bywhen/model/change.h"

namespace bywhen {

// A step as it is written.
[[nodiscard]] yaml::Value step_entry(const AgendaItem& item);

// Writes the default out where the plan has no agenda of its own, so that its steps can be changed.
[[nodiscard]] std::vector<Change> written_out(const Plan& plan);

// The plan's agenda in that many minutes. Fails as scaled() does, and where a step has no minutes.
[[nodiscard]] Result<std::vector<Change>> scaled_in(const Plan& plan, unsigned minutes);

struct Recorded {
  std::vector<Change> changes;
  std::vector<std::string> left_out;  // titles of steps that the plan's agenda doesn't have
};

// Keeps in the plan what a timer ran: of each step the minutes that it was planned for, and those
// that it took, at least one; a step that nobody came to has none. A step is known by its title.
[[nodiscard]] Recorded recorded(const Plan& plan, const TimerView& view);

}  // namespace bywhen
