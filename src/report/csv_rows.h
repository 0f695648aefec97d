// The rows of a table of actions, as bywhen/report/plan_csv.h describes them.
#pragma once

#include <string>
#include <string_view>

#include "report/dependencies.h"

namespace bywhen {

// The names of the columns, as csv_row has them.
inline constexpr std::string_view csv_header =
    "file,id,title,owner,ownership,helpers,start,deadline,tentative,effort,status,reason,done_on,"
    "improvement,after,waits_for,resources,missing,overdue,done_when,benefit,links,notes\r\n";

// Printable text of one line, as it stands between two commas.
[[nodiscard]] std::string csv_cell(const std::string& text);

// `dependencies` are those of the action's plan. Ends with a CR LF.
[[nodiscard]] std::string csv_row(const std::string& file, const Action& action,
                                  const Dependencies& dependencies, Date today);

}  // namespace bywhen
