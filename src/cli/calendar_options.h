// The plan's calendar by option, as edit-plan takes it: --workdays, --holiday and --clear.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"
#include "cli/command.h"

namespace bywhen::cli {

// Whether the field stands in the calendar, not in the plan itself.
[[nodiscard]] bool is_of_calendar(std::string_view key);

// Days off are added to those that there are. `cleared` may name other fields, too.
[[nodiscard]] Result<std::vector<Change>> changes_of_calendar(
    const Call& call, const Plan& plan, const std::vector<std::string>& cleared);

// "works mon, tue", "off on Fri 25 Dec"; what the plan says nothing of is not there.
[[nodiscard]] std::vector<std::string> calendar_in_words(const Plan& plan, Date today);

}  // namespace bywhen::cli
