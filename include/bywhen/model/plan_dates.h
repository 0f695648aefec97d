// What a plan knows about dates: its calendar, and the deadlines that others count from.
#pragma once

#include <string>

#include "bywhen/model/plan.h"
#include "bywhen/value/when.h"

namespace bywhen {

// For parse_when. `plan` must outlive it.
[[nodiscard]] WhenContext when_in(const Plan& plan, Date today);

// What speaks against a date that was understood: "Fri 25 Dec is a holiday", "Fri 20 Nov is over
// already", "Sat 28 Nov is not a working day". Empty where nothing does.
[[nodiscard]] std::string remark_on(Date date, const Plan& plan, Date today);

}  // namespace bywhen
