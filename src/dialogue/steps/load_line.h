// Who carries how much, for a group that shares out the work.
#pragma once

#include <string>

#include "bywhen/model/plan.h"

namespace bywhen {

// "nothing yet: Dora, Hana | much: Ana 5 | on one day: Ben 2 by Fri 4 Dec": of those who are here;
// "" where there is nothing to say. Printable, one line.
[[nodiscard]] std::string load_line(const Plan& plan, Date today);

}  // namespace bywhen
