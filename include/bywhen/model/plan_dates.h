// What a plan knows about dates: its calendar, and the deadlines that others count from.
#pragma once

#include <optional>
#include <string>

#include "bywhen/model/plan.h"
#include "bywhen/value/when.h"

namespace bywhen {

// For parse_when. `plan` must outlive it.
[[nodiscard]] WhenContext when_in(const Plan& plan, Date today);

// Whether a day that is over can be said where a day is asked for.
enum class PastDays : bool { refused, allowed };

// Refuses the next "3 dec" where the last one is just over and may be meant as well: "Thu 3 Dec was 2
// days ago, and comes again in 2027 only". It is not refused where it is near to the `deadline` that
// it stands in for.
[[nodiscard]] Status<> check_year(const When& said, Date today, PastDays past,
                                  std::optional<Date> deadline = {});

// What speaks against a date that was understood: "Fri 25 Dec is a holiday", "Fri 20 Nov is over
// already", "Sat 28 Nov is not a working day". Empty where nothing does.
[[nodiscard]] std::string remark_on(Date date, const Plan& plan, Date today);

}  // namespace bywhen
