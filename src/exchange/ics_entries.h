// The entries that a plan makes in a calendar.
#pragma once

#include <vector>

#include "bywhen/exchange/ics.h"
#include "exchange/ics_entry.h"

namespace bywhen {

// Action by action in the order of the plan (deadline or to-do, needs, risks), then the check-ins by
// day.
[[nodiscard]] std::vector<IcsEntry> ics_entries(const IcsPlan& exported, const IcsOptions& options);

}  // namespace bywhen
