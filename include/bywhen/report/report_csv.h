// The actions of a report for a spreadsheet, in the columns and by the rules of plan_csv.h.
//
// With a `grouping` a column "group" comes first, and the rows stand in the order of the groups: an
// action that stands in two of them has two rows. Of one person's sheet only that person's actions.
#pragma once

#include <span>
#include <string>

#include "bywhen/report/report.h"

namespace bywhen {

[[nodiscard]] std::string report_csv(std::span<const Reported> plans, Grouping grouping,
                                     Date today);

}  // namespace bywhen
