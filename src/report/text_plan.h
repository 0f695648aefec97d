// The report on one plan, and the sheet of one person, as lines for a terminal.
#pragma once

#include <string_view>

#include "bywhen/report/selection.h"
#include "report/digest.h"
#include "report/page.h"

namespace bywhen {

void add_plan(Page& page, Digest& digest, Grouping grouping);

// What of the plan is that person's. `grouping` as above; by owner the actions are one list.
void add_sheet(Page& page, Digest& digest, std::string_view person, Grouping grouping);

// The check-ins to come, each with its link.
void add_check_ins(Page& page, const Digest& digest);

}  // namespace bywhen
