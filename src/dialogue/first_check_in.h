// When to meet again, for the first time and later.
#pragma once

#include <string>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

// Two weeks after the session (or after today, where that is later); where all deadlines of open
// actions are over by then, half way to the first of them. A working day after today that is not
// after the last deadline, as far as there is one.
[[nodiscard]] Date proposed_check_in(const Plan& plan, Date today);

// At a check-in of today: two weeks later, or at the last deadline of an open action, where that is
// before; a working day.
[[nodiscard]] Date proposed_next_check_in(const Plan& plan, Date today);

// What speaks against a day for it: it is not a working day, or after the last deadline.
[[nodiscard]] std::vector<std::string> remarks_on_check_in(Date day, const Plan& plan, Date today);

// Whether a check-in that was not held is to come, today's too.
[[nodiscard]] bool has_check_in_to_come(const Plan& plan, Date today);

}  // namespace bywhen
