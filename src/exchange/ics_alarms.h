// When a calendar says what is to come: the triggers of its alarms.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "bywhen/exchange/ics.h"
#include "bywhen/value/calendar.h"
#include "bywhen/value/date.h"

namespace bywhen {

// At nine in the morning, that long before `day`, counted from midnight at its beginning: "-PT15H" is
// nine on the day before. Each time once.
[[nodiscard]] std::vector<std::string> alarms_before(Date day, std::span<const LeadTime> leads,
                                                     const WorkCalendar& calendar);

}  // namespace bywhen
